/**
 * How the layers beyond an adapter (`fallback.ts`) reach the reader: both run in the same isolated
 * world and meet at one symbol of its `globalThis`, which the page does not see.
 * `content/layers.js` sets `offer`: before the shop's script where the manifest says so, or
 * injected when a reading wants it (message `bring-layers`, see `runtime/fallback-loader.ts`).
 */
import type { OpenFallback } from './types.ts';

export interface LayersLink {
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
export function openFallbackLink(): LayersLink {
  const world = globalThis as { [LINK]?: LayersLink };
  return (world[LINK] ??= {});
}

/** The layers, if they are here. */
export function findFallback(): OpenFallback | null {
  const { offer } = openFallbackLink();
  return offer?.isAlive() ? offer.open : null;
}
