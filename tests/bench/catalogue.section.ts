import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Browser, BrowseOptions, Tab } from '../support/browser.ts';
import { openChromium } from '../support/chromium.ts';
import { openFirefox } from '../support/firefox.ts';
import { findBrowser } from '../support/install-browser.mjs';
import type { Section } from '../support/report.ts';
import { readBlocked, watchBlocked, watchTasks, type Blocked } from './blocked-page.ts';
import { mixRows } from './mixed-rows.ts';
import { watchProcesses, type Cost } from './process-cost.ts';

const ROWS = Number(process.env['USEBY_ROWS'] ?? 1_000_000);
const BROWSERS = { chromium: openChromium, firefox: openFirefox };
const HEAD = [
  '                                          first   clock late by, ms    longest',
  'browser      rows/s   wall s    cpu s   count ms      most   > 50 ms   task ms       MB',
];

/** The page of the catalogue check with a million mixed rows, in each browser that is here. */
export async function section(): Promise<Section> {
  const name = `Catalogue page, ${ROWS.toLocaleString('en-GB')} mixed rows from a file on the disk`;
  const rows = mixRows(ROWS);
  if (rows === null) return { name, lines: ['not run: the catalogue is missing'] };
  const folder = mkdtempSync(join(tmpdir(), 'useby-bench-'));
  try {
    const file = join(folder, 'mixed.csv');
    await pipeline(
      Readable.from(rows).map((line: string) => `${line}\n`),
      createWriteStream(file),
    );
    const lines = [...HEAD];
    for (const kind of ['chromium', 'firefox'] as const) lines.push(await measure(kind, file));
    return { name, lines };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(kind: keyof typeof BROWSERS, file: string): Promise<string> {
  const path = findBrowser(kind);
  const extension = `dist/${kind}`;
  if (path === null || !existsSync(extension)) return `${kind}: not run`;
  const options: BrowseOptions = { extension, serve: () => null, headless: true };
  const browser: Browser = await BROWSERS[kind](path, options);
  try {
    const tab = await browser.ownPage('catalogue.html');
    return formatRun(kind, await checkFile(tab, file, kind === 'chromium'));
  } finally {
    await browser.close();
  }
}

interface Run extends Blocked {
  seconds: number;
  cost: Cost | null;
  /** Null where the browser does not tell. */
  longestTask: number | null;
}

async function checkFile(tab: Tab, file: string, isChromium: boolean): Promise<Run> {
  await waitFor(tab, () => document.querySelector('input[type=file]') !== null);
  const tasks = isChromium ? await watchTasks(tab) : null;
  const processes = watchProcesses();
  await tab.run(watchBlocked);
  const from = performance.now();
  await tab.attach(file);
  await waitFor(tab, () => document.querySelector('.ended, [role=alert]') !== null);
  const seconds = (performance.now() - from) / 1_000;
  const cost = processes.end();
  const blocked = await tab.run(readBlocked);
  return { seconds, cost, ...blocked, longestTask: (await tasks?.end()) ?? null };
}

/** Asks seldom: each question is work for the page. */
async function waitFor(tab: Tab, isThere: () => boolean): Promise<void> {
  while (!(await tab.run(isThere))) await new Promise((resolve) => setTimeout(resolve, 500));
}

function formatRun(kind: string, run: Run): string {
  const { seconds, cost, firstCount, latest, halts, longestTask } = run;
  const show = (value: number | undefined | null, width: number, digits = 0): string =>
    (value === undefined || value === null ? '–' : value.toFixed(digits)).padStart(width);
  const rate = Math.round(ROWS / seconds).toLocaleString('en-GB');
  return [
    kind.padEnd(10),
    rate.padStart(8),
    show(seconds, 8, 1),
    show(cost?.seconds, 8, 1),
    show(firstCount, 10),
    show(latest, 9),
    show(halts, 9),
    show(longestTask, 9),
    show(cost?.megabytes, 8),
  ].join(' ');
}
