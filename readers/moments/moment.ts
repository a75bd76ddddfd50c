import type { Precision } from '../../engine/dataset.ts';
import type { Moment } from '../contract.ts';

/** A day, month or year of a page, and how finely it is named. */
export interface Named {
  moment: Moment;
  precision: Precision;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2069;

const padTwo = (n: number): string => String(n).padStart(2, '0');
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
const countDays = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day, or null where the calendar has none such. */
export function toDay(year: number, month: number, day: number): Named | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > countDays(year, month))
    return null;
  return { moment: `${year}-${padTwo(month)}-${padTwo(day)}`, precision: 'day' };
}

/** A month; never a day made of it. */
export const toMonth = (year: number, month: number): Named | null =>
  isYear(year) && month >= 1 && month <= 12
    ? { moment: `${year}-${padTwo(month)}`, precision: 'month' }
    : null;

export const toYear = (year: number): Named | null =>
  isYear(year) ? { moment: String(year), precision: 'year' } : null;
