import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Serve } from '../../tests/support/browser.ts';
import { emulateMedia } from '../../tests/support/driver-page.ts';
import { serveSample, SHELF_ADDRESSES } from '../../tests/support/sample-shop/serve.ts';
import { pressChip, waitForPanel } from '../../tests/support/extension-pages.ts';
import { withExtension } from './with-extension.ts';

/** Pictures of the built extension on the sample shop: what a shopper meets. */
interface ShopShot {
  name: string;
  address: string;
  width?: number;
  dark?: true;
  forced?: true;
  panel?: true;
  /** The shop is written from right to left. */
  turned?: true;
  /** The shop is white whatever the system wants. */
  white?: true;
}

const SEARCH = 'https://www.amazon.co.uk/s?k=smart+home';
const EBAY = 'https://www.ebay.co.uk/sch/i.html?_nkw=smart+home';
const ARGOS = 'https://www.argos.co.uk/search/smart-home/';
const VERY = 'https://www.very.co.uk/e/q/smart-home.end';
const CURRYS = 'https://www.currys.co.uk/products/dlink-dir882-wifi-router-10200001.html';
export const SHOP_SHOTS: readonly ShopShot[] = [
  { name: 'shop-search-light', address: SEARCH },
  { name: 'shop-search-dark', address: SEARCH, dark: true },
  { name: 'shop-white-dark-system', address: SEARCH, dark: true, white: true },
  { name: 'shop-white-dark-system-panel', address: SEARCH, dark: true, white: true, panel: true },
  { name: 'shop-search-forced-colors', address: SEARCH, forced: true },
  { name: 'shop-search-320px', address: SEARCH, width: 320 },
  { name: 'shop-search-right-to-left', address: SEARCH, turned: true },
  { name: 'shop-amazon-product', address: 'https://www.amazon.co.uk/dp/B0SAMPLE01' },
  { name: 'shop-argos-product', address: 'https://www.argos.co.uk/product/7000002' },
  {
    name: 'shop-john-lewis-product',
    address: 'https://www.johnlewis.com/asus-rt-ax55-router/p238360001',
  },
  { name: 'shop-ebay-light', address: EBAY },
  { name: 'shop-ebay-dark', address: EBAY, dark: true },
  { name: 'shop-ebay-320px', address: EBAY, width: 320 },
  { name: 'shop-argos-light', address: ARGOS },
  { name: 'shop-argos-320px', address: ARGOS, width: 320 },
  { name: 'shop-very-light', address: VERY },
  { name: 'shop-very-dark', address: VERY, dark: true },
  { name: 'shop-currys-product-light', address: CURRYS },
  { name: 'shop-currys-product-dark', address: CURRYS, dark: true },
  { name: 'shop-phones', address: SHELF_ADDRESSES.phones },
  { name: 'shop-cameras', address: SHELF_ADDRESSES.cameras },
  { name: 'shop-phones-panel', address: SHELF_ADDRESSES.phones, panel: true },
  { name: 'shop-panel', address: SEARCH, panel: true },
  { name: 'shop-panel-320px', address: SEARCH, width: 320, panel: true },
];

/** What an address of the sample shop may end with, and what the page is then. */
const CHANGES: Record<string, (body: string) => string> = {
  '&turned': (body) => body.replace('<html', '<html dir="rtl"'),
  '&white': (body) =>
    body
      .replace('color-scheme:light dark', 'color-scheme:light')
      .replace('@media (prefers-color-scheme:dark)', '@media not all'),
};
const serveChanged: Serve = (url) => {
  const [ending, change] = Object.entries(CHANGES).find(([end]) => url.href.endsWith(end)) ?? [];
  if (ending === undefined || change === undefined) return serveSample(url);
  const page = serveSample(new URL(url.href.slice(0, -ending.length)));
  return page && { ...page, body: change(page.body) };
};

async function shootShop(
  page: Page,
  folder: string,
  { name, address, width = 1200, dark, forced, panel, turned, white }: ShopShot,
): Promise<void> {
  await page.setViewport({ width, height: width === 320 ? 640 : 850 });
  await emulateMedia(page, {
    dark: dark === true,
    forcedColors: forced === true,
    reducedMotion: true,
  });
  await page.goto(`${address}${turned ? '&turned' : ''}${white ? '&white' : ''}`);
  await page.waitForSelector('useby-badge');
  // Chips take their places when the page is idle.
  await wait(1_000);
  if (panel) {
    await pressChip(page);
    await waitForPanel(page);
    await wait(200);
  }
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Takes the pictures of the built extension; says so where there is none. */
export async function shootShops(folder: string, shots: readonly ShopShot[]): Promise<void> {
  if (shots.length === 0) return;
  await withExtension(serveChanged, 'pictures of shops', async (extension) => {
    const page = await extension.newPage();
    for (const shot of shots) await shootShop(page, folder, shot);
  });
}
