import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install-browser.mjs';
import type { TabListing, TabReport } from '../../messages/contracts.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { findExtension, openExtension, openOwnPage } from '../support/extension-pages.ts';
import { createTabReport } from '../support/popup-fixtures.ts';

/** Real products, so that the engine and the packaged dataset answer. */
const PHONES: readonly [string, number][] = [
  ['Samsung Galaxy S25 256GB, SIM-free Smartphone, Navy', 699],
  ['Google Pixel 8a 128GB, SIM-free Smartphone', 399],
];

function createReport(shop: string): TabReport {
  const { listings, ...report } = createTabReport(PHONES.length);
  return {
    ...report,
    url: `https://${shop}/s?k=phones`,
    listings: listings.map((each, at): TabListing => {
      const [title, amount] = PHONES[at] as (typeof PHONES)[number];
      return {
        summary: { ...each.summary, device: title, type: 'phone' },
        listing: { ...each.listing, title, price: { amount, currency: 'GBP' } },
      };
    }),
  };
}

const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const countRows = async (page: Page): Promise<number> => (await page.$$('tbody tr')).length;

describe.skipIf(findBrowser('chromium') === null || findExtension() === null)(
  'the comparison of the built extension',
  () => {
    let extension: ChromiumBrowser;
    beforeAll(async () => {
      extension = await openExtension();
    });
    afterAll(() => extension.close());

    const star = async (shop: string, title: string): Promise<void> => {
      const popup = await openOwnPage(extension, 'popup', createReport(shop));
      await press(popup, `Compare ${title}`);
      await popup.waitForSelector('.star[aria-pressed="true"]');
      await popup.close();
    };

    it('begins empty, takes stars of two shops, tells today’s answer, and is cleared by one press', async () => {
      const empty = await openOwnPage(extension, 'compare');
      await empty.waitForSelector('h1::-p-text(Add products from a shop page)');
      await empty.close();
      await star('www.one.example', PHONES[0]?.[0] ?? '');
      await star('www.two.example', PHONES[1]?.[0] ?? '');
      const page = await openOwnPage(extension, 'compare');
      await page.waitForSelector('h1::-p-text(Compare 2 products)');
      const text = await page.$eval('table', ({ textContent }) => textContent ?? '');
      for (const words of ['Samsung Galaxy S25', 'Google Pixel 8a', 'one.example', 'two.example'])
        expect(text).toContain(words);
      expect(text).toMatch(/\d years? (?:\d+ months? )?left/);
      expect(text).toMatch(/£\d+/);
      await press(page, 'Clear all');
      await page.waitForSelector('h1::-p-text(Add products from a shop page)');
      await page.close();
    });

    it('which phone lasts longest for the money: the popup and one choice', async () => {
      const report = createReport('www.one.example');
      const untils = ['2031-05-31', '2027-12-31'];
      for (const [at, { summary, listing }] of report.listings.entries())
        Object.assign(summary, { until: untils[at], tone: 'good', key: listing.key });
      const popup = await openOwnPage(extension, 'popup', report);
      await (await popup.waitForSelector('::-p-aria([name="Order"])'))?.focus();
      await popup.select('.controls select', 'price-year');
      const first = await popup.$eval('.listing', ({ textContent }) => textContent ?? '');
      expect(first).toContain('Samsung Galaxy S25');
      expect(first).toMatch(/£1\d\d per supported year/);
      await popup.close();
    });

    it('is saved as a picture made on the device', async () => {
      await star('www.one.example', PHONES[0]?.[0] ?? '');
      const page = await extension.newPage();
      await page.evaluateOnNewDocument(() => {
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          void createImageBitmap(blob).then(({ width, height }) => {
            document.body.dataset['picture'] = `${blob.type} ${width}x${height}`;
          });
          return create(blob);
        };
      });
      await page.goto(`chrome-extension://${extension.extensionId}/compare.html`);
      await press(page, 'Save as picture');
      await page.waitForFunction(() => document.body.dataset['picture'] !== undefined);
      expect(await page.evaluate(() => document.body.dataset['picture'])).toBe(
        'image/png 1200x418',
      );
      await press(page, 'Clear all');
      await page.waitForFunction(() => document.querySelector('table') === null);
      expect(await countRows(page)).toBe(0);
      await page.close();
    });
  },
);
