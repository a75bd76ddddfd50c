import type { PackReader } from '../../engine/packed-dataset.ts';
import type { Assessment, RegimeId } from '../../engine/assessment.ts';
import { assessListing } from '../../engine/assess-listing.ts';
import { isEuState, toMarketCode } from '../../engine/vocabulary/market.ts';
import { createRecogniserOver, type Recogniser } from '../../engine/recogniser.ts';
import type { Listing } from '../../engine/listing.ts';
import type { Settings } from '../../messages/contracts.ts';
import { toLocalDay } from '../../engine/i18n/local-day.ts';
import { keepOpenClaims } from '../open-claims.ts';
import { createPackagedReader } from './packaged-dataset.ts';

interface OpenEngine {
  engine: Recogniser;
  reader: PackReader;
}

/**
 * The engine over the packaged index: opened at the first question after a wake and lost with the
 * worker, which is why nothing else hangs on it. Nothing about tabs or pages is kept.
 */
let opened: Promise<OpenEngine> | null = null;

/** The engine and the dataset it stands on; a failure to open is not remembered. */
export function openEngine(): Promise<OpenEngine> {
  if (opened === null) {
    opened = createEngine();
    opened.catch(() => {
      opened = null;
    });
  }
  return opened;
}

async function createEngine(): Promise<OpenEngine> {
  const reader = createPackagedReader();
  const { names, adoptWords } = await reader.open();
  adoptWords();
  return { engine: createRecogniserOver(names), reader };
}

/** One listing assessed as the user wants it, today. */
export async function assessAsSet(settings: Settings, listing: Listing): Promise<Assessment> {
  const { engine, reader } = await openEngine();
  const allowed = settings.licence === 'open' ? keepOpenClaims(reader) : reader;
  return assessListing(engine, allowed, listing, {
    regime: chooseRegime(settings.regime, listing.market),
    today: toLocalDay(),
  });
}

/** The law of the delivery market, unless the user has chosen one. */
export function chooseRegime(setting: Settings['regime'], market: string | undefined): RegimeId {
  if (setting !== 'auto') return setting;
  return market !== undefined && isEuState(toMarketCode(market)) ? 'eu' : 'uk';
}
