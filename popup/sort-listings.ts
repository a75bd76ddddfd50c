import type { Tone } from '../engine/assessment.ts';
import type { IsoDate } from '../engine/dataset.ts';
import type { TabListing } from '../messages/contracts.ts';
import { computePricePerYear } from '../ui/price.ts';
import { GROUPS } from './group-listings.ts';

export const ORDERS = ['longest', 'soonest', 'price-year', 'page'] as const;
export type Order = (typeof ORDERS)[number];

/** The day to which years can be counted: a source that names a year alone gives none. */
export const findCountedDay = ({ until, year }: TabListing['summary']): IsoDate | undefined =>
  year ? undefined : until;

/** Price per year with updates, counted from today; null where price or day is not known. */
export const findPricePerYear = ({ listing, summary }: TabListing, today: IsoDate): number | null =>
  computePricePerYear(listing.price, today, findCountedDay(summary));

/** Orders a page can be put in: by price only where a price per year is known. */
export const listOrders = (listings: readonly TabListing[], today: IsoDate): Order[] =>
  ORDERS.filter(
    (order) =>
      order !== 'price-year' || listings.some((each) => findPricePerYear(each, today) !== null),
  );

type Compare = (one: TabListing, other: TabListing) => number;

/** Without a day, by how much is known; what is known to have ended stands last. */
const compareGroups: Compare = (one, other) =>
  GROUPS.indexOf(one.summary.group) - GROUPS.indexOf(other.summary.group);

/** Those with a value come first, in its order; the others by how much is known. */
const compareBy =
  <Value>(
    find: (listing: TabListing) => Value | null,
    compare: (one: Value, other: Value) => number,
  ): Compare =>
  (one, other) => {
    const [value, against] = [find(one), find(other)];
    if (value !== null && against !== null) return compare(value, against);
    if (value === null && against === null) return compareGroups(one, other);
    return value === null ? 1 : -1;
  };

const findDay = ({ summary }: TabListing): number | null =>
  summary.until === undefined ? null : Date.parse(summary.until);

/** Sorted as asked; equal ones stay in page order. */
export function sortListings(
  listings: readonly TabListing[],
  order: Order,
  today: IsoDate,
): TabListing[] {
  if (order === 'page') return [...listings];
  const compare = {
    longest: compareBy(findDay, (one, other) => other - one),
    soonest: compareBy(findDay, (one, other) => one - other),
    'price-year': compareBy(
      (listing) => findPricePerYear(listing, today),
      (one, other) => one - other,
    ),
  }[order];
  return [...listings].sort(compare);
}

const CARE: Record<Tone, number> = { alert: 0, caution: 1, neutral: 2, good: 2 };

/**
 * Alerts, then cautions, apart from the rest: nothing that wants care stands below what does not.
 */
export function splitByCare(listings: readonly TabListing[]): {
  first: TabListing[];
  rest: TabListing[];
} {
  const rank = ({ summary }: TabListing): number => CARE[summary.tone];
  const first = listings
    .filter((listing) => rank(listing) < CARE.neutral)
    .sort((one, other) => rank(one) - rank(other));
  return { first, rest: listings.filter((listing) => rank(listing) >= CARE.neutral) };
}
