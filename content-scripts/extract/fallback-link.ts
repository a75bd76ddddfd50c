/**
 * How what is beyond an adapter (`fallback.ts`) reaches the reader: all run in the same isolated
 * world and meet at one symbol of its `globalThis`, which the page does not see.
 * `content/layers.js` and `content/facts.js` each leave their offer: before the shop's script where
 * the manifest says so, or injected when a reading wants them (message `bring-layers`, see
 * `runtime/fallback-loader.ts`).
 */
import type { OpenFacts, OpenFallback, OpenLayers } from './types.ts';

interface Offer<Open> {
  open: Open;
  /**
   * False once the extension that brought them was updated or removed: its successor brings its
   * own.
   */
  isAlive: () => boolean;
}
export interface FallbackLink {
  layers?: Offer<OpenLayers>;
  facts?: Offer<OpenFacts>;
}

const LINK = Symbol.for('useby.layers');

/** The link of this isolated world, made on first use. */
export function openFallbackLink(): FallbackLink {
  const world = globalThis as { [LINK]?: FallbackLink };
  return (world[LINK] ??= {});
}

/** The fallback, if both its parts are here. */
export function findFallback(): OpenFallback | null {
  const { layers, facts } = openFallbackLink();
  return layers?.isAlive() && facts?.isAlive()
    ? (asked) => ({ ...layers.open(asked), ...facts.open(asked) })
    : null;
}
