/** The scale of every bar of years: chip, card, panel, popup, comparison, pictures. */
import type { IsoDate } from '../engine/dataset.ts';

/** Eight years are the longest promise worth drawing. */
export const SCALE_YEARS = 8;
const MS_PER_YEAR = 365.25 * 86_400_000;
/** Which years after today's are named below a bar: between two of them a word has room. */
const NAMED_YEARS = [2, 4, 6];

/** Years from one moment to a day, parts of them included; negative where it has passed. */
export const countYears = (from: IsoDate | number, until: IsoDate): number =>
  (Date.parse(until) - (typeof from === 'number' ? from : Date.parse(from))) / MS_PER_YEAR;

/** How much of the scale a number of years takes, from 0 to 1. */
export const measureYears = (years: number): number =>
  Math.min(1, Math.max(0, years / SCALE_YEARS));

/** How much of the scale lies between two days, from 0 to 1. */
export const measureShare = (from: IsoDate, until: IsoDate): number =>
  measureYears(countYears(from, until));

/** A year that is named below a bar, and where on the scale its first day stands. */
export interface YearMark {
  year: number;
  share: number;
}

/**
 * The years named below a bar that begins today. Each stands where it begins, not so many years
 * from today: a bar that ends in February 2032 reaches past the mark of 2032.
 */
export const listYearMarks = (today: IsoDate): YearMark[] =>
  NAMED_YEARS.map((years) => {
    const year = Number(today.slice(0, 4)) + years;
    return { year, share: measureShare(today, `${year}-01-01`) };
  });
