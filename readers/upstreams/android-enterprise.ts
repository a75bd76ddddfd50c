import type { LeftOut } from '../contract.ts';
import type { UpstreamReader, UpstreamRow } from './contract.ts';
import { cutWords, isFields, listFields, listTexts, parseJson, readText } from './read-json.ts';
import type { Fields } from './read-json.ts';

const HOURS = 3_600_000;
/** The furthest place west of Greenwich in which a maker writes its days is at this distance. */
const MOST_HOURS_AHEAD = 14;

/**
 * Google's directory of devices recommended for enterprises. `smrDate` is the local midnight that
 * begins the day, as a moment in UTC: 2029-12-30T15:00Z is 31 December in Seoul.
 */
export const read: UpstreamReader = (files) => {
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, { text }] of files.entries()) {
    const page = parseJson(text);
    for (const item of isFields(page) ? listFields(page.items) : []) {
      const row = readItem(item, at);
      if ('why' in row) leftOut.push(row);
      else rows.push(row);
    }
  }
  return { rows, leftOut };
};

function readItem(item: Fields, file: number): UpstreamRow | LeftOut {
  const model = readText(item.displayName) ?? readText(item.name);
  const brand = readText(item.brand);
  const until = readLocalDay(readText(item.smrDate));
  if (model === undefined || brand === undefined)
    return { words: cutWords(model ?? '(no name)'), why: 'has no brand or no name' };
  if (until === undefined)
    return { words: cutWords(`${brand} ${model}`), why: 'has no end of security updates' };
  const regions = listTexts(item.regions);
  return {
    key: readText(item.id) ?? `${brand}/${model}`,
    file,
    model,
    brand,
    codes: (readText(item.models) ?? '').split(/[,;]\s*/).filter((code) => code !== ''),
    // The directory shows people a month; the day is the end of it.
    until: until.slice(0, 7),
    words: cutWords(`${model} smrDate ${String(item.smrDate)}`),
    ...(regions.length === 1 && regions[0] === 'Europe' ? { market: 'EU' } : {}),
  };
}

/**
 * The day whose midnight a moment is, in whichever zone it is one; undefined where it is in none.
 */
export function readLocalDay(stamp: string | undefined): string | undefined {
  if (stamp === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(stamp)) return stamp;
  const time = Date.parse(stamp);
  if (Number.isNaN(time)) return undefined;
  const hours = (time % (24 * HOURS)) / HOURS;
  if (hours % 0.25 !== 0) return undefined;
  const ahead = hours === 0 ? 0 : 24 - hours;
  const offset = ahead <= MOST_HOURS_AHEAD ? ahead : -hours;
  return new Date(time + offset * HOURS).toISOString().slice(0, 10);
}
