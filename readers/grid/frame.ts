import type { Grid } from '../page/page.ts';
import { findMoments, foldLine } from '../moments/find-moments.ts';
import { toLine } from '../quote.ts';
import { readMeaning, type Meaning } from '../words/meaning.ts';
import { PERIOD_UNITS } from '../words/value-words.ts';

/** A table set up for reading: one header a column, and the rows beneath. */
export interface Framed {
  header: string[];
  rows: { cells: string[]; section: string }[];
  /** Lines across the table that stand above some of its rows. */
  groups: string[];
  /** Its labels stand at the side. */
  isTurned?: true;
  /** Words of full-width rows above the header. */
  caption: string;
}

const MAX_HEADER_ROWS = 4;
const DATE_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'until-security',
  'until-software',
  'until-support',
  'end-of-life',
  'last-sold',
  'until',
  'eos',
]);

export const isDateMeaning = (meaning: Meaning | null): boolean =>
  meaning !== null && DATE_MEANINGS.has(meaning);

const hasMoment = (text: string): boolean =>
  text.length < 400 && findMoments(foldLine(text)).length > 0;

/** One text across the whole row: a title or a section, no row of its own. */
const isAcross = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell === cells[0]);

/** The headers of the first rows, one under another, as one a column. */
const joinHeaders = (rows: readonly string[][], width: number): string[] =>
  Array.from({ length: width }, (_, column) =>
    [...new Set(rows.map((row) => toLine(row[column] ?? '')))].filter(Boolean).join(' '),
  );

/** "4 years" is what a row says, not what a column is about. */
const IS_PERIOD = new RegExp(`^\\W*(?:at least |minimum )?\\d{1,3} ?(?:${PERIOD_UNITS})\\b`);

const isHeaderRow = (cells: readonly string[], marks: readonly boolean[]): boolean => {
  const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [marks[at] === true]));
  if (filled.length > 0 && filled.every(Boolean)) return true;
  if (cells.some((cell) => hasMoment(cell) || IS_PERIOD.test(foldLine(cell)))) return false;
  const meanings = cells.map(readMeaning);
  return (
    meanings.some(isDateMeaning) ||
    (meanings.includes('model') && meanings.filter((meaning) => meaning !== null).length > 1)
  );
};

function countHeaderRows({ cells, headers }: Grid, from: number): number {
  let count = 0;
  while (count < MAX_HEADER_ROWS && from + count < cells.length) {
    const at = from + count;
    if (!isHeaderRow(cells[at] ?? [], headers[at] ?? [])) break;
    count++;
  }
  // A table of row headers only is no header without rows.
  return from + count < cells.length ? count : Math.min(count, 1);
}

/** Sets up a table whose headers stand above. */
export function frameGrid(grid: Grid): Framed {
  const { cells, headers } = grid;
  const width = Math.max(0, ...cells.map((row) => row.length));
  let start = 0;
  while (start < cells.length - 1 && isAcross(cells[start] ?? [])) start++;
  const count = countHeaderRows(grid, start);
  const header = joinHeaders(cells.slice(start, start + count), width);
  const rows: Framed['rows'] = [];
  const groups: string[] = [];
  let section = '';
  for (let at = start + count; at < cells.length; at++) {
    const row = cells[at] ?? [];
    if (isAcross(row) || isSection(row, headers[at] ?? [])) {
      section = toLine(row[0] ?? '');
      if (section !== '') groups.push(section);
    } else if (!isRepeated(row, header) && row.some((cell) => cell.trim() !== ''))
      rows.push({ cells: row, section });
  }
  const above = cells.slice(0, start).map((row) => toLine(row[0] ?? ''));
  return { header, rows, groups, caption: [grid.caption, ...above].filter(Boolean).join(' ') };
}

const isSection = (row: readonly string[], marks: readonly boolean[]): boolean =>
  row.length > 1 && marks[0] === true && row.slice(1).every((cell) => cell.trim() === '');

const isRepeated = (row: readonly string[], header: readonly string[]): boolean =>
  row.every((cell, at) => toLine(cell) === header[at]);

/** Labels stand in the first column, products across: a comparison, or one product's facts. */
export function isSideways({ header, rows }: Framed): boolean {
  if (header.map(readMeaning).some(isDateMeaning)) return false;
  return rows.some(({ cells }) => {
    const [label = '', ...values] = cells;
    return isDateMeaning(readMeaning(label)) && !hasMoment(label) && values.length > 0;
  });
}

/** The table with rows and columns changed about. */
export function turnGrid(grid: Grid): Grid {
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  const turn = <T>(rows: readonly T[][], empty: T): T[][] =>
    Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? empty));
  return {
    ...grid,
    cells: turn(grid.cells, ''),
    headers: turn(grid.headers, false).map((row, at) => (at === 0 ? row.map(() => true) : row)),
  };
}
