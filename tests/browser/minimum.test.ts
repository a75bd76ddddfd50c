import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, openBrowser, readReport, serveHtml } from '../support/browser-test.ts';
import { showFirstPanel, waitForDrawnPanel } from '../support/panel-over-page.ts';
import { createPopupVariant, openPopupOver } from '../support/popup-over-tab.ts';
import type { Goods } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const LIST = 'https://www.amazon.co.uk/s?k=minimum';
/** The first is promised updates until at least a day; of the second an end is stated. */
const GOODS = ['Xiaomi 14T 256GB', 'Google Pixel 10 128GB'].map((title, at): Goods => ({
  id: `B0LEAST00${at}`,
  title,
  price: '399.00',
  picture: 'phone',
}));

let browser: Browser;
let own: Tab;
let tab: Tab;
beforeAll(async () => {
  browser = await openBrowser(
    (url) => (url.href === LIST ? serveHtml(createSearchPage(GOODS, 'phones')) : null),
    { extension: createPopupVariant() },
  );
  own = await browser.ownPage('options.html');
  tab = await browser.tab();
  await tab.goto(LIST);
  await waitForChips(tab, GOODS.length);
  await askUntil(
    () => readReport(own, LIST),
    (report) => report?.listings.length === GOODS.length,
  );
});
afterAll(() => browser.close());

const LEAST = /^Updates to \w{3} 20\d\d or later$/;
const END = /^Updates until \w{3} 20\d\d$/;

describe('a minimum on a page of a shop', () => {
  it('is told from an end on the chip', async () => {
    const chips = await tab.chips();
    expect(chips.map(({ text }) => text)).toEqual([
      expect.stringMatching(LEAST),
      expect.stringMatching(END),
    ]);
  });

  it('is told from an end in the popup', async () => {
    const popup = await openPopupOver(browser, LIST);
    const says = await askUntil(
      () =>
        popup.run(() =>
          [...document.querySelectorAll('.listing .says')].map((line) => line.textContent?.trim()),
        ),
      (lines) => lines.length === GOODS.length,
    );
    expect(says.toSorted()).toEqual([expect.stringMatching(LEAST), expect.stringMatching(END)]);
    await popup.close();
  });

  it('is a minimum in the panel: answer, bar and sentence', async () => {
    await showFirstPanel(own, LIST);
    const panel = await waitForDrawnPanel(tab);
    const read = (selector: string) =>
      panel?.evaluate(
        (wanted: string) => document.querySelector(wanted)?.textContent ?? '',
        selector,
      );
    expect(await read('.answer .says')).toMatch(/^At least .* of updates left$/);
    expect(await read('.until')).toMatch(/20\d\d\+$/);
    expect(await read('.sentence')).toContain('until at least');
  });
});
