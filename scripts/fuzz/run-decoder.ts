import fc from 'fast-check';
import type { Decoder } from './decoders.ts';

/** What came of a decoder's cases. */
export interface Outcome {
  name: string;
  cases: number;
  milliseconds: number;
  /** The smallest input that broke it, and how; null where none did. */
  failure: string | null;
}

/** A decoder that needs longer for one of our small inputs does unbounded work. */
const MAX_MS_PER_CASE = 10_000;

/** Draws so many inputs by a seed, so that the same command finds the same. */
export async function runDecoder(
  { name, property }: Decoder,
  cases: number,
  seed: number,
): Promise<Outcome> {
  const start = performance.now();
  const details = await fc.check(property, {
    numRuns: cases,
    seed,
    timeout: MAX_MS_PER_CASE,
    endOnFailure: false,
  });
  return {
    name,
    cases: details.numRuns,
    milliseconds: Math.round(performance.now() - start),
    failure: details.failed
      ? `${JSON.stringify(details.counterexample).slice(0, 600)}: ${String(details.errorInstance)}`
      : null,
  };
}
