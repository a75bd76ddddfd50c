import type { DeviceType } from '../engine/device-types.ts';
import type { Summary, TabListing } from '../messages/contracts.ts';

export type Group = Summary['group'];

/** Order of the groups in the split bar. */
export const GROUPS = [
  'date',
  'brand-promise',
  'other',
  'nothing',
  'ended',
] as const satisfies readonly Group[];

export interface Grouped {
  /** Listings that certainly are devices: those that are counted. */
  devices: TabListing[];
  /** Something is on record, but whether it is a device at all is open: shown, never counted. */
  unclear: TabListing[];
  counts: Record<Group, number>;
}

/** Listings in page order, parted and counted. */
export function groupListings(listings: readonly TabListing[]): Grouped {
  const devices = listings.filter(({ summary }) => summary.connectable === 'yes');
  const unclear = listings.filter(
    ({ summary }) => summary.connectable === 'unclear' && summary.group !== 'nothing',
  );
  const counts = { date: 0, 'brand-promise': 0, other: 0, nothing: 0, ended: 0 };
  for (const { summary } of devices) counts[summary.group]++;
  return { devices, unclear, counts };
}

/** Types of device there are, with how many of each, most first. */
export function countTypes(listings: readonly TabListing[]): { type: DeviceType; n: number }[] {
  const counts = new Map<DeviceType, number>();
  for (const { summary } of listings)
    if (summary.type !== undefined) counts.set(summary.type, (counts.get(summary.type) ?? 0) + 1);
  return [...counts].map(([type, n]) => ({ type, n })).sort((one, other) => other.n - one.n);
}

export interface Filter {
  group: Group | null;
  type: DeviceType | null;
  query: string;
}

/** Listings that pass every filter, in the order given. */
export const filterListings = (
  listings: readonly TabListing[],
  { group, type, query }: Filter,
): TabListing[] =>
  searchListings(listings, query).filter(
    ({ summary }) =>
      (group === null || summary.group === group) && (type === null || summary.type === type),
  );

const foldForSearch = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Listings in which every word of the query occurs, in device, title or chip. */
export function searchListings(listings: readonly TabListing[], query: string): TabListing[] {
  const wanted = foldForSearch(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [...listings];
  return listings.filter(({ summary, listing }) => {
    const text = foldForSearch(`${summary.device ?? ''} ${listing.title} ${summary.chip ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
}
