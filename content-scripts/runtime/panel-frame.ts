import type { PanelEvent, Theme } from '../../messages/contracts.ts';
import { openOverlayHost } from '../../ui/overlay-host.ts';
import frameCss from '../../ui/styles/panel-frame.css?inline';
import { OWN_START } from '../../ui/styles/own-names.ts';
import { adoptStylesheet } from '../../ui/styles/stylesheets.ts';
import { startTimer } from '../../ui/page-timer.ts';
import { api } from './messaging.ts';
import { showOnTop, stayOnTop } from './stay-on-top.ts';
import { watchTheme } from './theme-watcher.ts';

/** After this long without a word from the frame, the page did not let it load. */
const MAX_WAIT_MS = 6_000;
/** Below this width (px) two products do not fit side by side: the panel is modal then. */
const NARROW = '(max-width: 700px)';

interface PanelFrame {
  nonce: string;
  hear: (event: PanelEvent, height: number | undefined) => void;
  remove: () => void;
}

let shown: PanelFrame | null = null;

export interface PanelFrameOptions {
  /** The secret under which the background keeps what the frame may ask for. */
  nonce: string;
  /** How bright the page is now. */
  readTheme: () => Theme;
  /** The reader has closed it. */
  onClosed: () => void;
  /** It did not come. */
  onFailed: () => void;
}

/**
 * Shows the panel as a document of the extension's own origin over the page (decision 16): the
 * page can hide or cover it, and can neither read nor rewrite it. What it says comes from the
 * background, to whoever knows the secret, once.
 */
export function openPanelFrame(options: PanelFrameOptions): void {
  const { nonce, readTheme, onClosed, onFailed } = options;
  closePanelFrame();
  const { host, root } = openOverlayHost('closed');
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  frame.title = 'Useby';
  dialog.append(frame);
  const life = new AbortController();
  const end = (then: () => void): void => {
    if (shown?.nonce === nonce) closePanelFrame();
    then();
  };
  const stopWaiting = startTimer(MAX_WAIT_MS, () => end(onFailed));
  shown = {
    nonce,
    hear: (event, height) => {
      stopWaiting();
      if (height !== undefined) dialog.style.setProperty(OWN_START + 'height', `${height}px`);
      if (event === 'ready') frame.focus();
      if (event === 'close') end(onClosed);
      if (event === 'failed') end(onFailed);
    },
    remove: () => {
      stopWaiting();
      life.abort();
      host.remove();
    },
  };
  document.documentElement.append(host);
  adoptStylesheet(root, frameCss);
  root.append(dialog);
  // By its window, not by `src`: an attribute would tell a page that gets hold of the element (it
  // can in Firefox) the address of this installation. At once: it is fetched during all the rest.
  frame.contentWindow?.location.replace(api.runtime.getURL(`panel.html#${nonce}`));
  // In the top layer either way; a page beside which there is room stays in use.
  const own = { dialog, host, isModal: matchMedia(NARROW).matches };
  showOnTop(own);
  stayOnTop({ ...own, signal: life.signal, giveUp: () => end(onFailed) });
  listenForEscape(dialog, life.signal, () => end(onClosed));
  watchTheme(life.signal, () => frame.contentWindow?.postMessage(readTheme(), '*'));
}

function listenForEscape(dialog: HTMLDialogElement, signal: AbortSignal, close: () => void): void {
  dialog.addEventListener('cancel', close, { signal });
  addEventListener('keydown', ({ key, isTrusted }) => key === 'Escape' && isTrusted && close(), {
    signal,
    capture: true,
  });
}

/** Takes the panel away, if one is shown, without moving the focus. */
export function closePanelFrame(): void {
  shown?.remove();
  shown = null;
}

/** What the frame says; anything about a panel that is not shown is dropped. */
export function hearPanel(nonce: unknown, event: PanelEvent, height?: number): void {
  if (shown !== null && shown.nonce === nonce) shown.hear(event, height);
}
