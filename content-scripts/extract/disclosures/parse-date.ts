import type { IsoDate } from '../../../engine/dataset.ts';
import { toAlternatives } from '../../../engine/text/alternatives.ts';
import { findMonth, readNumber } from '../../../engine/text/date-words.ts';

/** A day, a month or a year as a text names it; month and year stand for their last day. */
export interface Day {
  until: IsoDate;
  precision: 'day' | 'month' | 'year';
}
export interface Found<T> {
  value: T;
  at: number;
  end: number;
}

const FIRST_YEAR = 2015;
const LAST_YEAR = 2069;

const padTwo = (n: number): string => String(n).padStart(2, '0');
const findLastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function toDay(year: number, month: number, day: number): Day | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > findLastDay(year, month))
    return null;
  return { until: `${year}-${padTwo(month)}-${padTwo(day)}`, precision: 'day' };
}

function toMonth(year: number, month: number): Day | null {
  return isYear(year) && month >= 1 && month <= 12
    ? { until: `${year}-${padTwo(month)}-${padTwo(findLastDay(year, month))}`, precision: 'month' }
    : null;
}

const toYear = (year: number): Day | null =>
  isYear(year) ? { until: `${year}-12-31`, precision: 'year' } : null;

/**
 * 3/4/2030 is the 3rd of April, but the 4th of March on American pages; a part above 12 settles it.
 */
function readFigures(a: number, b: number, year: number, monthFirst: boolean): Day | null {
  if (a > 12) return toDay(year, b, a);
  if (b > 12) return toDay(year, a, b);
  return monthFirst ? toDay(year, a, b) : toDay(year, b, a);
}

const OF = '(?:of |de |del )?';
const NAME_AND_YEAR = `([a-z]{3,10})\\.?,? ?${OF}(20\\d\\d)\\b`;

/** A form of date and how its groups are read: `parts` are the whole text and the groups. */
interface Form {
  pattern: RegExp;
  read: (parts: readonly string[], monthFirst: boolean) => Day | null;
}
const FORMS: Form[] = [
  {
    pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/,
    read: ([, year, month, day]) => toDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /\b(\d{1,2})[./-](\d{1,2})[./-](20\d\d)\b/,
    read: ([, a, b, year], monthFirst) =>
      readFigures(Number(a), Number(b), Number(year), monthFirst),
  },
  {
    // "1 March 2030", "1er mars 2030", "1 de marzo de 2030"
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)? ?${OF}${NAME_AND_YEAR}`),
    read: ([, day, name = '', year]) => toDay(Number(year), findMonth(name), Number(day)),
  },
  {
    pattern: /\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)\b/,
    read: ([, name = '', day, year]) => toDay(Number(year), findMonth(name), Number(day)),
  },
  {
    pattern: new RegExp(`\\b${NAME_AND_YEAR}`),
    read: ([, name = '', year]) => toMonth(Number(year), findMonth(name)),
  },
  {
    pattern: /\b(\d{1,2})[/.](20\d\d)\b/,
    read: ([, month, year]) => toMonth(Number(year), Number(month)),
  },
  {
    pattern: /\b(20\d\d)-(\d\d)\b/,
    read: ([, year, month]) => toMonth(Number(year), Number(month)),
  },
  {
    pattern: /\bq([1-4])[ /]?(20\d\d)\b/,
    read: ([, quarter, year]) => toMonth(Number(year), Number(quarter) * 3),
  },
  { pattern: /\b(20\d\d)\b/, read: ([, year]) => toYear(Number(year)) },
];

/**
 * The first date in a folded text (lower case, no accents), in its usual forms; the most exact form
 * wins.
 */
export function findDate(text: string, monthFirst = false): Found<Day> | null {
  for (const { pattern, read } of FORMS) {
    const hit = pattern.exec(text);
    const value = hit ? read(hit, monthFirst) : null;
    if (hit && value) return { value, at: hit.index, end: hit.index + hit[0].length };
    if (hit && /^[\d./-]+$/.test(hit[0]) && hit[0].length >= 8) return null;
  }
  return null;
}

const UNITS = `
  year[s]
  yr[s]
  jahr[n]
  jahre[n]
  ans
  annee[s]
  ano[s]
  anni
  jaar
  month[s]
  monate[n]
  mois
  meses
  mesi
  maanden
`;
const PERIOD = new RegExp(`\\b(\\d{1,3}|[a-z]{3,7})[ -]?\\+? ?(${toAlternatives(UNITS)})\\b`);
const IS_MONTHS = /^mo|^mes|^maand/;

/** The first period in a folded text, in years ("at least 5 years", "36 Monate", "five years"). */
export function findYears(text: string): Found<number> | null {
  const hit = PERIOD.exec(text);
  if (!hit) return null;
  const [, number = '', unit = ''] = hit;
  const count = readNumber(number);
  const years = IS_MONTHS.test(unit) ? Math.round((count / 12) * 100) / 100 : count;
  return years > 0 && years <= 25
    ? { value: years, at: hit.index, end: hit.index + hit[0].length }
    : null;
}
