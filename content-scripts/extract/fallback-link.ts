/**
 * How what is beyond an adapter (`fallback.ts`) reaches the reader: both run in the same isolated
 * world and meet at one symbol of its `globalThis`, which the page does not see.
 * `content/layers.js` sets `offer`: before the shop's script where the manifest says so, or
 * injected when a reading wants it (message `bring-layers`, see `runtime/fallback-loader.ts`).
 */
import type { OpenFallback } from './types.ts';

export interface FallbackLink {
  offer?: {
    open: OpenFallback;
    /**
     * False once the extension that brought them was updated or removed: its successor brings its
     * own.
     */
    isAlive: () => boolean;
  };
}

const LINK = Symbol.for('useby.layers');

/** The link of this isolated world, made on first use. */
export function openFallbackLink(): FallbackLink {
  const world = globalThis as { [LINK]?: FallbackLink };
  return (world[LINK] ??= {});
}

/** The fallback, if it is here. */
export function findFallback(): OpenFallback | null {
  const { offer } = openFallbackLink();
  return offer?.isAlive() ? offer.open : null;
}
