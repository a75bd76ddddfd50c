import type { DateOrder } from './parse-date.ts';

/** English-speaking markets that write both orders. */
const MIXED: ReadonlySet<string> = new Set(['CA', 'PH']);

/**
 * Which order figures of a date have: Americans put the month first. Where language and market
 * disagree, or neither tells, a date that could be read both ways is not read.
 */
export function decideDateOrder(
  language: string | undefined,
  market: string | undefined,
): DateOrder {
  const [, tongue = '', region] =
    /^([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}))?/i.exec(language ?? '') ?? [];
  if (tongue !== '' && tongue.toLowerCase() !== 'en') return 'day-first';
  const place = region?.toUpperCase();
  const sides = new Set([place, market].filter((side) => side !== undefined).map(toSide));
  const [only] = sides;
  return sides.size === 1 && only !== undefined ? only : 'unknown';
}

function toSide(place: string): DateOrder {
  if (MIXED.has(place)) return 'unknown';
  return place === 'US' ? 'month-first' : 'day-first';
}
