import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { openBrowser, readReport } from '../support/browser-test.ts';
import { SHELF_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

/** Goods whose title says neither what they are nor that they connect get none. */
const MIN_MARKS = 37;

let browser: Browser;
let own: Tab;
beforeAll(async () => {
  browser = await openBrowser(serveSample);
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

describe.each(Object.entries(SHELF_ADDRESSES))('a page of 40 %s', (_kind, address) => {
  it('has a mark on nearly every tile, whatever is known, and a price to each', async () => {
    const tab = await browser.tab();
    await tab.goto(address);
    const chips = await waitForChips(tab, MIN_MARKS);
    expect(new Set(chips.map(({ title }) => title)).size).toBeGreaterThanOrEqual(MIN_MARKS);
    const listings = (await readReport(own, address))?.listings ?? [];
    expect(listings.length).toBe(40);
    expect(listings.every(({ listing }) => listing.price?.currency === 'GBP')).toBe(true);
    await tab.close();
  });
});
