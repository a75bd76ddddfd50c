/**
 * Entry of `content/facts.js`. Running it twice does no harm: the later takes the place of the
 * earlier.
 */
import { openFallbackLink } from './extract/fallback-link.ts';
import { openFacts } from './extract/facts.ts';
import { isAlive } from './runtime/messaging.ts';

openFallbackLink().facts = { open: openFacts, isAlive };
