import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openPopupOver, pressChip, waitForPanel } from '../../tests/support/extension-pages.ts';
import { emulateMedia } from '../../tests/support/driver-page.ts';
import { SHELF_ADDRESSES, serveSample } from '../../tests/support/sample-shop/serve.ts';
import { animatePng, type Frame } from './animate-png.ts';
import { star } from './stars.ts';
import { withExtension } from './with-extension.ts';

const SIZE = { width: 1000, height: 640 };
/** Marks and panel take their places when the page is idle. */
const SETTLE_MS = 1_000;

/**
 * The first minute as a moving picture, taken from the built extension: a shelf, its marks, the
 * panel of one, its sources, and four makers' phones compared. Says so where nothing is built.
 */
export async function shootMovingPicture(file: string): Promise<void> {
  await withExtension(serveSample, 'moving picture', async (extension) => {
    const page = await extension.newPage();
    await page.setViewport(SIZE);
    await emulateMedia(page, { reducedMotion: true });
    const frames = await takeFrames(page);
    const popup = await openPopupOver(extension, SHELF_ADDRESSES.phones, () => Promise.resolve());
    await star(popup, 4);
    await page.goto(`chrome-extension://${extension.extensionId}/compare.html`);
    await page.bringToFront();
    await page.waitForSelector('h1');
    writeFileSync(file, animatePng([...frames, await takeFrame(page, 4_000)]));
  });
}

async function takeFrame(page: Page, delay: number): Promise<Frame> {
  await wait(SETTLE_MS);
  return { png: await page.screenshot({ optimizeForSpeed: false }), delay };
}

async function takeFrames(page: Page): Promise<Frame[]> {
  await page.goto(SHELF_ADDRESSES.phones);
  await page.waitForSelector('useby-badge');
  const shelf = await takeFrame(page, 2_500);
  await pressChip(page);
  const panel = await waitForPanel(page);
  if (panel === null) throw new Error('the panel did not open');
  const answer = await takeFrame(page, 3_500);
  await panel.click('.folds summary');
  return [shelf, answer, await takeFrame(page, 3_000)];
}
