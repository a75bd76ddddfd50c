import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { findExtension, openExtension } from '../support/extension-pages.ts';
import { findBrowser } from '../support/install-browser.mjs';
import { SHELF_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

/** More presses than these between the question and its answer are too many. */
const MAX_PRESSES = 4;

describe.skipIf(findBrowser('chromium') === null || findExtension() === null)(
  'which of these phones lasts longest for the money',
  () => {
    let extension: ChromiumBrowser;
    let presses = 0;
    beforeAll(async () => {
      extension = await openExtension(serveSample);
    });
    afterAll(() => extension.close());

    /**
     * The popup over the tab of a shop. A driver cannot press the toolbar's button: the popup's page
     * is opened, and believes in the tab that the button would have given it.
     */
    async function openPopup(address: string): Promise<Page> {
      presses++;
      const popup = await extension.newPage();
      await popup.evaluateOnNewDocument((url: string) => {
        const { tabs } = (globalThis as unknown as { chrome?: typeof chrome }).chrome ?? {};
        if (tabs === undefined) return;
        const query = tabs.query.bind(tabs);
        Object.assign(tabs, {
          query: async () => (await query({})).filter((tab) => tab.url === url),
        });
      }, address);
      await popup.goto(`chrome-extension://${extension.extensionId}/popup.html`);
      await popup.waitForSelector('.listing');
      return popup;
    }
    const readRows = (popup: Page): Promise<{ name: string; yearly: number }[]> =>
      popup.$$eval('.group:not(.first) .listing', (rows) =>
        rows.flatMap((row) => {
          const yearly = /£([\d,.]+) a year of updates/.exec(row.textContent ?? '')?.[1];
          const name = row.querySelector('.name')?.textContent ?? '';
          return yearly === undefined ? [] : [{ name, yearly: Number(yearly.replace(',', '')) }];
        }),
      );

    it('is answered in at most 4 presses, from the shelf to the comparison', async () => {
      const shop = await extension.newPage();
      await shop.goto(SHELF_ADDRESSES.phones);
      await shop.waitForFunction(() => document.querySelectorAll('useby-badge').length >= 40);
      const popup = await openPopup(SHELF_ADDRESSES.phones);
      // One choice is one press.
      presses++;
      await popup.select('.controls select', 'price-year');
      const rows = await readRows(popup);
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.map(({ yearly }) => yearly)).toEqual(
        rows.map(({ yearly }) => yearly).sort((one, other) => one - other),
      );
      const [best] = rows;
      presses++;
      await popup.locator(`::-p-aria([name="Compare ${best?.name}"][role="button"])`).click();
      await popup.waitForSelector('.star[aria-pressed="true"]');
      const opened = extension.driver.waitForTarget((target) =>
        target.url().endsWith('/compare.html'),
      );
      presses++;
      await popup.locator('::-p-text(Compare 1 ★)').click();
      const comparison = await (await opened).asPage();
      await comparison.waitForSelector('table');
      const table = await comparison.$eval('table', ({ textContent }) => textContent ?? '');
      expect(table).toContain(best?.name);
      expect(table).toMatch(/\d years? (?:\d+ months? )?left/);
      expect(presses).toBeLessThanOrEqual(MAX_PRESSES);
    });
  },
);
