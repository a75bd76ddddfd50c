/**
 * `npm run screenshots`: pictures of every surface in every condition, for the documents and for
 * the eye.
 */
import { mkdirSync } from 'node:fs';
import { toLocalDay } from '../engine/i18n/local-day.ts';
import { assessSample } from '../tests/support/assessed-samples.ts';
import { openStage, type Stage } from '../tests/support/stage.ts';
import { shootMovingPicture } from './screenshots/moving-picture.ts';
import { OWN_PAGE_LOOKS, OWN_PAGE_SHOTS, shootOwnPages } from './screenshots/own-pages.ts';
import { SHOP_LOOKS, SHOP_SHOTS, shootShops } from './screenshots/shops.ts';
import { RECORD_SHOTS, SURFACE_SHOTS, type SurfaceShot } from './screenshots/surface-shots.ts';

const FOLDER = 'docs/screenshots';
/** Name of the moving picture. */
const MOVING = 'first-minute';
/**
 * Pictures to look at while wording is worked on; they are many and long, so they are made only
 * when asked for (`npm run screenshots -- record`).
 */
const RECORDS_FOLDER = 'out/records';

async function shootSurface(stage: Stage, folder: string, shot: SurfaceShot): Promise<void> {
  const { name, wanted, view, listing, full = false } = shot;
  const detail =
    listing === undefined
      ? null
      : await assessSample(listing, wanted.language ?? 'en', wanted.investigator, toLocalDay());
  const page = await stage.show(detail === null ? wanted : { ...wanted, detail }, view);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: full });
  await page.browserContext().close();
}

/** Pictures only to be looked at, in every condition: `npm run screenshots -- look`. */
const LOOKS_FOLDER = 'out/looks';

/** Writes the pictures; arguments narrow them down by a part of the name. */
export async function main(only: string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const isAsked = ({ name }: { name: string }): boolean =>
    only.length === 0 || only.some((part) => name.includes(part));
  const records = only.length === 0 ? [] : RECORD_SHOTS.filter(isAsked);
  if (records.length > 0) mkdirSync(RECORDS_FOLDER, { recursive: true });
  const stage = await openStage();
  for (const shot of SURFACE_SHOTS.filter(isAsked)) await shootSurface(stage, FOLDER, shot);
  for (const shot of records) await shootSurface(stage, RECORDS_FOLDER, shot);
  await stage.close();
  await shootOwnPages(FOLDER, OWN_PAGE_SHOTS.filter(isAsked));
  await shootShops(FOLDER, SHOP_SHOTS.filter(isAsked));
  if (only.some((part) => part.includes('look'))) await shootLooks(isAsked);
  if (isAsked({ name: MOVING })) await shootMovingPicture(`${FOLDER}/${MOVING}.png`);
  process.stdout.write(`${FOLDER}: done\n`);
  return 0;
}

async function shootLooks(isAsked: (shot: { name: string }) => boolean): Promise<void> {
  mkdirSync(LOOKS_FOLDER, { recursive: true });
  await shootOwnPages(LOOKS_FOLDER, OWN_PAGE_LOOKS.filter(isAsked));
  await shootShops(LOOKS_FOLDER, SHOP_LOOKS.filter(isAsked));
}
