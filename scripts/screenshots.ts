/** `npm run screenshots`: pictures of every surface in every condition, for the documents and for the eye. */
import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import type { Wanted } from '../tests/ui/harness/harness.tsx';
import { openStage, type Stage } from '../tests/ui/stage.ts';

const FOLDER = 'docs/screenshots';

interface Shot { name: string; wanted: Wanted; options?: BrowserContextOptions; full?: boolean }

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
/** Browser zoom of 200 %: half as many CSS pixels, each twice as large. */
const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
const popupSize = { viewport: { width: 400, height: 600 } };

function conditions(what: Wanted['what'], size: BrowserContextOptions, full: boolean): Shot[] {
  return [
    { name: `${what}-light`, wanted: { what }, options: size, full },
    { name: `${what}-dark`, wanted: { what }, options: { ...size, colorScheme: 'dark' }, full },
    { name: `${what}-forced-colors`, wanted: { what }, options: { ...size, forcedColors: 'active' }, full },
    { name: `${what}-320px`, wanted: { what }, options: phone, full: full && what !== 'popup' },
    { name: `${what}-zoom-200`, wanted: { what }, options: zoomed },
    { name: `${what}-de`, wanted: { what, language: 'de' }, options: size, full },
  ];
}

const SHOTS: Shot[] = [
  ...conditions('panel', {}, false),
  ...conditions('popup', popupSize, true),
  ...conditions('options', { viewport: { width: 900, height: 900 } }, true),
  ...conditions('welcome', { viewport: { width: 900, height: 900 } }, true),
  { name: 'panel-ended', wanted: { what: 'panel', state: 'ended' }, options: { viewport: { width: 1100, height: 1900 } } },
  { name: 'panel-nothing-found', wanted: { what: 'panel', state: 'empty' } },
  { name: 'panel-investigator', wanted: { what: 'panel', investigator: true }, options: { viewport: { width: 1100, height: 2300 }, colorScheme: 'dark' } },
  { name: 'popup-elsewhere', wanted: { what: 'popup', fake: { report: null, named: [], granted: [] } }, options: popupSize },
  { name: 'popup-withheld', wanted: { what: 'popup', fake: { report: null, granted: [] } }, options: popupSize },
  { name: 'credits-light', wanted: { what: 'credits' }, options: { viewport: { width: 900, height: 700 } } },
];

async function shoot(stage: Stage, { name, wanted, options, full = false }: Shot): Promise<void> {
  const page = await stage.show(wanted, { reducedMotion: 'reduce', ...options });
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: full });
  await page.context().close();
}

/** Writes the pictures; arguments narrow them down by a part of the name. */
export async function main(only: string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const stage = await openStage();
  const shots = SHOTS.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
  for (const shot of shots) await shoot(stage, shot);
  await stage.close();
  process.stdout.write(`${FOLDER}: ${shots.length} pictures\n`);
  return 0;
}
