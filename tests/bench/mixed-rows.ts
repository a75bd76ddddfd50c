import { existsSync, readFileSync } from 'node:fs';
import { RecordSplitter } from '../../catalogue/input/split-records.ts';
import { formatCsvLine } from '../../catalogue/output/cell.ts';
import { CATALOGUE } from './catalogue-titles.ts';

/** Of so many rows one stands in the file already: another offer of the same goods. */
const REPEATED = 7;

/**
 * Lines of a table of so many rows, its header first: rows of the real catalogue, two neighbours of
 * each title changed over; some stand twice. Null where the catalogue is missing.
 */
export function mixRows(rows: number): string[] | null {
  if (!existsSync(CATALOGUE)) return null;
  const [header, ...known] = splitAll(readFileSync(CATALOGUE, 'utf8'));
  const lines = [formatCsvLine(header ?? [])];
  for (let at = 0; lines.length <= rows; at++) {
    const [title = '', ...rest] = known[(at * 7_919) % known.length] ?? [];
    const words = title.split(' ');
    const moved = words.splice(1 + (at % Math.max(1, words.length - 1)), 1);
    const line = formatCsvLine([[words[0], ...moved, ...words.slice(1)].join(' '), ...rest]);
    lines.push(line);
    if (at % REPEATED === 0) lines.push(line);
  }
  return lines;
}

/** Records of a table of commas. */
export function splitAll(text: string): string[][] {
  const splitter = new RecordSplitter(',');
  return [...splitter.push(text), ...splitter.end()].map(({ cells }) => cells);
}
