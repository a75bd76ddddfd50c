/** A maker's page, which the extension reads before a picture is taken. */
import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../tests/support/chromium.ts';
import { openOwnPage } from '../../tests/support/extension-pages.ts';
import { serveSample } from '../../tests/support/sample-shop/serve.ts';

/** A table in the shape that makers give theirs, at the address of one that is also a shop. */
const MAKERS_PAGE = 'https://store.google.com/gb/security-updates';
const MAKERS_ROWS = [
  ['Pixel 9a', '30 April 2032'],
  ['Pixel 9', '31 August 2031'],
  ['Pixel 8a', '31 May 2031'],
  ['Pixel 7', 'unknown'],
];

/** The sample shop, and the maker's page. */
export const serveWithMaker: typeof serveSample = (url) =>
  url.href === MAKERS_PAGE
    ? {
        body: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Security updates</title><h1>Security updates</h1><table><tr><th>Model</th><th>Security updates until</th></tr>${MAKERS_ROWS.map(([model, day]) => `<tr><td>Google ${model}</td><td>${day}</td></tr>`).join('')}</table></html>`,
        type: 'text/html; charset=utf-8',
      }
    : serveSample(url);

/** Opens the maker's page in a tab, and names that tab as the page of readings wants it named. */
export async function openMakersPage(extension: ChromiumBrowser): Promise<string> {
  const maker = await extension.newPage();
  await maker.goto(MAKERS_PAGE);
  const own = await openOwnPage(extension, 'credits');
  const id = await own.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === address)?.id;
  }, MAKERS_PAGE);
  await own.close();
  return `?tab=${id}`;
}

/** Waits for what was read of it, and keeps it where that is asked for. */
export async function waitForRows(page: Page, reads: 'found' | 'kept'): Promise<void> {
  // Behind the maker's tab it is not painted.
  await page.bringToFront();
  await page.waitForSelector('[aria-labelledby=found] .found li');
  if (reads === 'found') return;
  await page.click('[aria-labelledby=found] .button.primary');
  await page.waitForSelector('[aria-labelledby=kept] .found li');
}
