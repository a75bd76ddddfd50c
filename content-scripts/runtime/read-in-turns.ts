import type { InParts } from '../extract/in-parts.ts';
import type { Reading } from '../extract/types.ts';
import { waitForIdle } from './idle.ts';

/** Between two parts the page gets its turn, but a busy page does not put the rest off for long. */
const PAUSE_MS = 50;

export interface ReadInTurns {
  reading: Reading;
  /** How many ms the page had its turns meanwhile. */
  paused: number;
}

/**
 * Does a reading part by part and lets the page act in between; null once another moment has come,
 * which is asked whenever the page has had its turn.
 */
export async function readInTurns(
  work: InParts<Reading>,
  readMoment: () => string,
): Promise<ReadInTurns | null> {
  const moment = readMoment();
  let paused = 0;
  for (;;) {
    const part = work.next();
    if (part.done) return { reading: part.value, paused };
    const from = performance.now();
    await waitForIdle(PAUSE_MS);
    paused += performance.now() - from;
    if (readMoment() !== moment) return null;
  }
}
