import type { FoundMoment } from './find-moments.ts';
import type { Named } from './moment.ts';

type NamedMoment = FoundMoment & { value: Named };

/** A range of days, "1 May 2024 to 30 April 2029": it begins on the first and ends on the last. */
export interface MomentRange {
  first: NamedMoment;
  last: NamedMoment;
}

const JOINS =
  /^[\s,]*(?:[-–—]|to|until|till?|through|thru|up to|bis|jusqu'au|jusqu'en|au|hasta|al?|fino al?|tot(?: en met)?|do|ate|a)(?: (?:the|zum|el))?\s*$/;
const MAX_GAP = 20;

const isNamed = (moment: FoundMoment | undefined): moment is NamedMoment =>
  moment !== undefined && moment.value !== null;

const isRange = (text: string, first: NamedMoment, last: NamedMoment): boolean =>
  first.value.moment < last.value.moment &&
  last.at - first.end <= MAX_GAP &&
  (JOINS.test(text.slice(first.end, last.at)) ||
    (text.slice(first.end, last.at).trim() === 'and' &&
      /\bbetween (?:the )?$/.test(text.slice(0, first.at))));

/** The range that begins with the date at this place of a folded text's dates; else undefined. */
export function findRangeAt(
  text: string,
  found: readonly FoundMoment[],
  at: number,
): MomentRange | undefined {
  const first = found[at];
  const last = found[at + 1];
  return isNamed(first) && isNamed(last) && isRange(text, first, last)
    ? { first, last }
    : undefined;
}
