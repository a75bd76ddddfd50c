import type { Assessment, Message, SupportStatus } from '../../engine/assessment.ts';
import { formatDeviceName } from '../../engine/device-name.ts';
import type { Listing } from '../../engine/listing.ts';
import type { Summary } from '../../messages/contracts.ts';
import { shortenChip } from './short-chip.ts';

const MAX_BYTES = 300;
const MAX_DEVICE = 60;

/** What the page needs of an assessment, at most 300 bytes as JSON. */
export function createSummary(
  listing: Listing,
  assessment: Assessment,
  say: (message: Message) => string,
  showAll: boolean,
): Summary {
  const { connectable, tone, status, dashed, identification } = assessment;
  const chip = createChipSummary(listing, assessment, showAll);
  const second = listing.kind === 'product' && chip !== null ? assessment.second : null;
  const device = formatDeviceName(identification)?.slice(0, MAX_DEVICE);
  return fitToBytes({
    key: listing.key,
    connectable,
    tone,
    status,
    level: identification.level,
    group: GROUP[assessment.support.status],
    ...(dashed ? { dashed: true as const } : {}),
    ...(chip === null ? {} : { chip: say(chip), short: say(shortenChip(chip)) }),
    ...(second === null ? {} : { second: say(second) }),
    ...(device === undefined ? {} : { device }),
    ...describeForPopup(assessment),
  });
}

/** What the popup sorts and filters by, and the chip's bar shows. */
function describeForPopup({
  support,
  type,
  dashed,
  headline,
}: Assessment): Pick<Summary, 'until' | 'least' | 'year' | 'years' | 'type'> {
  const years = headline.params?.['years'];
  const isDated = GROUP[support.status] === 'date' && support.until !== undefined;
  return {
    ...(isDated ? { until: support.until } : {}),
    ...(isDated && support.untilBound === 'at-least' ? { least: true as const } : {}),
    ...(isDated && support.untilPrecision === 'year' ? { year: true as const } : {}),
    ...(dashed && typeof years === 'number' ? { years } : {}),
    ...(type === null ? {} : { type }),
  };
}

/**
 * Tiles stay silent where nothing was found, unless the user wants every mark; a product page
 * always has a headline for a device.
 */
function createChipSummary(
  { kind }: Listing,
  { connectable, tile, headline }: Assessment,
  showAll: boolean,
): Message | null {
  if (connectable === 'no') return null;
  if (connectable === 'unclear') return tile;
  return kind === 'product' || showAll ? headline : tile;
}

/** Group of the honest count: only dates that hold here count as dates. */
const GROUP: Record<SupportStatus, Summary['group']> = {
  supported: 'date',
  'ends-soon': 'date',
  'worked-out': 'date',
  'by-version': 'other',
  'minimum-passed': 'other',
  ended: 'ended',
  'reported-ended': 'ended',
  'brand-promise': 'brand-promise',
  'none-found': 'nothing',
  'other-market-date': 'other',
  'dates-differ': 'other',
  'still-updated': 'other',
  'years-stated': 'other',
  vague: 'other',
  'listing-only': 'other',
};

const countBytes = (summary: Summary): number =>
  new TextEncoder().encode(JSON.stringify(summary)).length;

/**
 * What can be missed, in this order; a chip without its words shows its mark alone where it is
 * folded.
 */
const SPARE = ['device', 'type', 'until', 'years', 'short'] as const;

/**
 * The device's name can be cut; where that is not enough, what only the popup shows is left out.
 */
function fitToBytes(summary: Summary): Summary {
  const over = countBytes(summary) - MAX_BYTES;
  if (over <= 0) return summary;
  const letters = [...(summary.device ?? '')];
  const device = letters.slice(0, Math.max(0, letters.length - over)).join('');
  if (device !== '') return fitToBytes({ ...summary, device });
  const spare = SPARE.find((name) => summary[name] !== undefined);
  if (spare === undefined) return summary;
  const { [spare]: _missed, ...rest } = summary;
  return fitToBytes(rest);
}
