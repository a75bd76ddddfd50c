import type { Place } from '../../messages/contracts.ts';
import { findFallback } from '../extract/fallback-link.ts';
import { send } from './messaging.ts';

/** A page waits this long for the layers before it is marked by what was read without them. */
const PATIENCE_MS = 2_000;

export interface Bringer {
  /** Why the layers did not come, where they were wanted. */
  problem: string | undefined;
  /**
   * Asks the background for the layers, once; true when they are here now, in which case `arrived`
   * was called.
   */
  bring(place: Place): Promise<boolean>;
  /** A new route: what failed may be tried once more. */
  again(): void;
}

/**
 * Brings `content/layers.js` into this page when a reading wants it. However late it comes,
 * `arrived` is called.
 */
export function createFallbackLoader(arrived: () => void): Bringer {
  let asked = false;
  const bringer: Bringer = {
    problem: undefined,
    async bring(place) {
      if (asked) return false;
      asked = true;
      const answer = ask(place).then((problem) => {
        bringer.problem = problem;
        if (problem === undefined) arrived();
        return problem === undefined;
      });
      return Promise.race([
        answer,
        new Promise<false>((done) => {
          setTimeout(done, PATIENCE_MS, false);
        }),
      ]);
    },
    again() {
      asked = false;
    },
  };
  return bringer;
}

async function ask(place: Place): Promise<string | undefined> {
  const reply = await send({ type: 'bring-layers', ...place });
  if (findFallback() !== null) return undefined;
  const reason =
    reply?.type === 'failed'
      ? reply.reason
      : reply === null
        ? 'the background does not answer'
        : 'it did not start';
  return `the reader of product pages could not be loaded: ${reason}`;
}
