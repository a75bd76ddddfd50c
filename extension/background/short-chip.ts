import type { Message } from '../../engine/assessment.ts';

/** Chips whose date is no end: their year alone would read as one. */
const NO_END: Readonly<Record<string, string>> = {
  'chip.still-updated': 'chip.short.supported',
};

/** Chips whose date is another market's: never without its name. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'chip.other-market',
  'chip.other-market-support',
  'chip.other-market-ended',
]);

/** Chips that say "or later" in words, for which there is no room here. */
const LEAST: ReadonlySet<string> = new Set(['chip.until-least', 'chip.support-until-least']);

/** One or two words for chips without date and years; any other has found no date. */
const WORDED: Readonly<Record<string, string>> = {
  'chip.by-version': 'chip.short.by-version',
  'chip.dates-differ': 'chip.short.dates-differ',
  'chip.exploited-ended': 'chip.short.exploited',
  'chip.fixed-login': 'chip.short.login',
  'chip.fixed-login-year': 'chip.short.login',
  'chip.no-brand': 'chip.short.no-maker',
  'chip.not-connectable': 'chip.short.offline',
  'chip.reported-ended': 'chip.short.reported',
};

/**
 * What stands on a chip that has no room for its words: the year ("2032", "2032+" where it is a
 * minimum, "2032 (US)"), the years ("3 yrs*", not counted from today), else a word or two.
 */
export function shortenChip({ id, params }: Message): Message {
  const worded = NO_END[id];
  if (worded !== undefined) return { id: worded };
  const date = params?.['date'];
  if (typeof date === 'object' && 'date' in date)
    return {
      id: ELSEWHERE.has(id) ? 'chip.short.other-market' : 'chip.short.date',
      params: {
        ...params,
        date: { ...date, form: 'year', ...(LEAST.has(id) ? { orLater: true } : {}) },
      },
    };
  const years = params?.['years'];
  if (typeof years === 'number') return { id: 'chip.short.years', params: { years } };
  return { id: WORDED[id] ?? 'chip.short.no-date' };
}
