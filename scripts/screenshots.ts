/** `npm run screenshots`: pictures of every surface in every condition, for the documents and for the eye. */
import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { extensionFolder, install, panelOpen, pressChip } from '../tests/ui/extension.ts';
import type { Listing } from '../engine/listing.ts';
import { assessed } from '../tests/ui/assessed.ts';
import type { Wanted } from '../tests/ui/harness/harness.tsx';
import { openStage, type Stage } from '../tests/ui/stage.ts';

const FOLDER = 'docs/screenshots';

interface Shot { name: string; wanted: Wanted; /** Assessed by the real engine instead of the invented answer. */ listing?: Listing; options?: BrowserContextOptions; full?: boolean }

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
/** Browser zoom of 200 %: half as many CSS pixels, each twice as large. */
const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
const popupSize = { viewport: { width: 400, height: 600 } };

function conditions(what: Wanted['what'], size: BrowserContextOptions, full: boolean): Shot[] {
  return [
    { name: `${what}-light`, wanted: { what }, options: size, full },
    { name: `${what}-dark`, wanted: { what }, options: { ...size, colorScheme: 'dark' }, full },
    { name: `${what}-forced-colors`, wanted: { what }, options: { ...size, forcedColors: 'active' }, full },
    { name: `${what}-320px`, wanted: { what }, options: phone, full },
    { name: `${what}-zoom-200`, wanted: { what }, options: zoomed },
    ...(what === 'panel' ? [] : [{ name: `${what}-de`, wanted: { what, language: 'de' }, options: size, full }]),
  ];
}

const PHONE: Listing = { key: 'p', kind: 'product', title: 'Samsung Galaxy S23 5G Smartphone 128GB', market: 'GB', condition: 'new' };

const SHOTS: Shot[] = [
  ...conditions('panel', {}, false),
  ...conditions('popup', popupSize, false),
  ...conditions('options', { viewport: { width: 900, height: 900 } }, true),
  ...conditions('welcome', { viewport: { width: 900, height: 900 } }, true),
  { name: 'panel-de', wanted: { what: 'panel', language: 'de' }, listing: PHONE },
  { name: 'panel-cy', wanted: { what: 'panel', language: 'cy' }, listing: PHONE },
  { name: 'panel-ended', wanted: { what: 'panel', state: 'ended' }, options: { viewport: { width: 1100, height: 1900 } } },
  { name: 'panel-nothing-found', wanted: { what: 'panel', state: 'empty' } },
  { name: 'panel-investigator', wanted: { what: 'panel', investigator: true }, options: { viewport: { width: 1100, height: 2300 }, colorScheme: 'dark' } },
  { name: 'popup-elsewhere', wanted: { what: 'popup', fake: { report: null, named: [], granted: [] } }, options: popupSize },
  { name: 'popup-withheld', wanted: { what: 'popup', fake: { report: null, granted: [] } }, options: popupSize },
  { name: 'credits-light', wanted: { what: 'credits' }, options: { viewport: { width: 900, height: 700 } } },
];

async function shoot(stage: Stage, { name, wanted, options, listing, full = false }: Shot): Promise<void> {
  const detail = listing === undefined ? null : await assessed(listing, wanted.language ?? 'en', wanted.investigator);
  const page = await stage.show(detail === null ? wanted : { ...wanted, detail }, { reducedMotion: 'reduce', ...options });
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: full });
  await page.context().close();
}

/** Pictures of the built extension on the sample shop: what a shopper meets. */
interface ShopShot { name: string; address: string; width?: number; dark?: true; forced?: true; panel?: true }

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
  { name: 'shop-amazon-product', address: 'https://www.amazon.co.uk/dp/B0SAMPLE01' },
  { name: 'shop-argos-product', address: 'https://www.argos.co.uk/product/7000002' },
  { name: 'shop-john-lewis-product', address: 'https://www.johnlewis.com/asus-rt-ax55-router/p238360001' },
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

async function shootShop(page: Page, { name, address, width = 1200, dark, forced, panel }: ShopShot): Promise<void> {
  await page.setViewportSize({ width, height: width === 320 ? 640 : 850 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });
  await page.goto(address);
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
  const { context, close } = await install();
  const page = await context.newPage();
  for (const shot of shots) await shootShop(page, shot);
  await close();
}

/** Writes the pictures; arguments narrow them down by a part of the name. */
export async function main(only: string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const asked = ({ name }: { name: string }): boolean => only.length === 0 || only.some((part) => name.includes(part));
  const stage = await openStage();
  for (const shot of SHOTS.filter(asked)) await shoot(stage, shot);
  await stage.close();
  await shootShops(SHOP_SHOTS.filter(asked));
  process.stdout.write(`${FOLDER}: done\n`);
  return 0;
}
