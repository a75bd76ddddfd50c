import type { Summary, TabListing } from '../messages/contracts.ts';

export type Group = Summary['group'];

/**
 * Order of the groups. Ended stands last: what we know nothing of is never ranked below what has
 * ended.
 */
export const GROUPS = [
  'date',
  'brand-promise',
  'other',
  'nothing',
  'ended',
] as const satisfies readonly Group[];

export interface Sorted {
  /** Listings that certainly are devices. */
  devices: number;
  groups: { group: Group; listings: TabListing[] }[];
  /** Something is on record, but whether it is a device at all is open: shown, never counted. */
  unclear: TabListing[];
}

/** Listings by group, in page order within each; empty groups are left out. */
export function sortListings(listings: readonly TabListing[]): Sorted {
  const devices = listings.filter(({ summary }) => summary.connectable === 'yes');
  const unclear = listings.filter(
    ({ summary }) => summary.connectable === 'unclear' && summary.group !== 'nothing',
  );
  const groups = GROUPS.map((group) => ({
    group,
    listings: devices.filter(({ summary }) => summary.group === group),
  }));
  return {
    devices: devices.length,
    groups: groups.filter((entry) => entry.listings.length > 0),
    unclear,
  };
}

const foldForSearch = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Listings in which every word of the query occurs, in device, title or chip. */
export function searchListings(listings: readonly TabListing[], query: string): TabListing[] {
  const wanted = foldForSearch(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [...listings];
  return listings.filter(({ summary, title }) => {
    const text = foldForSearch(`${summary.device ?? ''} ${title} ${summary.chip ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
}
