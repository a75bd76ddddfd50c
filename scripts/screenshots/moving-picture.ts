import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { pressChip, waitForPanel } from '../../tests/support/extension-pages.ts';
import { emulateMedia } from '../../tests/support/driver-page.ts';
import { SHELF_ADDRESSES, serveSample } from '../../tests/support/sample-shop/serve.ts';
import { animatePng, type Frame } from './animate-png.ts';
import { withExtension } from './with-extension.ts';

const SIZE = { width: 1000, height: 640 };
/** Marks and panel take their places when the page is idle. */
const SETTLE_MS = 1_000;

/**
 * The first minute as a moving picture, taken from the built extension: a shelf, its marks, the
 * panel of one, its sources, and the listing kept to be compared. Says so where nothing is built.
 */
export async function shootMovingPicture(file: string): Promise<void> {
  await withExtension(serveSample, 'moving picture', async (extension) => {
    const page = await extension.newPage();
    await page.setViewport(SIZE);
    await emulateMedia(page, { reducedMotion: true });
    writeFileSync(file, animatePng(await takeFrames(page)));
  });
}

async function takeFrames(page: Page): Promise<Frame[]> {
  const take = async (delay: number): Promise<Frame> => {
    await wait(SETTLE_MS);
    return { png: await page.screenshot({ optimizeForSpeed: false }), delay };
  };
  await page.goto(SHELF_ADDRESSES.phones);
  await page.waitForSelector('useby-badge');
  const shelf = await take(2_000);
  await pressChip(page);
  const panel = await waitForPanel(page);
  if (panel === null) throw new Error('the panel did not open');
  const answer = await take(3_000);
  await panel.click('.folds summary');
  const sources = await take(2_500);
  await panel.click('.folds summary');
  await panel.click('.actions .primary');
  return [shelf, answer, sources, await take(2_500)];
}
