/**
 * Entry of `content/actions.js`. Running it twice does no harm: the later takes the place of the
 * earlier.
 */
import { attachCard } from './chip/card.ts';
import { withTilePrice } from './extract/with-tile-price.ts';
import { offerActions } from './runtime/actions-link.ts';
import { openPanel } from './runtime/open-panel.ts';
import { closePanelFrame, hearPanel } from './runtime/panel-frame.ts';

offerActions({ attachCard, openPanel, closePanel: closePanelFrame, hearPanel, withTilePrice });
