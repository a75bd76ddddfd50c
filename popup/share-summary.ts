/** What the picture of a page says: counts, and the longest updates found there. */
import type { IsoDate } from '../engine/dataset.ts';
import type { DeviceType } from '../engine/device-types.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import type { TabListing } from '../messages/contracts.ts';
import { groupListings, type Grouped } from './group-listings.ts';
import { nameListing } from './name-listing.ts';

/** More would make the picture a list. */
const MAX_LONGEST = 3;

export interface Shared {
  devices: readonly TabListing[];
  counts: Grouped['counts'];
  /** The kind of product where all are of one. */
  type: DeviceType | null;
  /** Those with the latest days, each device once; empty where no day was found. */
  longest: (TabListing & { until: IsoDate })[];
}

/** Sums up the devices of a page, or those of one kind where only they are looked at. */
export function summarisePage(listings: readonly TabListing[], only: DeviceType | null): Shared {
  const all = groupListings(listings).devices;
  const devices = only === null ? all : all.filter(({ summary }) => summary.type === only);
  const types = new Set(devices.map(({ summary }) => summary.type));
  const [type] = types;
  return {
    devices,
    counts: groupListings(devices).counts,
    type: types.size === 1 ? (type ?? null) : null,
    longest: findLongest(devices),
  };
}

function findLongest(devices: readonly TabListing[]): Shared['longest'] {
  const dated = devices.flatMap((each) =>
    each.summary.until === undefined ? [] : [{ ...each, until: each.summary.until }],
  );
  const latest = dated.sort((one, other) => Date.parse(other.until) - Date.parse(one.until));
  const names = latest.map(nameListing);
  return latest.filter((each, at) => names.indexOf(nameListing(each)) === at).slice(0, MAX_LONGEST);
}

/** "On this page: 38 phones, 22 with a date for updates, longest August 2032". */
export function describePage(
  { devices, counts, type, longest }: Shared,
  { t }: Translator,
): string {
  const n = devices.length;
  const what =
    type === null
      ? t('ui.share.what.any', { n })
      : t('ui.share.what.type', { n, type: { type, plural: n !== 1 } });
  const [first] = longest;
  if (first === undefined) return t('ui.share.sentence.undated', { what });
  const { until, summary } = first;
  const date = {
    date: until,
    form: summary.year ? ('year' as const) : ('month' as const),
    orLater: summary.least ?? false,
  };
  return t('ui.share.sentence', { what, n: counts.date, date });
}
