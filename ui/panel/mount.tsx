import { render } from 'preact';
import type { Detail } from '../../messages/contracts.ts';
import { attachStyles } from '../styles/attach.ts';
import { PANEL_CSS } from '../styles/panel.ts';
import { wordsOf } from '../words.ts';
import { Sheet } from './sheet.tsx';

export const PANEL_TAG = 'useby-panel';

/** Events the shop never hears of when they happen in the panel: its shortcuts and click counters are not for here. */
const OWN_EVENTS = [
  'click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'pointerdown', 'pointerup', 'pointermove',
  'pointerover', 'pointerout', 'touchstart', 'touchmove', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'copy', 'wheel', 'beforeinput', 'input',
];

export interface PanelMount {
  detail: Detail;
  /** Called once after the panel has gone: put the focus back where it came from. */
  onClosed: () => void;
  /** `open` only in our own test pages, where axe has to look inside. */
  mode?: ShadowRootMode;
}

/** Shows the panel over the page, in a shadow root of its own. Returns a function that removes it without moving the focus. */
export function mountPanel({ detail, onClosed, mode = 'closed' }: PanelMount): () => void {
  // Made in a document without scripts: a page that has defined our tag name gets no say in it.
  const host = document.implementation.createHTMLDocument('').createElement(PANEL_TAG);
  // Nothing inherits from the shop, and no rule of the shop for unknown elements moves or hides the host.
  host.style.cssText = 'all:initial!important;display:contents!important';
  const root = host.attachShadow({ mode });
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  const remove = (): void => {
    render(null, root);
    host.remove();
  };
  const close = (): void => {
    remove();
    onClosed();
  };
  document.documentElement.append(host);
  attachStyles(root, PANEL_CSS);
  render(<Sheet view={{ detail, words: wordsOf(detail.catalogue, detail.locale) }} close={close} />, root);
  return remove;
}
