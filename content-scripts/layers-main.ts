/**
 * Entry of `content/layers.js`. Running it twice does no harm: the later takes the place of the
 * earlier.
 */
import { openFallbackLink } from './extract/fallback-link.ts';
import { openLayers } from './extract/layers.ts';
import { isAlive } from './runtime/messaging.ts';

openFallbackLink().layers = { open: openLayers, isAlive };
