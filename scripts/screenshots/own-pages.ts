/** Pictures of the built extension's own pages, with what real shelves and files bring to them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page, Viewport } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../tests/support/chromium.ts';
import { emulateMedia, type Media } from '../../tests/support/driver-page.ts';
import { openOwnPage, openPopupOver } from '../../tests/support/extension-pages.ts';
import { SAMPLE_ADDRESSES, SHELF_ADDRESSES } from '../../tests/support/sample-shop/serve.ts';
import { openMakersPage, serveWithMaker, waitForRows } from './makers-page.ts';
import { clearStars, star } from './stars.ts';
import { chooseLanguage, withExtension } from './with-extension.ts';

interface OwnPageShot extends Media {
  name: string;
  shelf?: keyof typeof SHELF_ADDRESSES;
  viewport?: Viewport;
  language?: string;
  turned?: true;
  /** Words of a button that is pressed first. */
  press?: string;
  /** So many listings are starred first. */
  stars?: number;
  /** Another page than the popup. */
  page?: 'compare' | 'options' | 'welcome' | 'credits' | 'readings' | 'catalogue' | 'record';
  /** The catalogue page before it was given a file. */
  empty?: true;
  /** As it is printed, into a PDF. */
  print?: true;
  /** The page of readings over a maker's page, before its rows are kept, and after. */
  reads?: 'found' | 'kept';
}

const [SEARCH = ''] = SAMPLE_ADDRESSES;
const CATALOGUE = `SKU,Title,Brand,Condition
10412,"Samsung Galaxy S25 256GB, SIM-free Smartphone, Navy",Samsung,new
10413,Google Pixel 8a 128GB Obsidian,Google,new
10414,Motorola Moto G54 5G 256GB Midnight Blue,Motorola,new
10977,D-Link DIR-842 AC1200 Dual Band Gigabit Router,D-Link,new
10978,ASUS RT-AX55 AX1800 Dual Band Wi-Fi 6 Router,ASUS,new
10979,ASUS RT-AX58U AX3000 Dual Band Wi-Fi 6 Router,ASUS,new
11201,"TP-Link Tapo C200 Pan/Tilt Security Camera, 1080p",TP-Link,new
11202,"Ring Battery Video Doorbell Plus, Wi-Fi",Ring,new
11203,"TP-Link Tapo P100 Mini Smart Wi-Fi Plug",TP-Link,new
11340,"Sonos Era 100 Smart Speaker, Black",Sonos,new
11341,Sony WH-1000XM5 Wireless Noise Cancelling Headphones,Sony,new
11342,Apple iPhone 12 64GB Black (used),Apple,used
12001,"Silicone Case for Samsung Galaxy S25, Black",Spigen,new
12002,"Smart Wi-Fi doorbell, 2 megapixels",,new
12003,"Kettle 1.7 l, stainless steel
`;

const SIZE = { width: 400, height: 600 };
const PHONE = { width: 320, height: 640, hasTouch: true, isMobile: true };
const PAGE = { width: 900, height: 900 };
const WIDE = { width: 1200, height: 800 };
/** As `ZOOMED` and `MAGNIFIED` of the other surfaces: a popup of 400 px at 200 % and 400 %. */
const ZOOM = { width: 400, height: 300, deviceScaleFactor: 2 };
const MAGNIFY = { width: 320, height: 256, deviceScaleFactor: 4 };

const listConditions = (
  name: string,
  viewport: Viewport,
  more: Partial<OwnPageShot>,
): OwnPageShot[] =>
  [
    { name: `${name}-light`, viewport },
    { name: `${name}-dark`, viewport, dark: true },
    { name: `${name}-forced-colors`, viewport, forcedColors: true },
    { name: `${name}-320px`, viewport: PHONE },
    { name: `${name}-zoom-200`, viewport: ZOOM },
    { name: `${name}-zoom-400`, viewport: MAGNIFY },
    { name: `${name}-right-to-left`, viewport, turned: true as const },
    { name: `${name}-de`, viewport, language: 'de' },
    { name: `${name}-cy`, viewport, language: 'cy' },
    { name: `${name}-fr`, viewport, language: 'fr' },
  ].map((shot) => ({ ...shot, ...more }));

export const OWN_PAGE_SHOTS: readonly OwnPageShot[] = [
  ...listConditions('popup', SIZE, {}),
  { name: 'popup-cameras', shelf: 'cameras' },
  { name: 'popup-share', press: 'Share' },
  { name: 'popup-share-dark', press: 'Share', dark: true },
  { name: 'popup-stars', stars: 2 },
  ...listConditions('compare', WIDE, { stars: 4, page: 'compare' }),
  ...listConditions('options', PAGE, { page: 'options' }),
  ...listConditions('welcome', PAGE, { page: 'welcome' }),
  ...listConditions('catalogue', WIDE, { page: 'catalogue' }),
  { name: 'catalogue-empty', viewport: WIDE, page: 'catalogue', empty: true },
  ...listConditions('record', WIDE, { page: 'record' }),
  { name: 'credits-light', viewport: PAGE, page: 'credits' },
  { name: 'readings-light', viewport: PAGE, page: 'readings', reads: 'found' },
];

/** The same of pages that are lists and little else: to look at, not to keep. */
export const OWN_PAGE_LOOKS: readonly OwnPageShot[] = [
  ...listConditions('look-credits', PAGE, { page: 'credits' }),
  ...listConditions('look-readings', PAGE, { page: 'readings', reads: 'found' }),
  ...listConditions('look-kept', PAGE, { page: 'readings', reads: 'kept' }),
  { name: 'look-print-catalogue', viewport: WIDE, page: 'catalogue', print: true },
  { name: 'look-print-compare', viewport: WIDE, page: 'compare', stars: 4, print: true },
  { name: 'look-print-record', viewport: WIDE, page: 'record', print: true },
  { name: 'look-share-cy', press: 'Rhannu', language: 'cy' },
  { name: 'look-share-de', press: 'Teilen', language: 'de' },
  { name: 'look-share-fr', press: 'Partager', language: 'fr' },
  { name: 'look-share-cameras', press: 'Share', shelf: 'cameras' },
];

/** Takes the pictures; says so where nothing is built. */
export async function shootOwnPages(folder: string, shots: readonly OwnPageShot[]): Promise<void> {
  if (shots.length === 0) return;
  await withExtension(serveWithMaker, 'pictures of its pages', async (extension) => {
    for (const shot of shots) await shoot(extension, folder, shot);
  });
}

async function shoot(extension: ChromiumBrowser, folder: string, shot: OwnPageShot): Promise<void> {
  await chooseLanguage(extension, shot.language ?? 'auto');
  const needsShelf = shot.page === undefined || shot.page === 'compare';
  const popup = needsShelf ? await openPopup(extension, shot) : null;
  if (shot.page !== undefined && KEEPING.has(shot.page)) await forget(extension);
  if (shot.page === 'record') await saveShelf(extension);
  const page = shot.page === undefined ? popup : await openPage(extension, shot.page, shot);
  if (page === null) throw new Error(`${shot.name}: no page`);
  if (shot.turned === true) await turn(page);
  if (!isWhole(shot))
    await page.$eval('.cards', (cards) => cards.scrollIntoView()).catch(() => null);
  const path = `${folder}/${shot.name}`;
  if (shot.print === true) await page.pdf({ path: `${path}.pdf`, format: 'A4' });
  else await page.screenshot({ path: `${path}.png`, fullPage: isWhole(shot) });
  if (popup !== null) await clearStars(popup);
  const [_blank, ...opened] = await extension.driver.pages();
  for (const each of opened) await each.close();
}

/** Pages that show what was kept before. */
const KEEPING: ReadonlySet<string> = new Set(['record', 'catalogue', 'readings']);

/**
 * Pages are shown whole, but for those that are magnified: there the window is what is looked at.
 */
const isWhole = ({ page, name }: OwnPageShot): boolean =>
  page !== undefined && !name.includes('zoom');

/** The popup over a shelf, with its stars and presses. */
async function openPopup(extension: ChromiumBrowser, shot: OwnPageShot): Promise<Page> {
  const address = SHELF_ADDRESSES[shot.shelf ?? 'phones'];
  const shop = await extension.newPage();
  await shop.goto(address);
  await shop.waitForFunction(() => document.querySelectorAll('useby-badge').length >= 20);
  const popup = await openPopupOver(extension, address, (page) => prepare(page, shot));
  await star(popup, shot.stars ?? 0);
  if (shot.press !== undefined)
    await popup.locator(`::-p-aria([name="${shot.press}"][role="button"])`).click();
  return popup;
}

async function openPage(
  extension: ChromiumBrowser,
  name: string,
  shot: OwnPageShot,
): Promise<Page> {
  const page = await extension.newPage();
  await prepare(page, shot);
  const query = shot.reads === undefined ? '' : await openMakersPage(extension);
  await page.goto(`chrome-extension://${extension.extensionId}/${name}.html${query}`);
  await page.waitForSelector('h1');
  if (shot.reads !== undefined) await waitForRows(page, shot.reads);
  if (name === 'catalogue' && shot.empty !== true) await giveCatalogue(page);
  if (name === 'record') await page.waitForSelector('.cards');
  return page;
}

/** A small catalogue of real products, each with another finding. */
async function giveCatalogue(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'useby-pictures-'));
  const path = join(folder, 'catalogue.csv');
  writeFileSync(path, CATALOGUE);
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForSelector('.ended');
  await page.waitForSelector('.line');
  rmSync(folder, { recursive: true });
}

/** So that no picture shows what an earlier one kept, perhaps in another language. */
async function forget(extension: ChromiumBrowser): Promise<void> {
  const page = await openOwnPage(extension, 'credits');
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('useby').onsuccess = done;
      }),
  );
  await page.evaluate(() =>
    chrome.storage.local.set({ 'kept-catalogue': false, 'kept-records': false }),
  );
  await page.close();
}

/** Saves what a shelf shows into the record. */
async function saveShelf(extension: ChromiumBrowser): Promise<void> {
  const shop = await extension.newPage();
  await shop.goto(SEARCH);
  await shop.waitForFunction(() => document.querySelectorAll('useby-badge').length >= 12);
  const page = await openOwnPage(extension, 'credits');
  await page.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find(({ url }) => url === address)?.id;
    await chrome.runtime.sendMessage({ type: 'save-page', tabId });
  }, SEARCH);
  await page.close();
}

async function prepare(page: Page, { viewport = SIZE, ...media }: OwnPageShot): Promise<void> {
  await page.setViewport(viewport);
  await emulateMedia(page, { reducedMotion: true, ...media });
}

/** Written from right to left, as in a language we may have one day; the words stay. */
const turn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[dir]:not([dir="auto"])'))
      element.dir = 'rtl';
  });
