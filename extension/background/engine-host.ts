import type { PackReader } from '../../engine/packed-dataset.ts';
import type { Assessment, RegimeId } from '../../engine/assessment.ts';
import { assessListing } from '../../engine/assess-listing.ts';
import { isEuState } from '../../engine/vocabulary/market.ts';
import { createRecogniser, type Recogniser } from '../../engine/recogniser.ts';
import type { Listing } from '../../engine/listing.ts';
import type { Settings } from '../../messages/contracts.ts';
import { onlyOpen, packagedReader } from './packaged-dataset.ts';

/**
 * The engine over the packaged index: made at the first question after a wake and lost with the
 * worker, which is why nothing else hangs on it. Nothing about tabs or pages is kept.
 */
let made: Promise<{ engine: Recogniser; reader: PackReader }> | null = null;

export function openEngine(): Promise<{ engine: Recogniser; reader: PackReader }> {
  if (made === null) {
    made = open();
    made.catch(() => {
      made = null;
    });
  }
  return made;
}

async function open(): Promise<{ engine: Recogniser; reader: PackReader }> {
  const reader = packagedReader();
  return { engine: createRecogniser(await reader.index()), reader };
}

/** One listing assessed as the user wants it, today. */
export async function assessFor(settings: Settings, listing: Listing): Promise<Assessment> {
  const { engine, reader } = await openEngine();
  const allowed = settings.licence === 'open' ? onlyOpen(reader) : reader;
  return assessListing(engine, allowed, listing, {
    regime: chooseRegime(settings.regime, listing.market),
    today: toLocalDay(),
  });
}

/** The law of the delivery market, unless the user has chosen one. */
export function chooseRegime(setting: Settings['regime'], market: string | undefined): RegimeId {
  if (setting !== 'auto') return setting;
  return market !== undefined && isEuState(market) ? 'eu' : 'uk';
}

/** Calendar day where the user is. */
export function toLocalDay(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
