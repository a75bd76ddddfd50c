/**
 * Entry of `content/actions.js`. Running it twice does no harm: the later takes the place of the
 * earlier.
 */
import { createBackdropReader } from './chip/backdrop.ts';
import { attachCard } from './chip/card.ts';
import { sellsNothing } from './extract/sells-nothing.ts';
import { offerActions } from './runtime/actions-link.ts';
import { openPanel } from './runtime/open-panel.ts';
import { closePanelFrame } from './runtime/panel-frame.ts';
import { answerPopup } from './runtime/popup-requests.ts';
import { readInTurns } from './runtime/read-in-turns.ts';
import { watchTheme } from './runtime/theme-watcher.ts';

offerActions({
  answerPopup,
  attachCard,
  openPanel,
  closePanel: closePanelFrame,
  watchTheme,
  sellsNothing,
  readInTurns,
  createBackdropReader,
});
