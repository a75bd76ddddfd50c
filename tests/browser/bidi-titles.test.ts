import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, openBrowser, readReport, serveHtml } from '../support/browser-test.ts';
import { showFirstPanel, waitForDrawnPanel } from '../support/panel-over-page.ts';
import { createPopupVariant, openPopupOver } from '../support/popup-over-tab.ts';
import type { Goods } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const LIST = 'https://www.amazon.co.uk/s?k=bidi';
/** Overrides, embeddings and isolates that a title opens and never closes; reading drops them. */
const TRICKS = ['\u202E', '\u202B', '\u2067', '\u2066\u202E', '\u202D\u2067'];
const GOODS = TRICKS.map((trick, at): Goods => ({
  id: `B0BIDI000${at}`,
  title: `Philips Hue White Smart Bulb \u05D7\u05DB\u05DD ${trick}pmal E27 LED`,
  price: '99.00',
  picture: 'box',
}));

let browser: Browser;
let own: Tab;
let tab: Tab;
beforeAll(async () => {
  browser = await openBrowser(
    (url) => (url.href === LIST ? serveHtml(createSearchPage(GOODS, 'bulbs')) : null),
    { extension: createPopupVariant() },
  );
  own = await browser.ownPage('options.html');
  tab = await browser.tab();
  await tab.goto(LIST);
  await waitForChips(tab, 1);
  await askUntil(
    () => readReport(own, LIST),
    (report) => report?.listings.length === TRICKS.length,
  );
});
afterAll(() => browser.close());

const SIGNS = /[\u202A-\u202E\u2066-\u2069]/;
/**
 * The texts of a page of ours that hold such a sign or a letter from the right, and what else is
 * laid out with each: nothing, where it stands in isolation. Runs in the page.
 */
function readTricks(): { text: string; beside: string }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: { text: string; beside: string }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (!/[\u0590-\u05FF\u202A-\u202E\u2066-\u2069]/.test(text)) continue;
    const isolates = (at: Element): boolean =>
      /isolate|plaintext/.test(getComputedStyle(at).unicodeBidi);
    let at = node.parentElement;
    while (at && !isolates(at) && at !== document.body) at = at.parentElement;
    found.push({ text, beside: (at?.textContent ?? '').replace(text, '').trim() });
  }
  return found;
}

describe('signs of direction and letters from the right in a title', () => {
  it('turn nothing beside them in the popup', async () => {
    const popup = await openPopupOver(browser, LIST);
    const seen = await askUntil(
      () => popup.run(readTricks),
      (found) => found.length > 0,
    );
    expect(seen).not.toEqual([]);
    expect(seen.filter(({ text }) => SIGNS.test(text))).toEqual([]);
    expect(seen.filter(({ beside }) => beside !== '')).toEqual([]);
    await popup.close();
  });

  it('turn nothing beside them in the panel', async () => {
    await showFirstPanel(own, LIST);
    const panel = await waitForDrawnPanel(tab);
    const seen = await panel?.evaluate(readTricks);
    expect(seen).not.toEqual([]);
    expect(seen?.filter(({ text }) => SIGNS.test(text))).toEqual([]);
    expect(seen?.filter(({ beside }) => beside !== '')).toEqual([]);
  });
});
