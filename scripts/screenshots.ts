/**
 * `npm run screenshots`: pictures of every surface in every condition, for the documents and for
 * the eye.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import type { Listing } from '../engine/listing.ts';
import { assessed } from '../tests/support/assessed-samples.ts';
import type { Wanted } from '../tests/support/harness/harness.tsx';
import { openStage, type Stage } from '../tests/support/stage.ts';
import { SHOP_SHOTS, shootShops } from './screenshots/shops.ts';

const FOLDER = 'docs/screenshots';
/**
 * Pictures to look at while wording is worked on; they are many and long, so they are made only
 * when asked for (`npm run screenshots -- record`).
 */
const RECORDS_FOLDER = 'out/records';

interface Shot {
  name: string;
  folder?: string;
  wanted: Wanted;
  /** Assessed by the real engine instead of the invented answer. */ listing?: Listing;
  options?: BrowserContextOptions;
  full?: boolean;
}

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
/** Browser zoom of 200 %: half as many CSS pixels, each twice as large. */
const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
/** 400 %: what is left of a window of 1280 x 1024. */
const magnified = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
const popupSize = { viewport: { width: 400, height: 600 } };

function conditions(what: Wanted['what'], size: BrowserContextOptions, full: boolean): Shot[] {
  return [
    { name: `${what}-light`, wanted: { what }, options: size, full },
    { name: `${what}-dark`, wanted: { what }, options: { ...size, colorScheme: 'dark' }, full },
    {
      name: `${what}-forced-colors`,
      wanted: { what },
      options: { ...size, forcedColors: 'active' },
      full,
    },
    { name: `${what}-320px`, wanted: { what }, options: phone, full },
    { name: `${what}-zoom-200`, wanted: { what }, options: zoomed },
    { name: `${what}-zoom-400`, wanted: { what }, options: magnified },
    {
      name: `${what}-right-to-left`,
      wanted: { what, mirrored: true, shopDirection: 'rtl' },
      options: size,
      full,
    },
    ...(what === 'panel'
      ? []
      : [{ name: `${what}-de`, wanted: { what, language: 'de' }, options: size, full }]),
  ];
}

const titled = (title: string): Listing => ({
  key: 'p',
  kind: 'product',
  title,
  market: 'GB',
  condition: 'new',
});
const PHONE = titled('Samsung Galaxy S23 5G Smartphone 128GB');

/**
 * Real records, as a reader meets them: each in two languages, some with everything an investigator
 * sees.
 */
const RECORDS: readonly [string, Listing][] = [
  ['tapo-c200', titled('TP-Link Tapo C200 Pan/Tilt Security Camera, 1080p, Wi-Fi')],
  ['galaxy-s25', titled('Samsung Galaxy S25 256GB, SIM-free Smartphone, Navy')],
  ['dir-882', titled('D-Link DIR-882 EXO AC2600 Dual Band Wi-Fi Router')],
  ['ring-doorbell', titled('Ring Battery Video Doorbell Plus, Wi-Fi')],
  ['rt-ax55', titled('ASUS RT-AX55 AX1800 Dual Band Wi-Fi 6 Router')],
  ['hue-bulb', titled('Philips Hue White and Colour Ambiance Smart Bulb E27')],
];
const tall = { viewport: { width: 480, height: 2600 } };
const recordShots = ([name, listing]: readonly [string, Listing]): Shot[] =>
  (
    [
      { name: `record-${name}-en`, wanted: { what: 'panel' }, listing, options: tall },
      {
        name: `record-${name}-de`,
        wanted: { what: 'panel', language: 'de' },
        listing,
        options: tall,
      },
      {
        name: `record-${name}-investigator`,
        wanted: { what: 'panel', investigator: true },
        listing,
        options: tall,
      },
    ] satisfies Shot[]
  ).map((shot) => ({ ...shot, folder: RECORDS_FOLDER }));

const SHOTS: Shot[] = [
  ...conditions('panel', {}, false),
  ...conditions('popup', popupSize, false),
  ...conditions('options', { viewport: { width: 900, height: 900 } }, true),
  ...conditions('welcome', { viewport: { width: 900, height: 900 } }, true),
  ...conditions('notice', { viewport: { width: 900, height: 300 } }, false),
  { name: 'notice-cy', wanted: { what: 'notice', language: 'cy' }, options: phone },
  { name: 'panel-de', wanted: { what: 'panel', language: 'de' }, listing: PHONE },
  { name: 'panel-cy', wanted: { what: 'panel', language: 'cy' }, listing: PHONE },
  {
    name: 'panel-ended',
    wanted: { what: 'panel', state: 'ended' },
    options: { viewport: { width: 1100, height: 1900 } },
  },
  { name: 'panel-nothing-found', wanted: { what: 'panel', state: 'empty' } },
  {
    name: 'panel-investigator',
    wanted: { what: 'panel', investigator: true },
    options: { viewport: { width: 1100, height: 2300 }, colorScheme: 'dark' },
  },
  {
    name: 'popup-elsewhere',
    wanted: { what: 'popup', fake: { report: null, named: [], granted: [] } },
    options: popupSize,
  },
  {
    name: 'popup-withheld',
    wanted: { what: 'popup', fake: { report: null, granted: [] } },
    options: popupSize,
  },
  {
    name: 'credits-light',
    wanted: { what: 'credits' },
    options: { viewport: { width: 900, height: 700 } },
  },
];

async function shoot(
  stage: Stage,
  { name, folder = FOLDER, wanted, options, listing, full = false }: Shot,
): Promise<void> {
  const detail =
    listing === undefined
      ? null
      : await assessed(listing, wanted.language ?? 'en', wanted.investigator);
  const page = await stage.show(detail === null ? wanted : { ...wanted, detail }, {
    reducedMotion: 'reduce',
    ...options,
  });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: full });
  await page.context().close();
}

/** Writes the pictures; arguments narrow them down by a part of the name. */
export async function main(only: string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const asked = ({ name }: { name: string }): boolean =>
    only.length === 0 || only.some((part) => name.includes(part));
  const records = only.length === 0 ? [] : RECORDS.flatMap(recordShots);
  const stage = await openStage();
  for (const shot of [...SHOTS, ...records].filter(asked)) await shoot(stage, shot);
  await stage.close();
  await shootShops(FOLDER, SHOP_SHOTS.filter(asked));
  process.stdout.write(`${FOLDER}: done\n`);
  return 0;
}
