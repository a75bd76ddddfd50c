import { openFacts } from './facts.ts';
import { openLayers } from './layers.ts';
import type { OpenFallback } from './types.ts';

/**
 * The readers below the adapter, opened on one page. In a browser they come as two scripts
 * (`fallback-link.ts`).
 */
export const openFallback: OpenFallback = (asked) => ({
  ...openLayers(asked),
  ...openFacts(asked),
});
