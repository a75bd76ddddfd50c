import type { Bound, YearsFrom } from '../../engine/dataset.ts';
import { readNumber } from '../../engine/text/date-words.ts';
import {
  findMoments,
  foldLine,
  type DateHabits,
  type FoundMoment,
  type MomentProblem,
} from '../moments/find-moments.ts';
import type { Named } from '../moments/moment.ts';
import { findRangeAt } from '../moments/range.ts';
import { listTakenBack } from '../moments/replaced.ts';
import {
  BESIDE_YEAR_WORDS,
  FROM_WORDS,
  IS_AT_LEAST,
  IS_ENDED,
  IS_FROM,
  IS_GOING_ON,
  IS_NOTHING,
  IS_UNSUPPORTED,
  IS_UP_TO,
  PERIOD_UNITS,
} from '../words/value-words.ts';

/** What the text of a cell or a label's value says of an end. */
export interface Value {
  named?: Named;
  /** Where a range of days begins. */
  start?: Named;
  years?: number;
  from?: YearsFrom;
  bound?: Bound;
  /** Where the decisive part stands in the folded text. */
  at: number;
  end: number;
  /** Why there is no date. */
  problem?: MomentProblem | 'none-given' | 'going-on' | 'several' | 'empty' | 'no-date' | 'ended';
}

const PERIOD = new RegExp(
  `(?<![a-z0-9.,/-])(\\d{1,3}(?:[.,]5)?|[a-z]{3,8})(?: ?\\(\\d{1,2}\\))?[ -]?\\+? ?(full )?(${PERIOD_UNITS})(?![a-z0-9])`,
  'g',
);
const IS_MONTHS = /^m/;
const MAX_YEARS = 25;

/** A period in a folded text, in years. */
export interface FoundYears {
  value: number;
  at: number;
  end: number;
}

/** Periods of a folded text ("at least 5 years", "36 Monate", "five (5) years"), in years. */
export function findPeriods(text: string): FoundYears[] {
  const found: FoundYears[] = [];
  for (const hit of text.matchAll(PERIOD)) {
    const [whole, number = '', , unit = ''] = hit;
    const count = readNumber(number.replace(',', '.'));
    const value = IS_MONTHS.test(unit) ? Math.round((count / 12) * 100) / 100 : count;
    if (value > 0 && value <= MAX_YEARS)
      found.push({ value, at: hit.index, end: hit.index + whole.length });
  }
  return found;
}

/** What years count from, by the words after (or before) them; undefined where it is not said. */
export const findFrom = (text: string): YearsFrom | undefined =>
  FROM_WORDS.find(([, pattern]) => pattern.test(text))?.[0] as YearsFrom | undefined;

const NEAR = 25;

/**
 * What bounds a date or a period, by the words beside it. "Up to" bounds periods only, and right
 * before one outweighs what else is said: "the minimum period is up to 3 years".
 */
export function findBound(text: string, isPeriod: boolean): Bound | undefined {
  if (!isPeriod) return IS_AT_LEAST.test(text) ? 'at-least' : undefined;
  const at = findPeriods(text)[0]?.at ?? 0;
  if (IS_UP_TO.test(text.slice(Math.max(0, at - NEAR), at))) return 'up-to';
  if (IS_AT_LEAST.test(text)) return 'at-least';
  return IS_UP_TO.test(text) ? 'up-to' : undefined;
}

/** What a year ends, said again in the cell: "Supported until at least 2029". */
const WHAT_LASTS = /\b(?:(?:security|software|firmware) )?(?:updates?|support|supported)\b/g;

/** A bare year that is all a cell names ("2029", "until at least 2029", "end of 2029"). */
function findOnlyYear(text: string, habits: DateHabits): FoundMoment | undefined {
  const found = findMoments(text, habits, { years: true });
  const [only] = found;
  if (found.length !== 1 || only?.value?.precision !== 'year') return undefined;
  const beside = `${text.slice(0, only.at)} ${text.slice(only.end)}`
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(BESIDE_YEAR_WORDS, ' ')
    .replace(WHAT_LASTS, ' ');
  return /[a-z0-9]/.test(beside) ? undefined : only;
}

const withBound = (value: Value, text: string): Value => {
  const bound = findBound(text, value.years !== undefined && value.named === undefined);
  return bound === undefined ? value : { ...value, bound };
};

function readPeriod(text: string): Value | null {
  const [period] = findPeriods(text);
  if (!period) return null;
  const { value, at, end } = period;
  const from = findFrom(text.slice(end)) ?? findFrom(text.slice(0, at));
  return { years: value, at, end, ...(from === undefined ? {} : { from }) };
}

/** "1 May 2024 to 30 April 2029" and no date besides. */
function readRange(text: string, found: readonly FoundMoment[]): Value | null {
  const range = found.length === 2 ? findRangeAt(text, found, 0) : undefined;
  if (!range) return null;
  const { first, last } = range;
  return { start: first.value, named: last.value, at: first.at, end: last.end };
}

/** Without the dates that the cell itself takes back: "2029 (previously 2027)". */
function dropReplaced(text: string, found: readonly FoundMoment[]): FoundMoment[] {
  const takenBack = listTakenBack(found.map(({ at }, n) => text.slice(found[n - 1]?.end ?? 0, at)));
  return found.filter((_, n) => takenBack[n] !== true);
}

/** Dates that differ in one cell ("2027 (V1), 2029 (V2)") leave it open which is meant. */
function readMoment(text: string, found: readonly FoundMoment[]): Value | null {
  const [first] = found;
  if (!first) return null;
  const range = readRange(text, found);
  if (range) return range;
  const { at, end, problem } = first;
  const differ = found.some(({ value }) => value?.moment !== first.value?.moment);
  if (differ) return { at, end, problem: 'several' };
  if (first.value) return { named: first.value, at, end };
  return { at, end, problem: problem ?? 'no-date' };
}

/** "5 years from 1 May 2024": the day is when the years begin, and no end. */
const begins = (text: string, { at }: Value): boolean =>
  IS_FROM.test(text.slice(0, at)) && !IS_UNSUPPORTED.test(text) && !IS_ENDED.test(text);

const SAYS_END =
  /\b(?:until|till?|to|through|end\w*|expir\w*|bis|ende\w*|jusqu\w*|fin|hasta|fino|tot|do|min\w*|at least)\b|[=→>]/;

/** "10 years from launch (May 2023)": the date belongs to the launch, and ends nothing. */
const saysWhenBegun = (text: string, period: Value, moment: Value): boolean =>
  period.from !== undefined &&
  moment.start === undefined &&
  moment.at > period.end &&
  findFrom(text.slice(period.end, moment.at)) !== undefined &&
  !SAYS_END.test(text.slice(period.end, moment.at));

const BEGINNINGS: ReadonlySet<YearsFrom> = new Set(['release', 'first-sale', 'manufacture']);

/** Said to be that day ("launched in May 2023"), not only beside it in brackets. */
const readBeginning = (text: string, { end, from }: Value, { at, named }: Value) =>
  named &&
  from &&
  BEGINNINGS.has(from) &&
  /\b(?:in|on|im|am|en|le|el|nel|op)\s*$/.test(text.slice(end, at))
    ? { start: named }
    : {};

/**
 * What a cell says of an end: a date, else a period, else why neither. Where both stand ("5 years
 * (until 30.5.2030)") both are given.
 */
export function readValue(cell: string, habits: DateHabits): Value {
  const text = foldLine(cell).replace(/\s+/g, ' ').trim();
  if (text === '') return { at: 0, end: 0, problem: 'empty' };
  if (IS_NOTHING.test(text)) return { at: 0, end: text.length, problem: 'none-given' };
  if (IS_GOING_ON.test(text)) return { at: 0, end: text.length, problem: 'going-on' };
  const year = findOnlyYear(text, habits);
  const found = dropReplaced(text, year ? [year] : findMoments(text, habits));
  const moment = readMoment(text, found);
  const period = readPeriod(text);
  if (moment?.named && period && saysWhenBegun(text, period, moment))
    return withBound({ ...period, ...readBeginning(text, period, moment) }, text);
  if (moment?.named && !moment.start && begins(text, moment)) {
    const { at, end } = period ?? moment;
    const problem = period ? {} : { problem: 'no-date' as const };
    return withBound({ ...period, start: moment.named, at, end, ...problem }, text);
  }
  if (moment?.named && period)
    return withBound({ ...period, ...moment, at: Math.min(moment.at, period.at) }, text);
  const given = moment ?? period;
  if (given) return withBound(given, text);
  return { at: 0, end: text.length, problem: IS_ENDED.test(text) ? 'ended' : 'no-date' };
}
