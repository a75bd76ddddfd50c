import type { ColumnMeaning } from '../contract.ts';
import { foldLine } from '../moments/find-moments.ts';
import type { PageFacts, Place } from '../page/page.ts';
import { findYearAbove } from '../page/year-above.ts';
import { toLine } from '../quote.ts';
import { PERIOD_UNITS } from '../words/value-words.ts';
import type { Column } from './columns.ts';
import { readValue, type Value } from './value.ts';

const ENDS: readonly ColumnMeaning[] = ['until-security', 'until-software', 'until-support'];

/** A column with the text and the value of one row. */
export interface Filled {
  column: Column;
  text: string;
  value: Value;
}

/** The cells of a row that stand under a header with a meaning. */
export const readCells = (
  cells: readonly string[],
  { columns, facts, place }: { columns: readonly Column[]; facts: PageFacts; place: Place },
): Filled[] => {
  const { timeZone } = facts.settings;
  const year = findYearAbove(place);
  return columns.flatMap((column) => {
    const text = toLine(cells[column.at] ?? '');
    if (column.meaning === null || text === '') return [];
    const value = readValue(withUnit(text, column), { order: column.order, timeZone, year });
    return [{ column, text, value }];
  });
};

const UNIT = new RegExp(`(?<![a-z])(?:${PERIOD_UNITS})(?![a-z])`);

/** "60" under "Support period (months)" is a period; its unit stands in the header. */
function withUnit(text: string, { header, meaning }: Column): string {
  const [number, rest = ''] = /^(\d{1,3}(?:[.,]5)?)( .*)?$/.exec(text)?.slice(1) ?? [];
  if (number === undefined || (meaning !== 'years' && !ENDS.some((end) => end === meaning)))
    return text;
  const unit = UNIT.exec(foldLine(header))?.[0];
  return unit === undefined ? text : `${number} ${unit}${rest}`;
}

/** Does it give a date or a period? */
export const says = ({ value }: Filled): boolean =>
  value.named !== undefined || value.years !== undefined;

/** The end that the row gives: security updates before software before support. */
export function chooseEnd(filled: readonly Filled[]): Filled | undefined {
  const ends = ENDS.flatMap((meaning) => filled.filter(({ column }) => column.meaning === meaning));
  const refused = ends.find(({ value }) => isRefused(value));
  const [first, ...others] = ends.filter(says);
  const isBesideFirst = ({ column, value }: Filled): boolean =>
    value.named !== undefined && column.meaning === first?.column.meaning;
  // Of a period and a date for the same end the date says when.
  const given = first?.value.named ? first : (others.find(isBesideFirst) ?? first);
  return refused && (!given || ends.indexOf(refused) < ends.indexOf(given))
    ? refused
    : (given ?? ends[0]);
}

/** A date stands there, and cannot be taken: another column must not speak in its place. */
export const isRefused = ({ problem }: Value): boolean =>
  problem === 'either-order' ||
  problem === 'no-such-day' ||
  problem === 'time-of-day' ||
  problem === 'quarter' ||
  problem === 'several';

/** The date under a header of this meaning. */
export const findMoment = (filled: readonly Filled[], meaning: ColumnMeaning): string | undefined =>
  filled.find(({ column, value }) => column.meaning === meaning && value.named)?.value.named
    ?.moment;

/** The text under a header of this meaning. */
export const findText = (filled: readonly Filled[], meaning: ColumnMeaning): string | undefined =>
  filled.find(({ column }) => column.meaning === meaning)?.text;

/** Does this column speak of the same end? */
export const isSameEnd = ({ meaning }: Column, end: Filled | undefined): boolean =>
  meaning !== null && meaning === end?.column.meaning;

/**
 * "EU: updates until" beside "UK: updates until": each market's end is a statement of its own, and
 * so is an end beside them that names no market.
 */
export function splitByRegion(filled: readonly Filled[]): readonly Filled[][] {
  const end = chooseEnd(filled);
  const same = filled.filter(({ column }) => isSameEnd(column, end));
  if (same.length < 2 || same.every(({ column }) => column.regions.length === 0))
    return [[...filled]];
  return same.map((one) => filled.filter((other) => other === one || !same.includes(other)));
}
