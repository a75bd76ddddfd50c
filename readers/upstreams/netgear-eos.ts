import type { LeftOut } from '../contract.ts';
import type { UpstreamReader, UpstreamRow } from './contract.ts';
import { cutWords, readText } from './read-json.ts';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const CELLS = /<td\b[^>]{0,500}>([\s\S]{0,2000}?)<\/td>/gi;
const DATED = /(reached|is scheduled to reach) EOS on (\d{1,2})-([A-Z]{3})-(\d{4})/i;
const MAX_ROWS = 20_000;

/**
 * NETGEAR's list of ended support. The date cells of a row have no headings and mix day and month;
 * the sentence in the last cell names the day and says whether it is past, so it alone speaks.
 */
export const read: UpstreamReader = (files) => {
  const rows: UpstreamRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [file, { text }] of files.entries())
    for (const line of text.split(/<tr\b/i).slice(1, MAX_ROWS)) {
      const cells = [...line.matchAll(CELLS)].map(([, cell = '']) => toText(cell));
      const row = readLine(cells, file);
      if (row === undefined) continue;
      if ('why' in row) leftOut.push(row);
      else rows.push(row);
    }
  return { rows, leftOut };
};

const toText = (cell: string): string =>
  cell
    .replace(/<[^>]{0,1000}>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
    .trim();

function readLine(cells: readonly string[], file: number): UpstreamRow | LeftOut | undefined {
  const [first = '', second = ''] = cells;
  if (cells.length < 3) return undefined;
  const [, when, day = '', month = '', year = ''] = DATED.exec(cells.at(-1) ?? '') ?? [];
  const number = MONTHS.indexOf(month.toUpperCase()) + 1;
  const model = readText(first);
  if (model === undefined) return undefined;
  if (when === undefined || number === 0)
    return { words: cutWords(cells.join(' ')), why: 'its sentence names no day of ended support' };
  return {
    key: `${model}/${second}`,
    file,
    model,
    ...(second === '' ? {} : { codes: [second] }),
    until: `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`,
    words: cutWords(cells.at(-1) ?? ''),
  };
}
