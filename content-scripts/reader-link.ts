/**
 * How a shop's script reaches the reader that all shops share: both run in the same isolated world,
 * `content/reader.js` first, and meet at one symbol of its `globalThis`, which the page does not
 * see.
 */
import type { Shop } from './extract/types.ts';

type Start = (shop: Shop | null) => void;

const LINK = Symbol.for('useby.reader');
const world = globalThis as { [LINK]?: Start };

/** Leaves the reader for the script that comes next; a later one takes the place of an earlier. */
export function offerReader(start: Start): void {
  world[LINK] = start;
}

/** Starts the reader with a shop's adapter, or with none. Without a reader nothing happens. */
export function startReader(shop: Shop | null): void {
  world[LINK]?.(shop);
}
