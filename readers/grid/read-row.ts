import type { Bound, What, YearsFrom } from '../../engine/dataset.ts';
import type { ColumnMeaning, ReadRow } from '../contract.ts';
import { readExclusions } from '../page/page-facts.ts';
import { findPlaceLimits } from '../page/page.ts';
import { quote, toLine } from '../quote.ts';
import { explainProblem, WHY } from '../reasons.ts';
import type { Column, TableContext } from './columns.ts';
import { readModelName, readRegions, splitModels } from './model-name.ts';
import {
  chooseEnd,
  findMoment,
  findText,
  isRefused,
  isSameEnd,
  readCells,
  says,
  splitByRegion,
  type Filled,
} from './row-values.ts';
import { findBound, findFrom } from './value.ts';
import { IS_UNSUPPORTED } from '../words/value-words.ts';
import { openName, readMeaning } from '../words/meaning.ts';
import { foldLine } from '../moments/find-moments.ts';

/** What is common to all rows of a table. */
export interface RowContext extends TableContext {
  columns: readonly Column[];
  /** What bounds the dates, by header, caption or the words above. */
  bound: Bound | undefined;
}

/** A read row before its words and products: rows, or why there are none. */
export type RowReading = { rows: ReadRow[] } | { why: string };

export const WHAT_OF: Partial<Record<ColumnMeaning, What>> = {
  'until-security': 'security-updates',
  'until-software': 'software-updates',
  'until-support': 'support',
  'end-of-life': 'support',
  'last-sold': 'end-of-sale',
};

/** "Counted from | launch": a column of its own says what the years of the row count from. */
const readCountedFrom = (filled: readonly Filled[]): YearsFrom | undefined =>
  filled
    .filter(({ column }) => column.meaning === 'note' && /\bfrom\b/i.test(column.header))
    .map(({ text }) => findFrom(foldLine(text)))
    .find((from) => from !== undefined);

/** The years of a column of their own, or of the settings, where the row names no day. */
function readYears(
  filled: readonly Filled[],
  end: Filled | undefined,
  context: RowContext,
): Pick<ReadRow, 'years' | 'from'> {
  const { settings } = context.facts;
  const own =
    filled.find(({ column, value }) => column.meaning === 'years' && value.years !== undefined) ??
    filled.find(({ column, value }) => isSameEnd(column, end) && value.years !== undefined);
  const source = end?.value.years === undefined ? own : end;
  if (source?.value.years !== undefined) {
    const from =
      source.value.from ??
      findFrom(foldLine(source.column.header)) ??
      readCountedFrom(filled) ??
      settings.from ??
      findFrom(foldLine(context.caption));
    return { years: source.value.years, ...(from === undefined ? {} : { from }) };
  }
  if (settings.years === undefined || end?.value.named) return {};
  return { years: settings.years, ...(settings.from === undefined ? {} : { from: settings.from }) };
}

/** The facts of one row, but for whom they are; a sentence where it gives none. */
function readFacts(filled: readonly Filled[], context: RowContext) {
  const end = chooseEnd(filled);
  if (end && isRefused(end.value)) return explainProblem(end.value.problem ?? 'no-date');
  const named = end?.value.named;
  const years = readYears(filled, end, context);
  const endOfLife = findMoment(filled, 'end-of-life');
  const lastSold = findMoment(filled, 'last-sold');
  const start = findMoment(filled, 'start') ?? end?.value.start?.moment;
  const hasEnd = named !== undefined || years.years !== undefined;
  if (!hasEnd && end && saysUpdatesEnded(end))
    return { bound: 'until' as const, what: 'unsupported-list' as const };
  if (!hasEnd && endOfLife === undefined && lastSold === undefined) return explainLack(filled, end);
  return {
    ...(named ? { until: named.moment, precision: named.precision } : {}),
    ...years,
    ...(start === undefined ? {} : { start }),
    ...(endOfLife === undefined ? {} : { endOfLife }),
    ...(lastSold === undefined ? {} : { lastSold }),
    bound: decideBound(end, context, years.years !== undefined && !named),
    what: decideWhat({ end, hasEnd, endOfLife }, context),
  };
}

/** "No longer supported" in a column of ends says so without a date; "discontinued" does not. */
const saysUpdatesEnded = ({ text, value }: Filled): boolean =>
  value.problem === 'ended' && IS_UNSUPPORTED.test(foldLine(text));

function explainLack(filled: readonly Filled[], end: Filled | undefined): string {
  const dated = filled.find(
    ({ column, value }) =>
      value.problem !== undefined &&
      (column.meaning === 'end-of-life' || column.meaning === 'last-sold'),
  );
  const problem = end?.value.problem ?? dated?.value.problem;
  if (problem !== undefined) return explainProblem(problem);
  if (filled.some(({ column }) => column.meaning === 'start')) return WHY.pastOnly;
  return WHY.noDate;
}

const decideBound = (end: Filled | undefined, context: RowContext, isPeriod: boolean): Bound => {
  const { settings } = context.facts;
  const byHeader = end && findBound(foldLine(openName(end.column.header)), isPeriod);
  const found = settings.bound ?? end?.value.bound ?? byHeader;
  const byPage = context.bound ?? (context.facts.isPsti ? 'at-least' : undefined);
  return found ?? (end ? byPage : undefined) ?? (isPeriod ? 'at-least' : 'until');
};

function decideWhat(
  {
    end,
    hasEnd,
    endOfLife,
  }: { end: Filled | undefined; hasEnd: boolean; endOfLife: string | undefined },
  { facts: { settings } }: RowContext,
): What {
  if (hasEnd && settings.what !== undefined) return settings.what;
  if (hasEnd && end && says(end))
    return WHAT_OF[end.column.meaning ?? 'until-support'] ?? 'support';
  if (hasEnd) return settings.years === undefined ? 'support' : 'security-updates';
  return endOfLife === undefined ? 'end-of-sale' : 'support';
}

/** The words of the row round its end; the whole row where it is short. */
function quoteRow(cells: readonly string[], filled: readonly Filled[]): string {
  const line = [...new Set(cells.map(toLine))].filter(Boolean).join(' ');
  const end =
    filled.filter((one) => one === chooseEnd(filled)).find(says) ??
    filled.find(({ column }) => column.meaning === 'end-of-life' || column.meaning === 'last-sold');
  if (!end || line.split(' ').length <= 15) return quote(line);
  const at = line.indexOf(end.text);
  return at < 0 ? quote(end.text) : quote(end.text, end.value.at, end.value.end);
}

/** "Year of purchase: 2023" names no product. */
const IS_YEAR = /^(?:19|20)\d\d$/;

/** "Starts", "Ends": of a table of phases, and no product of it. */
const isTimeLabel = (name: string): boolean =>
  !/\d/.test(name) &&
  (readMeaning(name) === 'until' ||
    /^(?:starts?|begins?|ends?|from|to|until|beginn|ende|von|bis|debut|fin|inicio|inizio|fine)(?: (?:on|date))?$/.test(
      foldLine(name),
    ));

/** Reads one row of a table: a row for each product that it names. */
export function readRow(cells: readonly string[], context: RowContext): RowReading {
  const filled = readCells(cells, context);
  const names = findText(filled, 'model');
  if (names === undefined || IS_YEAR.test(names) || isTimeLabel(names))
    return { why: WHY.noProduct };
  const readings = splitByRegion(filled).map((some) => ({ some, facts: readFacts(some, context) }));
  const rawName = cells[context.columns.find(({ meaning }) => meaning === 'model')?.at ?? 0] ?? '';
  const exclude = cells.flatMap((cell) => readExclusions(toLine(cell)));
  const rows = readings.flatMap(({ some, facts }) => {
    if (typeof facts === 'string') return [];
    const words = quoteRow(cells, some);
    return splitModels(rawName).map((name) => ({
      ...createRow(name, some, { ...context, exclude }, facts),
      words,
    }));
  });
  const why = readings.map(({ facts }) => facts).find((facts) => typeof facts === 'string');
  return rows.length === 0 ? { why: why ?? WHY.noDate } : { rows };
}

const LIST = /[,;]\s*|\n/;
const MAX_CODES = 60;

function createRow(
  name: string,
  filled: readonly Filled[],
  context: RowContext & { exclude: readonly string[] },
  facts: Omit<ReadRow, 'model' | 'words'>,
): ReadRow {
  const read = readModelName(name);
  const brand = findText(filled, 'brand') ?? context.facts.settings.brand;
  const revision = findText(filled, 'revision') ?? read.revision;
  const codes = [
    ...new Set(
      filled
        .filter(({ column }) => column.meaning === 'code')
        .flatMap(({ text }) => text.split(LIST))
        .filter((code) => code !== '' && code !== read.model),
    ),
  ].slice(0, MAX_CODES);
  const region = findRegion(filled, read.regions);
  const place = findPlaceLimits(context.facts, context.place);
  const regions = region === undefined ? place.regions : region.split(', ');
  const exclude = [...new Set([...(place.exclude ?? []), ...context.exclude])];
  const limits = {
    ...(exclude.length === 0 ? {} : { exclude }),
    ...listRevisions(revision),
    ...(regions === undefined ? {} : { regions }),
  };
  return {
    model: read.model,
    ...(brand === undefined ? {} : { brand }),
    ...(codes.length === 0 ? {} : { codes }),
    ...(revision === undefined ? {} : { revision }),
    ...(region === undefined ? {} : { region }),
    ...facts,
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    words: '',
  };
}

const EVERY_REVISION = /^(?:all|any|every|alle|toutes|todas|tutte|-|–|n\/a)$/i;

/** "2.0 / 2.20" are two revisions, "all" limits nothing. */
function listRevisions(revision: string | undefined): { revisions?: string[] } {
  const parts = (revision ?? '')
    .split(/\s*[/,;&]\s*|\s(?:and|und|et|y|e)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !EVERY_REVISION.test(part));
  return parts.length === 0 ? {} : { revisions: parts };
}

/** The row's own region: its column, else the cell of the end or its header, else the name. */
function findRegion(filled: readonly Filled[], named: string[] | undefined): string | undefined {
  const column = findText(filled, 'region');
  if (column !== undefined) return column;
  const end = chooseEnd(filled);
  const inCell = end ? readRegions(end.text) : [];
  const inHeader = end?.column.regions ?? [];
  const [found = []] = [inCell, inHeader, named ?? []].filter((regions) => regions.length > 0);
  return found.length === 0 ? undefined : found.join(', ');
}
