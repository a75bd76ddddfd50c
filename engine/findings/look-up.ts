import type { LookUp, SupportStatus } from '../assessment.ts';
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

/** Where the maker says how long updates last, if we hold no date and know the page. */
export function findLookUp(
  record: Pick<BrandRecord, 'name' | 'publishes'> | null,
  status: SupportStatus,
): LookUp | undefined {
  if (record === null || DATED.has(status)) return undefined;
  const url = record.publishes?.find((page) => page.url !== undefined)?.url;
  return url === undefined ? undefined : { url, maker: record.name };
}
