import { countElements } from '../extract/dom/step-budget.ts';
import { findFallback } from '../extract/fallback-link.ts';
import { finish, type InParts } from '../extract/in-parts.ts';
import { readPageInParts } from '../extract/read-page.ts';
import type { Reading, Shop } from '../extract/types.ts';
import { findActions } from './actions-link.ts';
import type { ReadInTurns } from './read-in-turns.ts';

/** Elements of a page that takes long to read; no list among some hundred saved ones has more. */
const LARGE = 15_000;

export interface LivePage {
  shop: Shop | null;
  /** Only what changed here. */
  within: readonly Element[] | undefined;
  /** A reading starts. */
  started: () => void;
  isTranslated: () => boolean;
  /** Another answer than before: what was read meanwhile may be gone. */
  readMoment: () => string;
}

export interface LiveReading extends ReadInTurns {
  isTranslated: boolean;
}

/**
 * Reads the living page: a large one in turns with it, and anew in one go when that made the
 * reading stale.
 */
export async function readLive(page: LivePage): Promise<LiveReading> {
  const { shop, within, started, readMoment } = page;
  let isTranslated = false;
  const start = (): InParts<Reading> => {
    started();
    isTranslated = page.isTranslated();
    return readPageInParts(document, new URL(location.href), shop, {
      fallback: findFallback(),
      isTranslated,
      ...(within ? { within } : {}),
    });
  };
  const read =
    countElements(document) > LARGE && (await findActions()?.readInTurns(start(), readMoment));
  return { ...(read || { reading: finish(start()), paused: 0 }), isTranslated };
}
