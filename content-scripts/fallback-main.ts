/**
 * Entry of `content/layers.js`. Running it twice does no harm: the later takes the place of the
 * earlier.
 */
import { openFallbackLink } from './extract/fallback-link.ts';
import { openFallback } from './extract/fallback.ts';
import { isAlive } from './runtime/messaging.ts';

openFallbackLink().offer = { open: openFallback, isAlive };
