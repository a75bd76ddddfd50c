import type { IsoDate } from '../../../engine/dataset.ts';
import { findMonth } from '../../../engine/text/date-words.ts';

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

/** What 3/4/2030 means on a page; `unknown`: nothing tells, so such a date is not read. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

export interface DateStyle {
  order: DateOrder;
  /** Years may have two figures, as they do beside a label and never in a sentence. */
  isShort: boolean;
}

const FIRST_YEAR = 2015;
const LAST_YEAR = 2069;

const padTwo = (n: number): string => String(n).padStart(2, '0');
const findLastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
const readYear = (figures: string | undefined): number =>
  figures?.length === 2 ? 2000 + Number(figures) : Number(figures);

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
 * 3/4/2030 is the 3rd of April, but the 4th of March on American pages; a part above 12 settles it,
 * and so does a full stop, which Americans do not write.
 */
function readFigures(figures: [string, string], year: number, order: DateOrder): Day | null {
  const [a, b] = [Number(figures[0]), Number(figures[1])];
  if (a > 12) return toDay(year, b, a);
  if (b > 12) return toDay(year, a, b);
  if (a === b) return toDay(year, a, b);
  if (order === 'unknown') return null;
  return order === 'month-first' ? toDay(year, a, b) : toDay(year, b, a);
}

/** Words for a half or a quarter, by their number from 1: en, de, fr, es, it, nl, pl, Roman. */
const ORDINALS: readonly string[] = [
  'first|erste[ns]?|premiere?|primer|prim[ao]|eerste|pierwsz[ay]|i',
  'second[ao]?|zweite[ns]?|deuxieme|segund[ao]|tweede|drug[ai]|ii',
  'third|dritte[ns]?|troisieme|tercer|terzo|derde|trzeci|iii',
  'fourth|vierte[ns]?|quatrieme|cuarto|quarto|vierde|czwarty|iv',
];
const IS_ORDINAL = ORDINALS.map((words) => new RegExp(`^(?:${words})$`));
const readOrdinal = (word = ''): number => {
  const named = IS_ORDINAL.findIndex((pattern) => pattern.test(word));
  return named < 0 ? Number(word) : named + 1;
};

const YEAR = '(20\\d\\d)(?!\\d)';
const OF = '(?:of |de |del |do |di |van |des (?:jahres )?)?';
const ORDINAL = `(${ORDINALS.join('|')}|[1-4])(?:st|nd|rd|th|er|e|eme|o|\\.)?`;
const QUARTER = '(?:quarter|quartals?|kvartal|kwartal|kwartaal|trimestre|trimestr|chwarter)';
const HALF =
  '(?:half(?:[- ]year)?|halbjahre?s?|halfte|halvar|semestre|moitie|mitad|polrocze|polowa|halfjaar|helft)';
const NAME_AND_YEAR = `([a-z]{3,10})\\.?,?[ /-]? ?${OF}${YEAR}`;

/** A form of date and how its groups are read: `parts` are the whole text and the groups. */
interface Form {
  pattern: RegExp;
  read: (parts: readonly string[], order: DateOrder) => Day | null;
}
/** The more exact forms stand first: what they take, the later ones do not see. */
const FORMS: Form[] = [
  {
    pattern: /\b(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    read: ([, year, , month, day]) => toDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /\b(\d{1,2}) ?([./-]) ?(\d{1,2}) ?[./-] ?(20\d\d)(?!\d)/g,
    read: ([, a = '', sign, b = '', year], order) =>
      readFigures([a, b], Number(year), sign === '.' ? 'day-first' : order),
  },
  {
    pattern: new RegExp(
      `\\b(?:${ORDINAL} ${QUARTER} |[qt]([1-4])[ /-]?|([1-4])q ?)${OF}${YEAR}`,
      'g',
    ),
    read: ([, word, q, figure, year]) =>
      toMonth(Number(year), readOrdinal(word ?? q ?? figure) * 3),
  },
  {
    pattern: /\b(20\d\d)[ /-]?[qt]([1-4])\b/g,
    read: ([, year, quarter]) => toMonth(Number(year), Number(quarter) * 3),
  },
  {
    pattern: new RegExp(`\\b(?:${ORDINAL} ${HALF} |[hs]([12])[ /-]?|([12])h ?)${OF}${YEAR}`, 'g'),
    read: ([, word, h, figure, year]) =>
      toMonth(Number(year), readOrdinal(word ?? h ?? figure) * 6),
  },
  {
    pattern: /\b(20\d\d)[ /-]?[hs]([12])\b/g,
    read: ([, year, half]) => toMonth(Number(year), Number(half) * 6),
  },
  {
    // "1 March 2030", "1er mars 2030", "1 de marzo de 2030", "31-Dec-2029"
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[ /-]? ?${OF}${NAME_AND_YEAR}`, 'g'),
    read: ([, day, name = '', year]) => toDay(Number(year), findMonth(name), Number(day)),
  },
  {
    pattern: /\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)(?!\d)/g,
    read: ([, name = '', day, year]) => toDay(Number(year), findMonth(name), Number(day)),
  },
  {
    pattern: new RegExp(`\\b${NAME_AND_YEAR}`, 'g'),
    read: ([, name = '', year]) => toMonth(Number(year), findMonth(name)),
  },
  {
    pattern: /\b(\d{1,2}) ?[/.-] ?(20\d\d)(?![\d/])/g,
    read: ([, month, year]) => toMonth(Number(year), Number(month)),
  },
  {
    pattern: /\b(20\d\d)[-/](\d\d)(?![\d/])/g,
    read: ([, year, month]) => toMonth(Number(year), Number(month)),
  },
  {
    // "2029/9"; "2024/5" may be two years.
    pattern: /\b(20\d\d)\/(\d)(?![\d/])/g,
    read: ([, year, month]) =>
      (Number(year) + 1) % 10 === Number(month) ? null : toMonth(Number(year), Number(month)),
  },
  { pattern: /\b(20\d\d)(?!\d)/g, read: ([, year]) => toYear(Number(year)) },
];

/** Forms with a year of two figures. */
const SHORT_FORMS: Form[] = [
  {
    pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})[./-](\d\d)(?![\d./-])/g,
    read: ([, a = '', sign, b = '', year], order) =>
      readFigures([a, b], readYear(year), sign === '.' ? 'day-first' : order),
  },
  {
    pattern: /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,10})[ -]'?(\d\d)(?![\d.,/-])/g,
    read: ([, day, name = '', year]) => toDay(readYear(year), findMonth(name), Number(day)),
  },
  {
    pattern: /\b([a-z]{3,10})\.?(?: ?'|-)(\d\d)(?![\d.,/-])/g,
    read: ([, name = '', year]) => toMonth(readYear(year), findMonth(name)),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})\/(\d\d)(?![\d./-])/g,
    read: ([, month, year]) => toMonth(readYear(year), Number(month)),
  },
];

/** A name before a year that is no month's ("until 2029", "launch 2024") takes no place. */
const isNameOnly = (text: string): boolean => /^[a-z]/.test(text);

const MAX_FORMS_HITS = 12;

/**
 * Dates in a folded text (lower case, no accents), in the order they stand there; where forms
 * overlap the most exact one counts. A date that cannot be read takes its place with null: no part
 * of it is another date.
 */
export function findDates(text: string, { order, isShort }: DateStyle): Found<Day | null>[] {
  const found: Found<Day | null>[] = [];
  for (const { pattern, read } of isShort ? [...FORMS, ...SHORT_FORMS] : FORMS) {
    for (const hit of [...text.matchAll(pattern)].slice(0, MAX_FORMS_HITS)) {
      const [at, end] = [hit.index, hit.index + hit[0].length];
      if (found.some((other) => at < other.end && end > other.at)) continue;
      const value = read(hit, order);
      if (value !== null || !isNameOnly(hit[0])) found.push({ value, at, end });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
