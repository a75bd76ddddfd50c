import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Viewport } from 'puppeteer-core';
import type { Serve } from '../../tests/support/browser.ts';
import { emulateMedia } from '../../tests/support/driver-page.ts';
import { serveSample, SHELF_ADDRESSES } from '../../tests/support/sample-shop/serve.ts';
import { hoverChip, pressChip, waitForPanel } from '../../tests/support/extension-pages.ts';
import { chooseLanguage, withExtension } from './with-extension.ts';

/** Pictures of the built extension on the sample shop: what a shopper meets. */
interface ShopShot {
  name: string;
  address: string;
  width?: number;
  dark?: true;
  forced?: true;
  panel?: true;
  /** The pointer rests on a chip until its card shows. */
  card?: true;
  /** Language of our words. */
  language?: string;
  /** Letters are twice as large: half as many CSS pixels, each twice as large. */
  large?: true;
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

const PRODUCT = 'https://www.amazon.co.uk/dp/B0SAMPLE01';
const CONDITIONS: readonly Pick<
  ShopShot,
  'dark' | 'forced' | 'white' | 'turned' | 'width' | 'language' | 'large'
>[] = [
  {},
  { dark: true },
  { dark: true, white: true },
  { width: 320 },
  { large: true },
  { forced: true },
  { turned: true },
  { language: 'de' },
  { language: 'cy' },
  { language: 'fr' },
];
const nameCondition = (condition: (typeof CONDITIONS)[number]): string =>
  Object.entries(condition)
    .flat()
    .filter((part) => part !== true)
    .join('-') || 'light';

/** Chips with a card, and panels over a shop, in every condition: to look at, not to keep. */
export const SHOP_LOOKS: readonly ShopShot[] = CONDITIONS.flatMap((condition) => [
  { name: `look-card-${nameCondition(condition)}`, address: SEARCH, card: true, ...condition },
  { name: `look-panel-${nameCondition(condition)}`, address: SEARCH, panel: true, ...condition },
  { name: `look-product-${nameCondition(condition)}`, address: PRODUCT, ...condition },
]);

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

function chooseViewport({ width = 1200, large }: ShopShot): Viewport {
  if (large === true) return { width: 600, height: 425, deviceScaleFactor: 2 };
  return { width, height: width === 320 ? 640 : 850 };
}

async function shootShop(page: Page, folder: string, shot: ShopShot): Promise<void> {
  const { name, address, dark, forced, panel, card, turned, white } = shot;
  await page.setViewport(chooseViewport(shot));
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
  if (card) {
    // Away from it first: a pointer that already rests there enters nothing.
    await page.mouse.move(0, 0);
    await hoverChip(page);
    await wait(800);
  }
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Takes the pictures of the built extension; says so where there is none. */
export async function shootShops(folder: string, shots: readonly ShopShot[]): Promise<void> {
  if (shots.length === 0) return;
  await withExtension(serveChanged, 'pictures of shops', async (extension) => {
    const page = await extension.newPage();
    for (const shot of shots) {
      await chooseLanguage(extension, shot.language ?? 'auto');
      await shootShop(page, folder, shot);
    }
  });
}
