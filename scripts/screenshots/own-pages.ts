/** Pictures of the built extension's own pages: the popup over a shelf, the comparison, options. */
import type { Page, Viewport } from 'puppeteer-core';
import type { Settings } from '../../messages/contracts.ts';
import type { ChromiumBrowser } from '../../tests/support/chromium.ts';
import { emulateMedia, type Media } from '../../tests/support/driver-page.ts';
import {
  findExtension,
  openExtension,
  openOwnPage,
  openPopupOver,
} from '../../tests/support/extension-pages.ts';
import { SHELF_ADDRESSES, serveSample } from '../../tests/support/sample-shop/serve.ts';

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
  page?: 'compare' | 'options' | 'welcome' | 'credits' | 'readings' | 'catalogue';
}

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
  { name: 'credits-light', viewport: PAGE, page: 'credits' },
  { name: 'readings-light', viewport: PAGE, page: 'readings' },
];

/** Takes the pictures; says so where nothing is built. */
export async function shootOwnPages(folder: string, shots: readonly OwnPageShot[]): Promise<void> {
  if (shots.length === 0) return;
  if (findExtension() === null) {
    process.stdout.write('no built extension (npm run build): no pictures of its pages\n');
    return;
  }
  const extension = await openExtension(serveSample);
  for (const shot of shots) await shoot(extension, folder, shot);
  await extension.close();
}

async function shoot(extension: ChromiumBrowser, folder: string, shot: OwnPageShot): Promise<void> {
  await speak(extension, shot.language ?? 'auto');
  const needsShelf = shot.page === undefined || shot.page === 'compare';
  const popup = needsShelf ? await openPopup(extension, shot) : null;
  const page = shot.page === undefined ? popup : await openPage(extension, shot.page, shot);
  if (page === null) throw new Error(`${shot.name}: no page`);
  if (shot.turned === true) await turn(page);
  await page.screenshot({ path: `${folder}/${shot.name}.png`, fullPage: isWhole(shot) });
  if (popup !== null) await clear(popup);
  const [_blank, ...opened] = await extension.driver.pages();
  for (const each of opened) await each.close();
}

/** Pages are shown whole, but for those that are magnified: there the window is what is looked at. */
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
  await page.goto(`chrome-extension://${extension.extensionId}/${name}.html`);
  await page.waitForSelector('h1');
  return page;
}

async function prepare(page: Page, { viewport = SIZE, ...media }: OwnPageShot): Promise<void> {
  await page.setViewport(viewport);
  await emulateMedia(page, { reducedMotion: true, ...media });
}

/** Words of the interface and of the marks, from the next page on. */
async function speak(extension: ChromiumBrowser, language: string): Promise<void> {
  const page = await openOwnPage(extension, 'credits');
  const settings: Partial<Settings> = { language };
  await page.evaluate((values) => chrome.storage.local.set({ settings: values }), settings);
  await page.close();
}

async function star(popup: Page, n: number): Promise<void> {
  for (let at = 0; at < n; at++) {
    // One of each maker, so that the comparison compares.
    const stars = await popup.$$('.group:not(.first) .star[aria-pressed="false"]');
    await stars[at * 5]?.click();
    await popup.waitForFunction(
      (least) => document.querySelectorAll('.star[aria-pressed="true"]').length >= least,
      {},
      at + 1,
    );
  }
  await popup.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
}

const clear = (popup: Page): Promise<void> =>
  popup.evaluate(() => {
    for (const pressed of document.querySelectorAll<HTMLElement>('.star[aria-pressed="true"]'))
      pressed.click();
  });

/** Written from right to left, as in a language we may have one day; the words stay. */
const turn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[dir]:not([dir="auto"])'))
      element.dir = 'rtl';
  });
