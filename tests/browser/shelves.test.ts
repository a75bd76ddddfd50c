import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { openBrowser, readReport } from '../support/browser-test.ts';
import { SHELF_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

let browser: Browser;
let own: Tab;
beforeAll(async () => {
  browser = await openBrowser(serveSample);
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

describe.each(Object.entries(SHELF_ADDRESSES))('a page of 40 %s', (_kind, address) => {
  it('has one mark on every tile, whatever is known', async () => {
    const tab = await browser.tab();
    await tab.goto(address);
    const chips = await waitForChips(tab, 40);
    expect(new Set(chips.map(({ title }) => title)).size).toBe(40);
    const listings = (await readReport(own, address))?.listings ?? [];
    expect(listings.length).toBe(40);
    expect(listings.every(({ summary }) => summary.connectable === 'yes')).toBe(true);
    await tab.close();
  });
});
