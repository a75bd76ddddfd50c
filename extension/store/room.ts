/**
 * How much room the browser leaves. It is asked before something is kept: a store that is full
 * fails in the middle of an evening's work.
 */
import type { Entry, Visit } from './record-schema.ts';

/** Bytes used and allowed, as the browser gives them. */
export interface Estimate {
  usage: number;
  quota: number;
}

/** Kept free, so that settings, readings and the end of a listing under way still find room. */
const RESERVE = 5_000_000;
/** From this share on the reader is asked. */
const LOW_SHARE = 0.9;

export type Room = 'ample' | 'low' | 'none';

/** Is there room for so many bytes more? */
export function judgeRoom({ usage, quota }: Estimate, needed: number): Room {
  if (usage + needed + RESERVE > quota) return 'none';
  return usage + needed > quota * LOW_SHARE ? 'low' : 'ample';
}

/** What the browser says of our room; where it does not say, there is as much as it takes. */
export async function estimateRoom(): Promise<Estimate> {
  const { usage = 0, quota = Number.MAX_SAFE_INTEGER } = await navigator.storage
    .estimate()
    .catch(() => ({ usage: 0, quota: Number.MAX_SAFE_INTEGER }));
  return { usage, quota };
}

/** Roughly what a listing takes with its visits, pictures aside. */
const countBytes = (visits: readonly Visit[]): number => JSON.stringify(visits).length * 2;

/** Roughly what listings take together with their pictures, whose sizes are given by hash. */
export const countAllBytes = (
  visits: readonly Visit[],
  pictureSizes: ReadonlyMap<string, number>,
): number => countBytes(visits) + [...pictureSizes.values()].reduce((sum, size) => sum + size, 0);

/**
 * The oldest listings that are not pinned, until so many bytes are free; the sizes of pictures are
 * given by hash. Nothing is taken away here: who asks has to be asked.
 */
export function listOldest(
  entries: readonly Entry[],
  visits: readonly Visit[],
  pictureSizes: ReadonlyMap<string, number>,
  wanted: number,
): Entry[] {
  const chosen: Entry[] = [];
  const freedPictures = new Set<string>();
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.lastSeen - b.lastSeen)) {
    if (free >= wanted) break;
    if (entry.pinned) continue;
    const own = visits.filter((visit) => visit.entry === entry.id);
    free += countBytes(own);
    for (const { hashes } of own) {
      if (hashes.picture === undefined || freedPictures.has(hashes.picture)) continue;
      freedPictures.add(hashes.picture);
      free += pictureSizes.get(hashes.picture) ?? 0;
    }
    chosen.push(entry);
  }
  return chosen;
}
