import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../support/chromium.ts';
import {
  findExtension,
  openExtension,
  openOwnPage,
  pressChip,
  waitForPanel,
} from '../support/extension-pages.ts';
import { createVariant } from '../support/extension-variant.ts';
import { findBrowser } from '../support/install-browser.mjs';
import { createTabReport } from '../support/popup-fixtures.ts';
import type { Section } from '../support/report.ts';
import { SHELF_ADDRESSES } from '../support/sample-shop/serve.ts';

const DEVICES = 60;
const OPENINGS = 15;
const EMPTY_PAGE = '<!doctype html><title>Empty</title><p>Empty</p>';

/**
 * From opening the popup to its first paint and to its last listing, and from the press of a chip
 * to its panel, beside the first paint of an empty page of the same extension in the same run: what
 * is above that is ours. The fastest is what our code costs, the median what a reader waits.
 */
export async function section(): Promise<Section> {
  if (findBrowser('chromium') === null || findExtension() === null)
    return { name: 'Popup', lines: ['not run: no Chromium found, or dist/chromium is missing'] };
  const folder = createVariant('chromium', 'empty-page', (copy) =>
    writeFileSync(join(copy, 'empty.html'), EMPTY_PAGE),
  );
  const extension = await openExtension(undefined, folder);
  const times: Times = { empty: [], painted: [], drawn: [], panel: [] };
  try {
    for (let opening = 0; opening < OPENINGS; opening++) {
      await measureEmpty(extension, times);
      await measurePopup(extension, times);
      await measurePanel(extension, times);
    }
  } finally {
    await extension.close();
  }
  const floor = findMedian(times.empty);
  const say = (what: string, values: readonly number[]): string =>
    `${what.padEnd(34)} median ${findMedian(values).toFixed(0)} ms (${(findMedian(values) / floor).toFixed(1)} x), fastest ${Math.min(...values).toFixed(0)} ms`;
  return {
    name: `Popup with ${DEVICES} devices, and panel (Chromium, ${OPENINGS} openings)`,
    lines: [
      say('an empty page of ours → painted', times.empty),
      say('popup opened → first paint', times.painted),
      say('popup opened → all drawn', times.drawn),
      say('chip pressed → panel painted', times.panel),
    ],
  };
}

interface Times {
  empty: number[];
  painted: number[];
  drawn: number[];
  panel: number[];
}

const findMedian = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measureEmpty(extension: ChromiumBrowser, { empty }: Times): Promise<void> {
  const page = await openOwnPage(extension, 'empty');
  empty.push(await readFirstPaint(page));
  await page.close();
}

async function measurePopup(extension: ChromiumBrowser, { painted, drawn }: Times): Promise<void> {
  const page = await openOwnPage(extension, 'popup', createTabReport(DEVICES));
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
  painted.push(await readFirstPaint(page));
  drawn.push(
    await page.evaluate(() => performance.getEntriesByName('drawn')[0]?.startTime ?? Infinity),
  );
  await page.close();
}

async function measurePanel(extension: ChromiumBrowser, { panel }: Times): Promise<void> {
  const page = await extension.newPage();
  await page.evaluateOnNewDocument(noteTimes);
  await page.goto(SHELF_ADDRESSES.phones);
  await page.waitForSelector('useby-badge');
  await pressChip(page);
  const frame = await waitForPanel(page);
  if (frame === null) throw new Error('no panel came');
  panel.push((await readMoment(frame, 'drawn')) - (await readMoment(page, 'pressed')));
  await page.close();
}

/** In the shop's page, when it is pressed; in the panel's document, when its end is painted. */
function noteTimes(): void {
  const note = ({ timeStamp }: Event): void => {
    performance.mark('pressed', { startTime: timeStamp });
  };
  addEventListener('click', note, { capture: true, once: true });
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('.folds') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('drawn'));
  }).observe(document, { subtree: true, childList: true });
}

/** A mark on the clock that all documents share, in ms. */
async function readMoment(page: Page | Frame, mark: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, {}, mark);
  return page.evaluate(
    (name) =>
      performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? Infinity),
    mark,
  );
}

/** When something was first painted, in ms after the page was asked for. */
async function readFirstPaint(page: Page): Promise<number> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
  );
}
