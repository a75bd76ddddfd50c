import type { Bound } from '../../engine/dataset.ts';
import type { ReadResult } from '../contract.ts';
import { foldLine } from '../moments/find-moments.ts';
import type { Grid, PageFacts } from '../page/page.ts';
import { quoteStart } from '../quote.ts';
import { WHY } from '../reasons.ts';
import { readColumns, type Column, type TableContext } from './columns.ts';
import { frameGrid, isDateMeaning, isSideways, turnGrid, type Framed } from './frame.ts';
import { readRow, type RowContext } from './read-row.ts';
import { findBound } from './value.ts';

/** A table with its headers above, whichever way it stands on the page. */
export function frameEitherWay(grid: Grid): Framed {
  const framed = frameGrid(grid);
  return isSideways(framed) ? frameGrid(turnGrid(grid)) : framed;
}

const IS_END_TEXT =
  /\b(?:updates?|support|psti|end|until)\b|aktualis|mise|actualiz|aggiorn|beveilig/;

/** "These are minimum dates": what bounds a whole table stands in its caption or above it. */
function findTableBound({ place, caption }: TableContext): Bound | undefined {
  const nearest = [caption, place.lead, place.headings.at(-1) ?? ''].map((text) => foldLine(text));
  return nearest
    .filter((text) => IS_END_TEXT.test(text))
    .map((text) => findBound(text, false))
    .find((bound) => bound !== undefined);
}

/** Why a table has nothing to give, where its headers alone tell. */
function explainTable(
  columns: readonly Column[],
  { facts: { settings } }: TableContext,
): string | null {
  if (columns.some(({ meaning }) => isDateMeaning(meaning) || meaning === 'years')) return null;
  if (settings.years !== undefined && columns.some(({ meaning }) => meaning === 'model'))
    return null;
  const unclear = columns.find(({ unclear }) => unclear !== undefined)?.unclear;
  if (unclear === 'eos') return WHY.eos;
  return unclear === 'until' ? WHY.unclearColumn : WHY.noDateColumn;
}

const quoteCells = (cells: readonly string[]): string =>
  quoteStart([...new Set(cells)].filter((cell) => cell.trim() !== '').join(' '));

/** Reads a table: each of its rows is kept, or left out with the reason. */
export function readGrid(grid: Grid, facts: PageFacts): ReadResult {
  const framed = frameEitherWay(grid);
  const result: ReadResult = { rows: [], leftOut: [] };
  for (const [section, rows] of groupBySection(framed)) {
    const place =
      section === '' ? grid.place : { ...grid.place, headings: [...grid.place.headings, section] };
    readSection({ ...framed, rows }, { facts, place, caption: framed.caption }, result);
  }
  return result;
}

function groupBySection({ rows }: Framed): Map<string, Framed['rows']> {
  const groups = new Map<string, Framed['rows']>();
  for (const row of rows) {
    const group = groups.get(row.section);
    if (group) group.push(row);
    else groups.set(row.section, [row]);
  }
  return groups;
}

function readSection(framed: Framed, context: TableContext, result: ReadResult): void {
  const columns = readColumns(framed, context);
  const why = explainTable(columns, context);
  const rowContext: RowContext = { ...context, columns, bound: findTableBound(context) };
  for (const { cells } of framed.rows) {
    const reading = why === null ? readRow(cells, rowContext) : { why };
    if ('rows' in reading) result.rows.push(...reading.rows);
    else result.leftOut.push({ words: quoteCells(cells), why: reading.why });
  }
}
