import { zipSync, strToU8 } from 'fflate';
import { FILES } from '../../extension/pages/record/export-zip.ts';
import { formatLines } from '../../extension/pages/record/export-lines.ts';
import type { Entry, Visit } from '../../extension/store/record-schema.ts';
import { CASE, createSeen, PIXEL } from '../../tests/support/record-fixtures.ts';

const { host, visit } = await createSeen({ picture: PIXEL });
const { key, title } = visit.shown.listing;
const entry: Entry = {
  id: 'e1',
  case: CASE.id,
  host,
  key,
  title,
  firstSeen: visit.at,
  lastSeen: visit.at,
  notes: [{ at: visit.at, words: 'rang' }],
};
const seen: Visit = {
  ...visit,
  id: 'v1',
  entry: entry.id,
  case: CASE.id,
  lastAt: visit.at,
  times: 1,
};

/** An exported record that is taken as it is: its lines, and the archive with its picture. */
export const RECORD_LINES = formatLines({ case: CASE, entries: [entry], visits: [seen] });
export const RECORD_ZIP = zipSync({
  [FILES.lines]: strToU8(RECORD_LINES),
  [`pictures/${visit.hashes.picture}.png`]: PIXEL,
});
