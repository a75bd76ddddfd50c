import type { Page } from 'puppeteer-core';

/** Keeps so many listings to be compared, each of another maker, and goes back to the top. */
export async function star(popup: Page, n: number): Promise<void> {
  for (let at = 0; at < n; at++) {
    await pressStarOfOtherMaker(popup);
    await popup.waitForFunction(
      (least) => document.querySelectorAll('.star[aria-pressed="true"]').length >= least,
      {},
      at + 1,
    );
  }
  await popup.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
}

/** Keeps the first listing of a maker of whom none is kept, so that the comparison compares. */
const pressStarOfOtherMaker = (popup: Page): Promise<void> =>
  popup.evaluate(() => {
    const stars = [...document.querySelectorAll<HTMLElement>('.group:not(.first) .star')];
    const readMaker = (star: HTMLElement): string | undefined =>
      star.closest('.listing')?.querySelector('.name')?.textContent?.split(' ')[0];
    const isPressed = (star: HTMLElement): boolean => star.ariaPressed === 'true';
    const kept = new Set(stars.filter(isPressed).map(readMaker));
    stars.find((star) => !kept.has(readMaker(star)))?.click();
  });

/** Forgets all of them again. */
export const clearStars = (popup: Page): Promise<void> =>
  popup.evaluate(() => {
    for (const pressed of document.querySelectorAll<HTMLElement>('.star[aria-pressed="true"]'))
      pressed.click();
  });
