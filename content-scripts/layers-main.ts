/**
 * Entry of `content/layers.js`. Running it twice does no harm: the later takes the place of the
 * earlier.
 */
import { layersLink } from './layers-link.ts';
import { openLayers } from './layers.ts';
import { isAlive } from './live/api.ts';

layersLink().offer = { open: openLayers, isAlive };
