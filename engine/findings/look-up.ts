import type { LookUp, SupportStatus } from '../assessment.ts';
import type { DeviceType } from '../device-types.ts';
import type { BrandRecord } from '../packed-dataset.ts';

/** Statuses that give the buyer a day; with the others the maker's own page may give one. */
const DATED: ReadonlySet<SupportStatus> = new Set<SupportStatus>([
  'supported',
  'ends-soon',
  'ended',
  'by-version',
  'worked-out',
  'dates-differ',
  'minimum-passed',
  'reported-ended',
  'other-market-date',
]);

/**
 * Where the maker says how long updates of such goods last, else its own site, if we hold no date.
 */
export function findLookUp(
  record: Pick<BrandRecord, 'name' | 'publishes' | 'site'> | null,
  status: SupportStatus,
  type: DeviceType | null,
): LookUp | undefined {
  if (record === null || DATED.has(status)) return undefined;
  const page = record.publishes?.find(
    ({ url, about }) =>
      url !== undefined && (about === undefined || (type !== null && about.includes(type))),
  )?.url;
  if (page !== undefined) return { url: page, maker: record.name };
  return record.site === undefined
    ? undefined
    : { url: record.site, maker: record.name, isSite: true };
}
