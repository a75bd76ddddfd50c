import type {
  Assessment,
  Identification,
  Message,
  SupportStatus,
} from '../../engine/assessment.ts';
import type { Listing } from '../../engine/listing.ts';
import { toMarketCode } from '../../engine/vocabulary/market.ts';
import type { YouRead } from '../../messages/contracts.ts';
import type { Reading } from '../store/schema.ts';
import { findReadings } from '../store/readings.ts';

/** Without a date of the dataset, what the user read comes first. */
const WITHOUT_DATE: ReadonlySet<SupportStatus> = new Set<SupportStatus>([
  'none-found',
  'brand-promise',
  'vague',
  'years-stated',
  'listing-only',
  'still-updated',
]);

const toDevice = ({ brandId, modelId }: Identification): string | null =>
  brandId === undefined || modelId === undefined ? null : `${brandId}/${modelId}`;

/**
 * What the user read about the devices of a batch. A store that is broken gives nothing: the shop's
 * marks do not hang on it.
 */
export async function findYouRead(
  assessments: readonly Assessment[],
): Promise<ReadonlyMap<string, Reading[]>> {
  const devices = assessments.flatMap(({ identification }) => toDevice(identification) ?? []);
  if (devices.length === 0) return new Map();
  return findReadings([...new Set(devices)]).catch(() => new Map<string, Reading[]>());
}

const EVERYWHERE = /^(?:global|worldwide|international|all)$/i;
const UNITED_KINGDOM = /^(?:uk|gb|united kingdom|great britain|emea|europe)$/i;
const EUROPEAN = /^(?:eu|eea|emea|europe|european union)$/i;

/** Is the listing's market among the regions that a row is for? */
function isForMarket({ row: { limits } }: Reading, { market }: Listing): boolean {
  const regions = limits?.regions;
  if (regions === undefined || market === undefined) return true;
  const code = toMarketCode(market);
  const own = code === 'GB' || code === 'NI' ? UNITED_KINGDOM : EUROPEAN;
  return regions.some(
    (region) => EVERYWHERE.test(region) || own.test(region) || region.toUpperCase() === code,
  );
}

const holdsWords = (title: string, words: string): boolean =>
  title.toLowerCase().includes(words.toLowerCase());

/** Revisions and exclusions of the row against the listing's title. */
function isForVersion({ row: { limits } }: Reading, { title }: Listing): boolean {
  if (limits?.exclude?.some((words) => holdsWords(title, words))) return false;
  return limits?.revisions?.some((revision) => holdsWords(title, revision)) ?? true;
}

const byAge = (a: Reading, b: Reading): number =>
  Number(a.shared ?? false) - Number(b.shared ?? false) || b.day.localeCompare(a.day);

/** The readings about a listing's device, the user's own and the newest first. */
export function listYouRead(
  { identification }: Assessment,
  found: ReadonlyMap<string, Reading[]>,
): Reading[] {
  return (found.get(toDevice(identification) ?? '') ?? []).toSorted(byAge);
}

/** As the panel shows them. */
export const toYouRead = ({ address, day, row, shared }: Reading): YouRead => ({
  address,
  day,
  words: row.words,
  ...(shared ? { shared } : {}),
});

const FORMS = ['year', 'month', 'day'] as const;

/** The chip of a reading with an end: "You read: to Dec 2029", "2029+" of a minimum. */
function createChip({ row: { until, bound }, shared }: Reading): Message | null {
  if (until === undefined) return null;
  const parts = until.split('-').length;
  const date = until.length === 10 ? until : `${until}-01${parts === 1 ? '-01' : ''}`;
  const form = FORMS[Math.min(parts, 2) - 1] ?? 'month';
  return {
    id: shared ? 'chip.shared-read' : 'chip.you-read',
    params: { date: { date, form, orLater: bound === 'at-least' } },
  };
}

/**
 * The chip by which a reading leads a listing: where the dataset has no date of its own, and the
 * row is for this market and this version. Null where it does not.
 */
export function chooseReadingChip(
  listing: Listing,
  assessment: Assessment,
  readings: readonly Reading[],
): Message | null {
  if (!WITHOUT_DATE.has(assessment.support.status) || assessment.tone !== 'neutral') return null;
  for (const reading of readings) {
    const chip = createChip(reading);
    if (chip && isForMarket(reading, listing) && isForVersion(reading, listing)) return chip;
  }
  return null;
}

/** An assessment that says first what the user read. */
export const withReading = (assessment: Assessment, chip: Message | null): Assessment =>
  chip === null
    ? assessment
    : { ...assessment, headline: chip, tile: chip, second: null, dashed: false };
