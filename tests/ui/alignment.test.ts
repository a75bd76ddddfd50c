import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listLanguages } from '../../engine/i18n/catalogues.ts';
import { waitForQuietPage } from '../support/driver-page.ts';
import type { Wanted } from '../support/harness/harness.tsx';
import { findBrowser } from '../support/install-browser.mjs';
import { openOnePage } from '../support/one-page.ts';
import { SURFACES } from '../support/surfaces.ts';

const SMALL = { width: 320, height: 640 };
/** The same with a scroll bar that takes its own room. */
const SMALLER = { width: 304, height: 640 };

/** How far the middle of each box to tick stands from that of the first line of its words. */
const listBoxOffsets = (page: Page): Promise<number[]> =>
  page.$$eval('.switch, .option', (fields) =>
    fields.map((field) => {
      const box = (field.querySelector('input') as Element).getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(field.querySelector('label, span') as Element);
      const [line] = words.getClientRects();
      return Math.abs(box.top + box.bottom - ((line?.top ?? 0) + (line?.bottom ?? 0))) / 2;
    }),
  );

/** Gaps between what is ticked and what stands below it: words to box, or hint to box. */
const listGaps = (page: Page): Promise<number[]> =>
  page.$$eval('section:first-of-type .switch', (fields) =>
    fields.slice(1).map((field, at) => {
      const before = fields[at]?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return field.getBoundingClientRect().top - before;
    }),
  );

/** Texts that reach over the edge of the column of the page. */
const listOverhanging = (page: Page): Promise<string[]> =>
  page.$eval('main', (main) => {
    const { paddingRight } = getComputedStyle(main);
    const edge = main.getBoundingClientRect().right - Number.parseFloat(paddingRight);
    const over: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const words = document.createRange();
    while (walker.nextNode()) {
      words.selectNodeContents(walker.currentNode);
      const isShown = walker.currentNode.parentElement?.checkVisibility() === true;
      const isUnseen = walker.currentNode.parentElement?.closest('.unseen, thead') !== null;
      const right = Math.max(0, ...[...words.getClientRects()].map((line) => line.right));
      if (isShown && !isUnseen && right > edge + 1) over.push(walker.currentNode.textContent ?? '');
    }
    return over;
  });

/** Choices whose words have less room than they take. */
const listCutChoices = (page: Page): Promise<string[]> =>
  page.$$eval('.controls select', (fields) =>
    fields
      .filter((field) => {
        const free = field.cloneNode(true) as HTMLSelectElement;
        free.value = field.value;
        free.style.cssText = 'position:absolute;field-sizing:content;max-inline-size:none';
        field.after(free);
        const { width } = free.getBoundingClientRect();
        free.remove();
        return width > field.getBoundingClientRect().width + 1;
      })
      .map((field) => field.selectedOptions[0]?.text ?? ''),
  );

describe.skipIf(findBrowser('chromium') === null)('alignment', () => {
  const staged = openOnePage();
  const open = async (wanted: Wanted, size = SMALL): Promise<Page> => {
    await staged.page.setViewport(size);
    await staged.stage.turn(staged.page, wanted);
    await waitForQuietPage(staged.page);
    return staged.page;
  };

  it.each(['en', 'de'])('a box stands beside the first line of its words: %s', async (language) => {
    const offsets = await listBoxOffsets(await open({ what: 'options', language }));
    expect(offsets.length).toBeGreaterThan(8);
    expect(Math.max(...offsets)).toBeLessThanOrEqual(1.5);
  });

  it('what is ticked stands closer to its own hint than to the next box', async () => {
    const page = await open({ what: 'options' }, { width: 900, height: 900 });
    const gaps = await listGaps(page);
    const hints = await page.$$eval('section:first-of-type .switch', (fields) =>
      fields.map((field) => field.querySelector('p') !== null),
    );
    const [afterHint, afterWords] = [true, false].map((has) =>
      gaps.filter((_gap, at) => hints[at] === has),
    ) as [number[], number[]];
    expect(Math.min(...afterHint)).toBeGreaterThan(Math.max(...afterWords));
  });

  it.each(['en', 'de', 'cy'])('what a panel offers stands in one row: %s', async (language) => {
    const page = await open({ what: 'panel', language }, { width: 440, height: 640 });
    const tops = await page.$$eval('.actions button', (buttons) =>
      buttons.map((button) => button.getBoundingClientRect().top),
    );
    expect(tops.length).toBe(3);
    expect(new Set(tops).size).toBe(1);
  });

  it.each(listLanguages())('the popup cuts the words of no choice: %s', async (language) => {
    const page = await open({ what: 'popup', language }, { width: 400, height: 600 });
    expect(await page.$$eval('.controls select', ({ length }) => length)).toBe(2);
    expect(await listCutChoices(page)).toEqual([]);
  });

  it('a label stands on the line of the link behind it, under a finger too', async () => {
    const { page, stage } = staged;
    await page.setViewport({ ...SMALL, hasTouch: true, isMobile: true });
    await stage.turn(page, { what: 'compare' });
    await waitForQuietPage(page);
    const apart = await page.$$eval('.compare td:has(.label + div > a)', (cells) =>
      cells.map((cell) => {
        const readFirstLine = (selector: string): number => {
          const words = document.createRange();
          words.selectNodeContents(cell.querySelector(selector) as Element);
          return words.getClientRects()[0]?.top ?? 0;
        };
        return Math.abs(readFirstLine('.label') - readFirstLine('a'));
      }),
    );
    await page.setViewport(SMALL);
    expect(apart.length).toBeGreaterThan(3);
    expect(Math.max(...apart)).toBeLessThan(3);
  });

  it('the lines of a link begin below each other, from right to left too', async () => {
    const wanted: Wanted = { what: 'compare', mirrored: true, shopDirection: 'rtl' };
    const page = await open(wanted, { width: 1100, height: 800 });
    const begins = await page.$$eval('.compare .where a', (links) =>
      links.map((link) => {
        const words = document.createRange();
        words.selectNodeContents(link);
        words.setEndBefore(link.querySelector('.arrow') as Element);
        return [...words.getClientRects()].map(({ right }) => Math.round(right));
      }),
    );
    expect(begins.some(({ length }) => length > 1)).toBe(true);
    for (const lines of begins) expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(3);
  });

  it.each(SURFACES.filter(([, { what }]) => what !== 'panel' && what !== 'notice'))(
    '%s: no text reaches over the edge of its column at 320 px, less a scroll bar',
    async (_name, wanted) => {
      const page = await open(wanted, SMALLER);
      expect(await listOverhanging(page)).toEqual([]);
    },
  );
});
