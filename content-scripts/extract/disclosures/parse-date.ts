import type { IsoDate } from '../../../engine/dataset.ts';

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

const MONTHS: [string, number][] = [
  ['juil', 7],
  ['juin', 6],
  ['jan', 1],
  ['ene', 1],
  ['gen', 1],
  ['feb', 2],
  ['fev', 2],
  ['mar', 3],
  ['maa', 3],
  ['apr', 4],
  ['avr', 4],
  ['abr', 4],
  ['mai', 5],
  ['may', 5],
  ['mei', 5],
  ['mag', 5],
  ['jun', 6],
  ['giu', 6],
  ['jul', 7],
  ['lug', 7],
  ['aug', 8],
  ['aou', 8],
  ['ago', 8],
  ['sep', 9],
  ['set', 9],
  ['okt', 10],
  ['oct', 10],
  ['ott', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
  ['dic', 12],
];
const FIRST_YEAR = 2015;
const LAST_YEAR = 2069;

const pad = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function onDay(year: number, month: number, day: number): Day | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > lastDay(year, month))
    return null;
  return { until: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' };
}

function inMonth(year: number, month: number): Day | null {
  return isYear(year) && month >= 1 && month <= 12
    ? { until: `${year}-${pad(month)}-${pad(lastDay(year, month))}`, precision: 'month' }
    : null;
}

const monthOf = (word: string): number =>
  MONTHS.find(([start]) => word.startsWith(start))?.[1] ?? 0;

/**
 * 3/4/2030 is the 3rd of April, but the 4th of March on American pages; a part above 12 settles it.
 */
function byFigures(a: number, b: number, year: number, monthFirst: boolean): Day | null {
  if (a > 12) return onDay(year, b, a);
  if (b > 12) return onDay(year, a, b);
  return monthFirst ? onDay(year, a, b) : onDay(year, b, a);
}

type Form = [RegExp, (hit: RegExpExecArray, monthFirst: boolean) => Day | null];
const FORMS: Form[] = [
  [/\b(20\d\d)-(\d\d)-(\d\d)\b/, (hit) => onDay(+hit[1]!, +hit[2]!, +hit[3]!)],
  [
    /\b(\d{1,2})[./-](\d{1,2})[./-](20\d\d)\b/,
    (hit, monthFirst) => byFigures(+hit[1]!, +hit[2]!, +hit[3]!, monthFirst),
  ],
  [
    /\b(\d{1,2})(?:st|nd|rd|th|er|\.)? ?(?:of |de |del )?([a-z]{3,10})\.?,? ?(?:of |de |del )?(20\d\d)\b/,
    (hit) => onDay(+hit[3]!, monthOf(hit[2]!), +hit[1]!),
  ],
  [
    /\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)\b/,
    (hit) => onDay(+hit[3]!, monthOf(hit[1]!), +hit[2]!),
  ],
  [
    /\b([a-z]{3,10})\.?,? ?(?:of |de |del )?(20\d\d)\b/,
    (hit) => inMonth(+hit[2]!, monthOf(hit[1]!)),
  ],
  [/\b(\d{1,2})[/.](20\d\d)\b/, (hit) => inMonth(+hit[2]!, +hit[1]!)],
  [/\b(20\d\d)-(\d\d)\b/, (hit) => inMonth(+hit[1]!, +hit[2]!)],
  [/\bq([1-4])[ /]?(20\d\d)\b/, (hit) => inMonth(+hit[2]!, +hit[1]! * 3)],
  [
    /\b(20\d\d)\b/,
    (hit) => (isYear(+hit[1]!) ? { until: `${hit[1]}-12-31`, precision: 'year' } : null),
  ],
];

/**
 * The first date in a folded text (lower case, no accents), in its usual forms; the most exact form
 * wins.
 */
export function findDate(text: string, monthFirst = false): Found<Day> | null {
  for (const [form, read] of FORMS) {
    const hit = form.exec(text);
    const value = hit ? read(hit, monthFirst) : null;
    if (hit && value) return { value, at: hit.index, end: hit.index + hit[0].length };
    if (hit && /^[\d./-]+$/.test(hit[0]) && hit[0].length >= 8) return null;
  }
  return null;
}

const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  siete: 7,
  ocho: 8,
  diez: 10,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  dieci: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
  zeven: 7,
  tien: 10,
};
const PERIOD =
  /\b(\d{1,3}|[a-z]{3,7})[ -]?\+? ?(years?|yrs?|jahre?n?|ans|annees?|anos?|anni|jaar|months?|monaten?|mois|meses|mesi|maanden)\b/;
const IS_MONTHS = /^mo|^mois|^mes|^maand/;

/** The first period in a folded text, in years ("at least 5 years", "36 Monate", "five years"). */
export function findYears(text: string): Found<number> | null {
  const hit = PERIOD.exec(text);
  if (!hit) return null;
  const count = NUMBERS[hit[1]!] ?? Number(hit[1]);
  const years = IS_MONTHS.test(hit[2]!) ? Math.round((count / 12) * 100) / 100 : count;
  return years > 0 && years <= 25
    ? { value: years, at: hit.index, end: hit.index + hit[0].length }
    : null;
}
