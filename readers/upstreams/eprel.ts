import type { LeftOut } from '../contract.ts';
import type { UpstreamReader, UpstreamRow } from './contract.ts';
import { cutWords, isFields, listFields, parseJson, readText } from './read-json.ts';
import type { Fields } from './read-json.ts';

/** The EU product register: the least years of software updates. It speaks for the EU alone. */
export const read: UpstreamReader = (files) => {
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [file, { text }] of files.entries()) {
    const page = parseJson(text);
    for (const hit of isFields(page) ? listFields(page.hits) : []) {
      const row = readHit(hit, file);
      if ('why' in row) leftOut.push(row);
      else rows.push(row);
    }
  }
  return { rows, leftOut };
};

function readHit(hit: Fields, file: number): UpstreamRow | LeftOut {
  const model = readText(hit.modelIdentifier);
  const brand = readText(hit.supplierOrTrademark);
  const years = hit.minYearsSoftwareUpdates;
  if (model === undefined || brand === undefined)
    return { words: cutWords(String(hit.eprelRegistrationNumber ?? '?')), why: 'has no name' };
  if (typeof years !== 'number' || years <= 0 || years > 25)
    return { words: cutWords(`${brand} ${model}`), why: 'names no years of updates' };
  return {
    key: readText(hit.eprelRegistrationNumber) ?? `${brand}/${model}`,
    file,
    model,
    brand,
    years,
    market: 'EU',
    what: 'software-updates',
    words: cutWords(`${brand} ${model}: ${years} years`),
  };
}
