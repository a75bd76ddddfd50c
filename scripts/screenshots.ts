/**
 * `npm run screenshots`: pictures of every surface in every condition, for the documents and for
 * the eye.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Serve } from '../tests/support/browser.ts';
import { serveSample } from '../tests/support/sample-shop/serve.ts';
import {
  extensionFolder,
  install,
  panelOpen,
  pressChip,
} from '../tests/support/extension-pages.ts';
import type { Listing } from '../engine/listing.ts';
import { assessed } from '../tests/support/assessed-samples.ts';
import type { Wanted } from '../tests/support/harness/harness.tsx';
import { openStage, type Stage } from '../tests/support/stage.ts';

const FOLDER = 'docs/screenshots';
/**
 * Pictures to look at while wording is worked on; they are many and long, so they are made only
 * when asked for (`npm run screenshots -- record`).
 */
const RECORDS_FOLDER = 'out/records';

interface Shot {
  name: string;
  folder?: string;
  wanted: Wanted;
  /** Assessed by the real engine instead of the invented answer. */ listing?: Listing;
  options?: BrowserContextOptions;
  full?: boolean;
}

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
/** Browser zoom of 200 %: half as many CSS pixels, each twice as large. */
const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
/** 400 %: what is left of a window of 1280 x 1024. */
const magnified = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
const popupSize = { viewport: { width: 400, height: 600 } };

function conditions(what: Wanted['what'], size: BrowserContextOptions, full: boolean): Shot[] {
  return [
    { name: `${what}-light`, wanted: { what }, options: size, full },
    { name: `${what}-dark`, wanted: { what }, options: { ...size, colorScheme: 'dark' }, full },
    {
      name: `${what}-forced-colors`,
      wanted: { what },
      options: { ...size, forcedColors: 'active' },
      full,
    },
    { name: `${what}-320px`, wanted: { what }, options: phone, full },
    { name: `${what}-zoom-200`, wanted: { what }, options: zoomed },
    { name: `${what}-zoom-400`, wanted: { what }, options: magnified },
    {
      name: `${what}-right-to-left`,
      wanted: { what, mirrored: true, shopDirection: 'rtl' },
      options: size,
      full,
    },
    ...(what === 'panel'
      ? []
      : [{ name: `${what}-de`, wanted: { what, language: 'de' }, options: size, full }]),
  ];
}

const titled = (title: string): Listing => ({
  key: 'p',
  kind: 'product',
  title,
  market: 'GB',
  condition: 'new',
});
const PHONE = titled('Samsung Galaxy S23 5G Smartphone 128GB');

/**
 * Real records, as a reader meets them: each in two languages, some with everything an investigator
 * sees.
 */
const RECORDS: readonly [string, Listing][] = [
  ['tapo-c200', titled('TP-Link Tapo C200 Pan/Tilt Security Camera, 1080p, Wi-Fi')],
  ['galaxy-s25', titled('Samsung Galaxy S25 256GB, SIM-free Smartphone, Navy')],
  ['dir-882', titled('D-Link DIR-882 EXO AC2600 Dual Band Wi-Fi Router')],
  ['ring-doorbell', titled('Ring Battery Video Doorbell Plus, Wi-Fi')],
  ['rt-ax55', titled('ASUS RT-AX55 AX1800 Dual Band Wi-Fi 6 Router')],
  ['hue-bulb', titled('Philips Hue White and Colour Ambiance Smart Bulb E27')],
];
const tall = { viewport: { width: 480, height: 2600 } };
const recordShots = ([name, listing]: readonly [string, Listing]): Shot[] =>
  (
    [
      { name: `record-${name}-en`, wanted: { what: 'panel' }, listing, options: tall },
      {
        name: `record-${name}-de`,
        wanted: { what: 'panel', language: 'de' },
        listing,
        options: tall,
      },
      {
        name: `record-${name}-investigator`,
        wanted: { what: 'panel', investigator: true },
        listing,
        options: tall,
      },
    ] satisfies Shot[]
  ).map((shot) => ({ ...shot, folder: RECORDS_FOLDER }));

const SHOTS: Shot[] = [
  ...conditions('panel', {}, false),
  ...conditions('popup', popupSize, false),
  ...conditions('options', { viewport: { width: 900, height: 900 } }, true),
  ...conditions('welcome', { viewport: { width: 900, height: 900 } }, true),
  ...conditions('notice', { viewport: { width: 900, height: 300 } }, false),
  { name: 'notice-cy', wanted: { what: 'notice', language: 'cy' }, options: phone },
  { name: 'panel-de', wanted: { what: 'panel', language: 'de' }, listing: PHONE },
  { name: 'panel-cy', wanted: { what: 'panel', language: 'cy' }, listing: PHONE },
  {
    name: 'panel-ended',
    wanted: { what: 'panel', state: 'ended' },
    options: { viewport: { width: 1100, height: 1900 } },
  },
  { name: 'panel-nothing-found', wanted: { what: 'panel', state: 'empty' } },
  {
    name: 'panel-investigator',
    wanted: { what: 'panel', investigator: true },
    options: { viewport: { width: 1100, height: 2300 }, colorScheme: 'dark' },
  },
  {
    name: 'popup-elsewhere',
    wanted: { what: 'popup', fake: { report: null, named: [], granted: [] } },
    options: popupSize,
  },
  {
    name: 'popup-withheld',
    wanted: { what: 'popup', fake: { report: null, granted: [] } },
    options: popupSize,
  },
  {
    name: 'credits-light',
    wanted: { what: 'credits' },
    options: { viewport: { width: 900, height: 700 } },
  },
];

async function shoot(
  stage: Stage,
  { name, folder = FOLDER, wanted, options, listing, full = false }: Shot,
): Promise<void> {
  const detail =
    listing === undefined
      ? null
      : await assessed(listing, wanted.language ?? 'en', wanted.investigator);
  const page = await stage.show(detail === null ? wanted : { ...wanted, detail }, {
    reducedMotion: 'reduce',
    ...options,
  });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: full });
  await page.context().close();
}

/** Pictures of the built extension on the sample shop: what a shopper meets. */
interface ShopShot {
  name: string;
  address: string;
  width?: number;
  dark?: true;
  forced?: true;
  panel?: true;
  /** The shop is written from right to left. */ turned?: true;
}

const SEARCH = 'https://www.amazon.co.uk/s?k=smart+home';
const EBAY = 'https://www.ebay.co.uk/sch/i.html?_nkw=smart+home';
const ARGOS = 'https://www.argos.co.uk/search/smart-home/';
const VERY = 'https://www.very.co.uk/e/q/smart-home.end';
const CURRYS = 'https://www.currys.co.uk/products/dlink-dir882-wifi-router-10200001.html';
const SHOP_SHOTS: ShopShot[] = [
  { name: 'shop-search-light', address: SEARCH },
  { name: 'shop-search-dark', address: SEARCH, dark: true },
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
  { name: 'shop-panel', address: SEARCH, panel: true },
  { name: 'shop-panel-320px', address: SEARCH, width: 320, panel: true },
];

/** Says in an address of the sample shop that the page is wanted from right to left. */
const TURNED = '&turned';
const serveTurned: Serve = (url) => {
  if (!url.href.endsWith(TURNED)) return serveSample(url);
  const page = serveSample(new URL(url.href.slice(0, -TURNED.length)));
  return page && { ...page, body: page.body.replace('<html', '<html dir="rtl"') };
};

async function shootShop(
  page: Page,
  { name, address, width = 1200, dark, forced, panel, turned }: ShopShot,
): Promise<void> {
  await page.setViewportSize({ width, height: width === 320 ? 640 : 850 });
  await page.emulateMedia({
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(turned ? `${address}${TURNED}` : address);
  await page.locator('useby-badge').first().waitFor({ state: 'attached' });
  // Chips take their places when the page is idle.
  await page.waitForTimeout(1_000);
  if (panel) {
    await pressChip(page);
    await panelOpen(page);
    await page.waitForTimeout(200);
  }
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

async function shootShops(shots: readonly ShopShot[]): Promise<void> {
  if (shots.length === 0) return;
  if (extensionFolder() === null) {
    process.stdout.write('no built extension (npm run build): no pictures of shops\n');
    return;
  }
  const { context, close } = await install(serveTurned);
  const page = await context.newPage();
  for (const shot of shots) await shootShop(page, shot);
  await close();
}

/** Writes the pictures; arguments narrow them down by a part of the name. */
export async function main(only: string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const asked = ({ name }: { name: string }): boolean =>
    only.length === 0 || only.some((part) => name.includes(part));
  const records = only.length === 0 ? [] : RECORDS.flatMap(recordShots);
  const stage = await openStage();
  for (const shot of [...SHOTS, ...records].filter(asked)) await shoot(stage, shot);
  await stage.close();
  await shootShops(SHOP_SHOTS.filter(asked));
  process.stdout.write(`${FOLDER}: done\n`);
  return 0;
}
