/**
 * `npm run stores:pictures`: pictures of the built extension in the sizes that stores ask for, to
 * be looked at before they are uploaded.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TabReport } from '../messages/contracts.ts';
import type { ChromiumBrowser } from '../tests/support/chromium.ts';
import { emulateMedia } from '../tests/support/driver-page.ts';
import {
  openExtension,
  openOwnPage,
  pressChip,
  waitForPanel,
} from '../tests/support/extension-pages.ts';
import { createPopupScene, createTile } from './stores/scenes.ts';
import { SCREEN, TILES } from './stores/sizes.ts';

const FOLDER = 'docs/stores/pictures';
const SEARCH = 'https://www.amazon.co.uk/s?k=smart+home';
const PRODUCT = 'https://www.currys.co.uk/products/dlink-dir882-wifi-router-10200001.html';
const POPUP = { width: 400, height: 600 };
const COMPARED = 3;

/** Writes every picture. */
export async function main(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const extension = await openExtension();
  try {
    const shop = await extension.newPage();
    await shootShop(shop, SEARCH, '1-search');
    await shootPanel(shop, SEARCH, '2-panel');
    const report = await readShopReport(extension, SEARCH);
    await shootPopup(extension, report, '3-popup');
    await shootCompare(extension, '4-compare');
    await shootShop(shop, PRODUCT, '5-product');
    for (const [name, size] of Object.entries(TILES)) await shootTile(shop, name, size);
  } finally {
    await extension.close();
  }
  process.stdout.write(`${FOLDER}: done; look at them before they are uploaded\n`);
  return 0;
}

const toFile = (name: string): `${string}.png` => `${FOLDER}/${name}.png`;

async function visit(page: Page, address: string): Promise<void> {
  await page.setViewport(SCREEN);
  await emulateMedia(page, { reducedMotion: true });
  await page.goto(address);
  await page.waitForSelector('useby-badge');
  // Chips take their places when the page is idle.
  await wait(1_000);
}

async function shootShop(page: Page, address: string, name: string): Promise<void> {
  await visit(page, address);
  await page.screenshot({ path: toFile(name) });
}

async function shootPanel(page: Page, address: string, name: string): Promise<void> {
  await visit(page, address);
  await pressChip(page);
  if ((await waitForPanel(page)) === null) throw new Error(`${address}: no panel came`);
  await wait(300);
  await page.screenshot({ path: toFile(name) });
}

/** What the popup is told of the shop's page; asked by a page of ours, as the popup asks. */
async function readShopReport(extension: ChromiumBrowser, address: string): Promise<TabReport> {
  const own = await openOwnPage(extension, 'options');
  const report = await own.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome;
    const tab = (await tabs.query({})).find((each) => each.url === url);
    return tab === undefined ? null : tabs.sendMessage(tab.id, { type: 'list' });
  }, address);
  await own.close();
  if (report === null) throw new Error(`${address}: no tab to ask`);
  return report as TabReport;
}
interface TabsApi {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
}

/** The popup hangs from the toolbar, over the page: two pictures laid over each other. */
async function shootPopup(
  extension: ChromiumBrowser,
  report: TabReport,
  name: string,
): Promise<void> {
  const popup = await openOwnPage(extension, 'popup', report);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('.listing');
  await wait(300);
  const [front, behind] = [await popup.screenshot(), readFileSync(toFile('1-search'))];
  await star(popup);
  await popup.close();
  const page = await extension.newPage();
  await page.setViewport(SCREEN);
  await page.setContent(createPopupScene(behind, front, POPUP));
  await page.screenshot({ path: toFile(name) });
  await page.close();
}

/** Keeps listings with a date, to be compared. */
async function star(popup: Page): Promise<void> {
  const buttons = await popup.$$('.listing button[aria-pressed="false"]');
  for (const button of buttons.slice(0, COMPARED)) {
    await button.click();
    await wait(200);
  }
}

async function shootCompare(extension: ChromiumBrowser, name: string): Promise<void> {
  const page = await openOwnPage(extension, 'compare');
  await page.setViewport(SCREEN);
  await page.waitForSelector('table');
  await wait(300);
  await page.screenshot({ path: toFile(name) });
  await page.close();
}

async function shootTile(page: Page, name: string, size: typeof SCREEN): Promise<void> {
  await page.goto('about:blank');
  await page.setViewport(size);
  await page.setContent(createTile(readFileSync('extension/icons/useby.svg', 'utf8'), size));
  await page.screenshot({ path: toFile(name) });
}
