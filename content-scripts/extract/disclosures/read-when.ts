import type { Disclosure } from '../../../engine/listing.ts';
import { findDates, type DateStyle, type Day, type Found } from './parse-date.ts';
import { findPeriods } from './parse-period.ts';
import { END, NOT_OF_UPDATES, NO_END, OF_OTHER_END, PART_OF_YEAR, START } from './when-words.ts';

export type Kind = Pick<Disclosure, 'kind' | 'until' | 'precision' | 'years'>;

/** What a date is in its text: `bare` = no word says. */
type Role = 'start' | 'end' | 'bare';
type Placed = Found<Day> & { role: Role };

/** Words further before a date than this are about something else. */
const REACH = 48;
const RANGE = /^ ?(?:-|–|—|~|\/|to|bis|au|a|al|tot|do|till|ate|tan) ?(?:the |le |el |il |zum )?$/;

const findLast = (text: string, words: RegExp): number => {
  let last = -1;
  for (const hit of text.matchAll(words)) last = hit.index + hit[0].length;
  return last;
};

/** The word nearest before a date tells what it is. */
function findRole(before: string, after: string): Role {
  if (NO_END.test(after) || OF_OTHER_END.test(before)) return 'start';
  const [start, end] = [findLast(before, START), findLast(before, END)];
  if (start < 0 && end < 0) return 'bare';
  return end >= start ? 'end' : 'start';
}

/** "2028/2029" is the one or the other; with their days two dates are a beginning and an end. */
const isYearAlone = ({ precision }: Day): boolean => precision === 'year';

/** Dates with their roles; null where one of them cannot be read, or only in part. */
function placeDates(text: string, style: DateStyle): Placed[] | null {
  const placed: Placed[] = [];
  let from = 0;
  for (const { value, at, end } of findDates(text, style)) {
    const before = text.slice(Math.max(from, at - REACH), at);
    if (value === null || PART_OF_YEAR.test(before)) return null;
    const previous = placed.at(-1);
    const isRange = previous !== undefined && RANGE.test(before);
    if (isRange && before.includes('/') && isYearAlone(previous.value) && isYearAlone(value))
      return null;
    if (isRange) previous.role = 'start';
    const role = isRange ? 'end' : findRole(before, text.slice(end, end + 20));
    placed.push({ value, at, end, role });
    from = end;
  }
  return placed;
}

/** The one day these dates name; null where they name several. */
function findOnly(dates: readonly Placed[]): Day | null {
  const [first] = dates;
  return first && dates.every(({ value }) => value.until === first.value.until)
    ? first.value
    : null;
}

function readPeriod(text: string, dates: readonly Placed[]): Kind | null {
  const own = findPeriods(text).filter(
    ({ at, end }) =>
      !NOT_OF_UPDATES.test(text.slice(end)) &&
      !dates.some((date) => at < date.end && end > date.at),
  );
  const values = new Set(own.map(({ value }) => value));
  const [years] = values;
  return years !== undefined && values.size === 1 ? { kind: 'years', years } : null;
}

/**
 * What a folded text says about the end of updates: the date that its words make the end; else a
 * period. A day from which something is counted is never taken for the end; where two ends or two
 * periods are named, or a date cannot be read, nothing is. `isEndMeant`: a date without a word
 * before it is the end, as beside a label.
 */
export function readWhen(text: string, style: DateStyle, isEndMeant: boolean): Kind | null {
  const dates = placeDates(text, style);
  if (dates === null) return null;
  const named = dates.filter(({ role }) => role === 'end');
  const ends =
    named.length === 0 && isEndMeant ? dates.filter(({ role }) => role === 'bare') : named;
  if (ends.length > 0) {
    // "Until 2028 for the hub and 2030 for the camera": what follows is an end as well.
    const last = ends.at(-1);
    const more = dates.filter(({ role, at }) => role === 'bare' && at > (last?.at ?? at));
    const day = findOnly([...ends, ...more]);
    return day && { kind: 'date', ...day };
  }
  return readPeriod(text, dates);
}
