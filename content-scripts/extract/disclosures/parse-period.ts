import { toAlternatives } from '../../../engine/text/alternatives.ts';
import { readNumber } from '../../../engine/text/date-words.ts';
import type { Found } from './parse-date.ts';

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
  lat[a]
  rok
  ar
  mlynedd
  blynedd
  flynedd
  month[s]
  monate[n]
  mois
  meses
  mesi
  maanden
  miesiecy
  manader
  mis
`;
const NUMBER = '(\\d{1,3}(?:[.,]\\d)?|[a-z]{3,7})';
/** "2-3 years", "3 to 5 years", "between 2 and 3 years", "four (4) years", "5+ years". */
const PERIOD = new RegExp(
  `\\b${NUMBER}(?: ?\\(\\d{1,2}\\))?(?: ?(?:-|–|—|to|or|and|bis|a|tot|do|till) ?${NUMBER})?[ -]?\\+? ?(?:full |whole )?(${toAlternatives(UNITS)})\\b`,
  'g',
);
const IS_MONTHS = /^mo|^mes|^maand|^mie|^man|^mis$/;
const MAX_YEARS = 25;

function toYears(number: number, unit: string): number {
  return IS_MONTHS.test(unit) ? Math.round((number / 12) * 100) / 100 : number;
}

/**
 * Periods in a folded text, in years ("at least 5 years", "36 Monate", "five years"); of "2-3
 * years" the least counts, since no more is promised.
 */
export function findPeriods(text: string): Found<number>[] {
  return [...text.matchAll(PERIOD)].flatMap((hit) => {
    const [, first = '', second, unit = ''] = hit;
    const numbers = [readNumber(first), second === undefined ? NaN : readNumber(second)];
    const known = numbers.filter((number) => number > 0);
    if (known.length === 0) return [];
    const value = toYears(Math.min(...known), unit);
    return value > 0 && value <= MAX_YEARS
      ? [{ value, at: hit.index, end: hit.index + hit[0].length }]
      : [];
  });
}
