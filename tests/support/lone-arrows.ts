/** Whether the arrow of a link that leaves stands where it belongs. */
import type { Page } from 'puppeteer-core';

/** What is drawn last may come after the page itself: credits, a list of shops. */
export const waitForArrows = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const root = document.querySelector('useby-panel')?.shadowRoot ?? document;
    for (const details of root.querySelectorAll('details')) details.open = true;
    return root.querySelector('a .arrow') !== null;
  });

/** Links whose arrow does not stand right behind their last word. */
export const listLoneArrows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('useby-panel')?.shadowRoot ?? document;
    const arrows = [...root.querySelectorAll('a .arrow')];
    return arrows.flatMap((arrow) => {
      const range = document.createRange();
      range.setStart(arrow.parentElement ?? arrow, 0);
      range.setEndBefore(arrow);
      const last = [...range.getClientRects()].findLast(({ width }) => width > 0);
      const box = arrow.getBoundingClientRect();
      const middle = (box.top + box.bottom) / 2;
      if (last === undefined || box.width === 0) return [];
      const isBehind = box.left >= last.right - 1 && box.left - last.right < box.width;
      const isInside = box.right <= innerWidth;
      return middle > last.top && middle < last.bottom && isBehind && isInside
        ? []
        : [`${arrow.parentElement?.textContent ?? ''}`];
    });
  });
