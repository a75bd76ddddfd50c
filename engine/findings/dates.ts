import type { IsoDate } from '../dataset.ts';

/** Whole days from one day to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The same day n months later; the last day of the month when there is none. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  return new Date(
    Date.UTC(
      target.getUTCFullYear(),
      target.getUTCMonth(),
      Math.min(date.getUTCDate(), target.getUTCDate()),
    ),
  )
    .toISOString()
    .slice(0, 10);
}

/** Two dates closer than this are one date, rounded to a month by somebody. */
const SAME_DATE_DAYS = 45;
export const isSameDate = (a: IsoDate, b: IsoDate): boolean =>
  Math.abs(daysBetween(a, b)) <= SAME_DATE_DAYS;
