import { foldAccents } from '../../engine/text/fold.ts';
import { findMonth } from '../words/months.ts';
import { toDay, toMonth, toYear, type Named } from './moment.ts';
import type { DateOrder } from './order.ts';
import { findStamp } from './stamp.ts';

/** Why a text that looks like a date names no moment. */
export type MomentProblem = 'either-order' | 'no-such-day' | 'time-of-day' | 'quarter';

/** A date in a text: what it names, or why it names nothing. Offsets are of the folded text. */
export interface FoundMoment {
  at: number;
  end: number;
  value: Named | null;
  problem?: MomentProblem;
}

export interface DateHabits {
  order?: DateOrder | undefined;
  timeZone?: string | undefined;
  /** The year that stands above dates without one ("2027", and beneath it "12 March"). */
  year?: number | undefined;
}

const MAX_TEXT = 20_000;
const MAX_MOMENTS = 200;

/** Lower case, no accents, straight apostrophes; spaces stay, so that words can be counted. */
export const foldLine = (text: string): string =>
  foldAccents(text.slice(0, MAX_TEXT)).replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'");

/** A form of date: its expression, and how its groups are read. */
interface Form {
  pattern: RegExp;
  read: (groups: readonly string[], habits: DateHabits) => Named | MomentProblem | null;
}

const GAP = '[\\s\\u00a0]{0,3}';
const OF = "(?:of |de |del |do |d'|di )?";
const NAME = '([a-z]{3,14})';
const DAY_NUMBER = '(\\d{1,2})(?:st|nd|rd|th|er|\\u00ba|\\u00aa|\\.)?';

const readNamed = (day: string, name: string, year: string): Named | MomentProblem | null => {
  const month = findMonth(name);
  if (month === 0) return null;
  return toDay(readYear(year), month, Number(day)) ?? 'no-such-day';
};

const readYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The two readings of 03/04/2030, one where a part above 12 or equal parts settle it. */
function readFigures(a: number, b: number, year: number, order: DateOrder | undefined) {
  if (a > 12 && b > 12) return 'no-such-day';
  if (a > 12 || a === b) return toDay(year, b, a) ?? 'no-such-day';
  if (b > 12) return toDay(year, a, b) ?? 'no-such-day';
  if (order === undefined) return 'either-order';
  return (order === 'dmy' ? toDay(year, b, a) : toDay(year, a, b)) ?? 'no-such-day';
}

/** The more exact form stands first: a text that one has read is read by no other. */
const FORMS: Form[] = [
  {
    pattern: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[.-]\d)/g,
    read: ([year = '', , month, day]) =>
      toDay(Number(year), Number(month), Number(day)) ?? 'no-such-day',
  },
  {
    pattern: /(?<!\d)(\d{4})\u5e74(\d{1,2})\u6708(\d{1,2})\u65e5/g,
    read: ([year, month, day]) => toDay(Number(year), Number(month), Number(day)) ?? 'no-such-day',
  },
  {
    // Dots part day, month and year in this order everywhere.
    pattern: /(?<![\d./-])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d)(?![\d/]|[.-]\d)/g,
    read: ([day, month, year]) => toDay(Number(year), Number(month), Number(day)) ?? 'no-such-day',
  },
  {
    pattern: /(?<![\d./-])(\d{1,2}) ?([/-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d)(?![\d/]|[.-]\d)/g,
    read: ([a, , b, year], { order }) => readFigures(Number(a), Number(b), Number(year), order),
  },
  {
    // Two figures for the year may be the day as well: only a known order tells.
    pattern: /(?<![\d./-])(\d{2})([/])(\d{2})\2(\d{2})(?![\d/]|[.-]\d)/g,
    read: ([a, , b, year = ''], { order }) =>
      order === undefined
        ? 'either-order'
        : readFigures(Number(a), Number(b), readYear(year), order),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,/-])${DAY_NUMBER}${GAP}-?${OF}${NAME}\\.?,?${GAP}-?${OF}((?:19|20)\\d\\d)(?!\\d)`,
      'g',
    ),
    read: ([day = '', name = '', year = '']) => readNamed(day, name, year),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})[- ]([a-z]{3,4})[-' ]{1,2}(\d\d)(?![\d:.])/g,
    read: ([day = '', name = '', year = '']) => readNamed(day, name, year),
  },
  {
    pattern: new RegExp(
      `\\b${NAME}\\.?${GAP}-?(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]${GAP}((?:19|20)\\d\\d)(?!\\d)`,
      'g',
    ),
    read: ([name = '', day = '', year = '']) => readNamed(day, name, year),
  },
  {
    pattern: new RegExp(`\\b${NAME}\\.?,?${GAP}[-/']?${OF}((?:19|20)\\d\\d)(?!\\d)`, 'g'),
    read: ([name = '', year]) => toMonth(Number(year), findMonth(name)),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2}) ?[/.-] ?((?:19|20)\d\d)(?![\d/]|[.-]\d)/g,
    read: ([month, year]) => toMonth(Number(year), Number(month)) ?? 'no-such-day',
  },
  {
    pattern: /(?<![\d./-])((?:19|20)\d\d)[-/.](\d{1,2})(?![\d/]|[.-]\d)/g,
    read: ([year, month]) => toMonth(Number(year), Number(month)),
  },
  {
    pattern: /\b(?:q([1-4])|([1-4])\. quartal|t([1-4])) ?[-/ ] ?((?:19|20)\d\d)(?!\d)/g,
    read: () => 'quarter',
  },
  { pattern: /\b((?:19|20)\d\d) ?[-/ ] ?q[1-4]\b/g, read: () => 'quarter' },
];
/** Days without a year, read only where the year stands above. */
const DAYS_OF_YEAR: Form[] = [
  {
    pattern: new RegExp(
      `(?<![\\d.,/-])${DAY_NUMBER}${GAP}-?${OF}${NAME}(?![a-z]|[.,' ]{0,3}\\d)`,
      'g',
    ),
    read: ([day = '', name = ''], { year = 0 }) => readNamed(day, name, String(year)),
  },
  {
    pattern: new RegExp(`\\b${NAME}\\.?${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:./-])`, 'g'),
    read: ([name = '', day = ''], { year = 0 }) => readNamed(day, name, String(year)),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/g,
    read: ([day, month], { year = 0 }) => toDay(year, Number(month), Number(day)) ?? 'no-such-day',
  },
];
const YEAR = /(?<![\d.,/-])((?:19|20)\d\d)(?![\d/]|[.,-]\d)/g;

const isFree = (found: readonly FoundMoment[], at: number, end: number): boolean =>
  found.every((other) => end <= other.at || at >= other.end);

function addForm(found: FoundMoment[], text: string, form: Form, habits: DateHabits): void {
  for (const hit of text.matchAll(form.pattern)) {
    if (found.length >= MAX_MOMENTS) return;
    const at = hit.index;
    const end = at + hit[0].length;
    const value = isFree(found, at, end) ? form.read(hit.slice(1), habits) : null;
    if (value === null) continue;
    found.push(
      typeof value === 'string' ? { at, end, value: null, problem: value } : { at, end, value },
    );
  }
}

/**
 * All dates of a folded text (`foldLine`), in their order. A bare year is one only where `years`
 * asks for it: a year in a name ("TV 2024") is no date.
 */
export function findMoments(
  text: string,
  habits: DateHabits = {},
  { years = false } = {},
): FoundMoment[] {
  const found: FoundMoment[] = [];
  let rest = text;
  for (let stamp = findStamp(rest, habits.timeZone); stamp && found.length < MAX_MOMENTS;) {
    const { at, end, value } = stamp;
    found.push(value ? { at, end, value } : { at, end, value, problem: 'time-of-day' });
    rest = rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end);
    stamp = findStamp(rest, habits.timeZone);
  }
  for (const form of FORMS) addForm(found, rest, form, habits);
  if (habits.year !== undefined)
    for (const form of DAYS_OF_YEAR) addForm(found, rest, form, habits);
  if (years) addForm(found, rest, { pattern: YEAR, read: ([y]) => toYear(Number(y)) }, habits);
  return found.toSorted((a, b) => a.at - b.at);
}
