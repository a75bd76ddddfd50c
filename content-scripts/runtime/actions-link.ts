/**
 * How the reader reaches what no first answer needs: what people do with a chip and the popup
 * (card, panel, notice, report), what drawn chips follow (the page's theme and brightness), what
 * tells a page that sells nothing, what reads a large page in turns. It is a script of its own,
 * `content/actions.js`, that runs behind the reader. Both meet at one symbol of the isolated world,
 * which the page does not see.
 */
import type { sellsNothing } from '../extract/sells-nothing.ts';
import type { createBackdropReader } from '../chip/backdrop.ts';
import type { attachCard } from '../chip/card.ts';
import type { openPanel } from './open-panel.ts';
import type { closePanelFrame } from './panel-frame.ts';
import type { answerPopup } from './popup-requests.ts';
import type { readInTurns } from './read-in-turns.ts';
import type { watchTheme } from './theme-watcher.ts';

export interface Actions {
  answerPopup: typeof answerPopup;
  attachCard: typeof attachCard;
  openPanel: typeof openPanel;
  closePanel: typeof closePanelFrame;
  watchTheme: typeof watchTheme;
  sellsNothing: typeof sellsNothing;
  readInTurns: typeof readInTurns;
  createBackdropReader: typeof createBackdropReader;
}

const LINK = Symbol.for('useby.actions');
const world = globalThis as { [LINK]?: Actions };

/** Leaves the actions for the reader; later ones take the place of earlier ones. */
export function offerActions(actions: Actions): void {
  world[LINK] = actions;
}

/** The actions, once their script has run. */
export const findActions = (): Actions | undefined => world[LINK];
