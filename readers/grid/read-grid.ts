import type { Bound } from '../../engine/dataset.ts';
import type { ReadResult, ReadRow } from '../contract.ts';
import { foldLine } from '../moments/find-moments.ts';
import { isMinimumPlace, type Grid, type PageFacts, type Place } from '../page/page.ts';
import { finishDraft } from '../prose/draft.ts';
import { readFacts, type DatedFact } from '../prose/facts.ts';
import { ANNOUNCES, findPlaceSubject } from '../prose/subject.ts';
import { quote, quoteStart, toLine } from '../quote.ts';
import { explainBeyond, WHY } from '../reasons.ts';
import { readColumns, type Column, type TableContext } from './columns.ts';
import { frameGrid, isDateMeaning, isSideways, turnGrid, type Framed } from './frame.ts';
import { splitModels } from './model-name.ts';
import { readRow, type RowContext } from './read-row.ts';
import { readMeaning } from '../words/meaning.ts';
import { findBound } from './value.ts';

/** A table with its headers above, whichever way it stands on the page. */
export function frameEitherWay(grid: Grid): Framed {
  const framed = frameGrid(grid);
  return isSideways(framed) ? { ...frameGrid(turnGrid(grid)), isTurned: true } : framed;
}

const IS_END_TEXT =
  /\b(?:updates?|support|psti|end|until)\b|aktualis|mise|actualiz|aggiorn|beveilig/;

/** "These are minimum dates": what bounds a whole table stands in its caption or above it. */
function findTableBound({ facts, place, caption }: TableContext): Bound | undefined {
  if (isMinimumPlace(facts, place)) return 'at-least';
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
  if (framed.rows.length === 1 && !hasModel(framed)) {
    const { place } = grid;
    readRecord({ framed, texts: grid.texts }, { facts, place, caption: framed.caption }, result);
    return result;
  }
  if (grid.beyond)
    result.leftOut.push({ words: quoteCells(framed.header), why: explainBeyond(grid.beyond) });
  for (const group of framed.groups)
    result.leftOut.push({ words: quoteStart(group), why: WHY.group });
  for (const [section, rows] of groupBySection(framed)) {
    const headings = section === '' ? grid.place.headings : [...grid.place.headings, section];
    const place = { ...grid.place, headings };
    readSection(
      nameRevisions({ ...framed, rows }, place, facts),
      { facts, place, caption: framed.caption },
      result,
    );
  }
  return result;
}

/** Revisions without a model are those of the product that the place is about. */
function nameRevisions(framed: Framed, place: Place, facts: PageFacts): Framed {
  if (hasModel(framed) || !framed.header.some((name) => readMeaning(name) === 'revision'))
    return framed;
  const subject = findPlaceSubject(place, facts);
  return subject === null ? framed : addProduct(framed, subject);
}

const addProduct = (framed: Framed, subject: string): Framed => ({
  ...framed,
  header: [...framed.header, 'Product'],
  rows: framed.rows.map((row) => ({ ...row, cells: [...row.cells, subject] })),
});

const hasModel = ({ header }: Framed): boolean =>
  header.some((name) => readMeaning(name) === 'model');

function groupBySection({ rows }: Framed): Map<string, Framed['rows']> {
  const groups = new Map<string, Framed['rows']>();
  for (const row of rows) {
    const group = groups.get(row.section);
    if (group) group.push(row);
    else groups.set(row.section, [row]);
  }
  return groups;
}

/** Its columns for dates are empty: what stands above the rows may give theirs. */
const isUndated = (columns: readonly Column[], { rows }: Framed): boolean =>
  rows.every(({ cells }) =>
    columns.every(
      ({ at, meaning }) =>
        (!isDateMeaning(meaning) && meaning !== 'years') || (cells[at] ?? '').trim() === '',
    ),
  );

function readSection(framed: Framed, context: TableContext, result: ReadResult): void {
  const columns = readColumns(framed, context);
  const why = explainTable(columns, context);
  const above =
    why === WHY.noDateColumn || isUndated(columns, framed) ? readAbove(columns, context) : null;
  const rowContext: RowContext = { ...context, columns, bound: findTableBound(context) };
  for (const { cells } of framed.rows) {
    if (above) {
      addUnder(above, { cells, columns, context }, result);
      continue;
    }
    const reading = why === null ? readRow(cells, rowContext) : { why };
    if ('rows' in reading) result.rows.push(...withFact(reading.rows, { framed, columns, cells }));
    else result.leftOut.push({ words: quoteCells(cells), why: reading.why });
  }
}

/** A date above a table of products, that is for all of them. */
interface Above {
  line: string;
  facts: DatedFact[];
}

/** "The following products get security updates until 31 March 2030:" right above the table. */
function readAbove(
  columns: readonly Column[],
  { facts, place, caption }: TableContext,
): Above | null {
  if (!columns.some(({ meaning }) => meaning === 'model')) return null;
  const lines = [caption, ANNOUNCES.test(foldLine(place.lead)) ? place.lead : ''];
  for (const line of [...lines, place.headings.at(-1) ?? '']) {
    const dated = readFacts(line, facts).filter(({ meaning }) => isDateMeaning(meaning));
    if (dated.length > 0) return { line, facts: dated };
  }
  return null;
}

function addUnder(
  { line, facts }: Above,
  row: { cells: readonly string[]; columns: readonly Column[]; context: TableContext },
  result: ReadResult,
): void {
  const { place, facts: page } = row.context;
  const column = row.columns.find(({ meaning }) => meaning === 'model');
  const names = splitModels(row.cells[column?.at ?? 0] ?? '');
  if (names.length === 0) result.leftOut.push({ words: quoteCells(row.cells), why: WHY.noProduct });
  for (const model of names) {
    const read = finishDraft({ model, place, line, facts }, page);
    if ('why' in read) result.leftOut.push(read);
    else result.rows.push(read);
  }
}

/** Facts of one product: the page, or the heading above, names it where they do not. */
function readRecord(
  { framed, texts }: { framed: Framed; texts: string[] | undefined },
  context: TableContext,
  result: ReadResult,
): void {
  const subject = findPlaceSubject(context.place, context.facts);
  const [{ cells } = { cells: [] }] = framed.rows;
  const named = subject === null ? framed : addProduct(framed, subject);
  const columns = readColumns(named, context);
  const why = explainTable(columns, context);
  const row = named.rows[0]?.cells ?? [];
  const rowContext = { ...context, columns, bound: findTableBound(context) };
  const reading = why === null ? readRow(row, rowContext) : { why };
  const words = quoteFact(columns, cells, texts);
  if ('why' in reading) result.leftOut.push({ words, why: reading.why });
  else result.rows.push(...reading.rows.map((one) => ({ ...one, words })));
}

/** In a table whose labels stand at the side, label and cell belong together. */
const withFact = (
  rows: readonly ReadRow[],
  { framed, columns, cells }: { framed: Framed; columns: Column[]; cells: string[] },
): ReadRow[] =>
  rows.map((row) =>
    framed.isTurned ? { ...row, words: quoteFact(columns, cells, undefined) } : row,
  );

/** The fact that decides, with its label. */
function quoteFact(
  columns: readonly Column[],
  cells: readonly string[],
  texts: readonly string[] | undefined,
): string {
  const dated = columns.filter(({ at, meaning }) => isDateMeaning(meaning) && cells[at] !== '');
  const [first] = dated.toSorted((a, b) => rank(a) - rank(b));
  if (!first) return quoteCells(cells);
  const value = toLine(cells[first.at] ?? '');
  const text = texts?.[first.at] ?? `${first.header} ${value}`;
  return quote(text, Math.max(0, text.indexOf(value)), text.length);
}

const RANK = ['until-security', 'until-software', 'until-support', 'end-of-life', 'last-sold'];
const rank = ({ meaning }: Column): number => RANK.indexOf(meaning ?? '') % RANK.length;
