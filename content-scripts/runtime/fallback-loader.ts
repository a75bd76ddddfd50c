import type { Place } from '../../messages/contracts.ts';
import { findFallback } from '../extract/fallback-link.ts';
import { send } from './messaging.ts';
import { startTimer } from '../../ui/page-timer.ts';

/** A page waits this long for the fallback before it is marked by what was read without it. */
const MAX_WAIT_MS = 2_000;

export interface FallbackLoader {
  /** Why the fallback did not come, where it was wanted. */
  problem: string | undefined;
  /**
   * Asks the background for the fallback, once; true when it is here now, in which case `arrived`
   * was called.
   */
  load(place: Place): Promise<boolean>;
  /** A new route: what failed may be tried once more. */
  allowRetry(): void;
}

/**
 * Loads the scripts of the fallback into this page when a reading wants it. However late it comes,
 * `arrived` is called.
 */
export function createFallbackLoader(arrived: () => void): FallbackLoader {
  let asked = false;
  const loader: FallbackLoader = {
    problem: undefined,
    async load(place) {
      if (asked) return false;
      asked = true;
      const answer = requestFallback(place).then((problem) => {
        loader.problem = problem;
        if (problem === undefined) arrived();
        return problem === undefined;
      });
      return Promise.race([
        answer,
        new Promise<false>((done) => {
          startTimer(MAX_WAIT_MS, () => done(false));
        }),
      ]);
    },
    allowRetry() {
      asked = false;
    },
  };
  return loader;
}

async function requestFallback(place: Place): Promise<string | undefined> {
  const reply = await send({ type: 'bring-layers', ...place });
  if (findFallback() !== null) return undefined;
  return reply?.type === 'failed' ? reply.reason : 'it did not start';
}
