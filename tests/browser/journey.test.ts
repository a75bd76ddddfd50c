import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, KIND, openBrowser } from '../support/browser-test.ts';
import { createPopupVariant, openPopupOver } from '../support/popup-over-tab.ts';
import { findTab, press, readText } from '../support/record-store.ts';
import { SHELF_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

/** More presses than these between the question and its answer are too many. */
const MAX_PRESSES = 4;
const SHELF = SHELF_ADDRESSES.phones;

interface Row {
  name: string;
  yearly: number;
}

/** Listings with a price for each year of updates, as the popup shows them. */
const readRows = (popup: Tab): Promise<Row[]> =>
  popup.run(() =>
    [...document.querySelectorAll('.group:not(.first) .listing')].flatMap((row) => {
      const yearly = /£([\d,.]+) per supported year/.exec(row.textContent ?? '')?.[1];
      const name = row.querySelector('.name')?.textContent ?? '';
      return yearly === undefined ? [] : [{ name, yearly: Number(yearly.replace(',', '')) }];
    }),
  );

const choose = (popup: Tab, order: string): Promise<void> =>
  popup.run((value) => {
    const select = document.querySelector<HTMLSelectElement>('.controls select');
    if (select === null) throw new Error('nothing to put in order');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, order);

const pressStar = (popup: Tab, name: string): Promise<void> =>
  popup.run(
    (label) => document.querySelector<HTMLElement>(`.star[aria-label="${label}"]`)?.click(),
    `Compare ${name}`,
  );

const isPressed = (popup: Tab): Promise<boolean> =>
  popup.run(() => document.querySelector('.star[aria-pressed="true"]') !== null);

describe(`which of these phones lasts longest for the money (${KIND})`, () => {
  let browser: Browser;
  let shop: Tab;
  beforeAll(async () => {
    browser = await openBrowser(serveSample, { extension: createPopupVariant() });
    shop = await browser.tab();
    await shop.goto(SHELF);
    expect((await waitForChips(shop, 40)).length).toBeGreaterThanOrEqual(40);
  });
  afterAll(() => browser.close());

  async function openPopup(): Promise<Tab> {
    const popup = await openPopupOver(browser, SHELF);
    await askUntil(
      () => popup.run(() => document.querySelectorAll('.listing').length),
      (n) => n >= 40,
    );
    return popup;
  }

  it('is answered in at most 4 presses, from the shelf to the comparison', async () => {
    let presses = 1;
    const popup = await openPopup();
    // One choice is one press.
    presses++;
    await choose(popup, 'price-year');
    const rows = await readRows(popup);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map(({ yearly }) => yearly)).toEqual(
      rows.map(({ yearly }) => yearly).sort((one, other) => one - other),
    );
    const name = rows[0]?.name ?? '';
    presses++;
    await pressStar(popup, name);
    expect(await askUntil(() => isPressed(popup), Boolean)).toBe(true);
    const own = await browser.ownPage('credits.html');
    presses++;
    expect(await press(popup, 'Compare 1 ★')).toBe(true);
    const address = (await own.run(() => location.href)).replace('credits.html', 'compare.html');
    expect(
      await askUntil(
        () => findTab(own, address),
        (id) => id >= 0,
      ),
    ).toBeGreaterThanOrEqual(0);
    await own.goto(address);
    const table = await askUntil(
      () => readText(own),
      (text) => text.includes(name),
    );
    expect(table).toContain(name);
    expect(table).toMatch(/\d years? (?:\d+ months? )?left/);
    expect(presses).toBeLessThanOrEqual(MAX_PRESSES);
    await own.close();
  });

  it('can be shared: a picture of the page, made on the device', async () => {
    const popup = await openPopup();
    await popup.run(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void createImageBitmap(blob).then(({ width, height }) => {
          document.body.dataset['picture'] = `${blob.type} ${width}x${height > 700}`;
        });
        return create(blob);
      };
    });
    expect(await press(popup, 'Share')).toBe(true);
    const label = await askUntil(
      () => popup.run(() => document.querySelector('canvas')?.getAttribute('aria-label') ?? ''),
      (words) => words !== '',
    );
    expect(label).toMatch(
      /^On this page: 40 phones, \d+ with a date for updates, longest \w+ 20\d\d$/,
    );
    const inked = await popup.run(() => {
      const canvas = document.querySelector('canvas');
      const { data } = canvas
        ?.getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: new Uint8ClampedArray(),
      };
      return data.reduce((n, value, at) => (at % 4 === 0 && value < 128 ? n + 1 : n), 0);
    });
    expect(inked).toBeGreaterThan(10_000);
    expect(await press(popup, 'Save as picture')).toBe(true);
    const picture = await askUntil(
      () => popup.run(() => document.body.dataset['picture'] ?? ''),
      (said) => said !== '',
    );
    expect(picture).toBe('image/png 1200xtrue');
    expect(await readText(popup)).toContain('The picture is in your downloads.');
    await popup.close();
  });
});
