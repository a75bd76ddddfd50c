import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, isChromium, openBrowser, serveHtml } from '../support/browser-test.ts';
import { changeAccess, loadAnew, setOffline } from '../support/browser-changes.ts';
import { toPage } from '../support/driver-page.ts';
import { pressChip } from '../support/extension-pages.ts';
import { noteFault } from '../support/fault-log.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const SEARCH = 'https://www.amazon.co.uk/s?k=changes';
const PHONES = SHELF.filter(({ title }) => /Galaxy S25|Pixel 8a|Fairphone 5/.test(title)).slice(
  0,
  3,
);
const serve = (url: URL): { body: string; type: string } | null =>
  url.host === 'www.amazon.co.uk' ? serveHtml(createSearchPage(PHONES)) : null;

let browser: Browser;
let tab: Tab;
async function openShop(): Promise<void> {
  tab = await browser.tab();
  await tab.goto(SEARCH);
  expect(await waitForChips(tab, 3)).toHaveLength(3);
}
/** Another tile of the first product, as scrolling brings it. */
const addTile = (key: string): Promise<void> =>
  tab.run((asin) => {
    const grid = document.querySelector('.grid');
    const copy = grid?.children[0]?.cloneNode(true) as HTMLElement;
    copy.querySelector('useby-badge')?.remove();
    copy.dataset['asin'] = asin;
    grid?.append(copy);
  }, key);
const countMarks = (): Promise<number> =>
  tab.run(() => document.querySelectorAll('useby-badge').length);

beforeAll(async () => {
  browser = await openBrowser(serve);
});
afterAll(() => browser.close());
afterEach(() => tab.close());

describe('while a shop is open', () => {
  it('the network goes: what the page still brings gets its mark', async () => {
    await openShop();
    await setOffline(browser, tab, true);
    await addTile('B0OFFLINE1');
    expect(await askUntil(countMarks, (count) => count === 4)).toBe(4);
    expect(tab.errors).toEqual([]);
    await setOffline(browser, tab, false);
    noteFault('network gone while a shop is open', {
      tried: 1,
      lost: 0,
      saw: 'a mark on what the page brings afterwards, as ever',
    });
  });

  it('access to it is taken back: no error, a press is answered, and marks come back with it', async () => {
    await openShop();
    await changeAccess(browser, false);
    await addTile('B0REVOKED1');
    await wait(1_500);
    expect(await countMarks()).toBeGreaterThanOrEqual(3);
    expect(tab.errors).toEqual([]);
    if (isChromium) {
      await pressChip(toPage(tab));
      const isAnswered = await askUntil(
        () => tab.run(() => document.querySelector('useby-panel, useby-notice') !== null),
        Boolean,
      );
      expect(isAnswered).toBe(true);
    }
    await tab.goto(`${SEARCH}&withheld`);
    await wait(1_500);
    expect(await countMarks()).toBe(0);
    await changeAccess(browser, true);
    await tab.goto(SEARCH);
    expect(await waitForChips(tab, 3)).toHaveLength(3);
    expect(tab.errors).toEqual([]);
    noteFault('access to a shop taken back while it is open, and given again', {
      tried: 1,
      lost: 0,
      saw: 'the marks of the open page until it is left, then none; all of them once access is back',
    });
  });

  it('the extension is loaded anew, as an update does: the old scripts go quiet, nothing is marked twice', async () => {
    await openShop();
    await loadAnew(browser);
    await addTile('B0UPDATED1');
    await wait(2_000);
    const doubled = await tab.run(
      () =>
        [...document.querySelectorAll('.tile')].filter(
          (tile) => tile.querySelectorAll('useby-badge').length > 1,
        ).length,
    );
    expect(doubled).toBe(0);
    expect(tab.errors).toEqual([]);
    await tab.goto(SEARCH);
    expect(await waitForChips(tab, 3, 30_000)).toHaveLength(3);
    noteFault('extension loaded anew, as an update does, while a shop is open', {
      tried: 1,
      lost: 0,
      saw: 'no mark twice and no error; all marks when the page is loaded again',
    });
  }, 120_000);
});
