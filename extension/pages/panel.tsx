/**
 * The panel: a document of ours in a frame over a shop's page, which the page can neither read nor
 * rewrite. What it shows it gets from the background, once, by the secret in its address. It has no
 * other way to speak: a frame inside a page is given no more of the API in Firefox.
 */
import type { ExtensionReply, ExtensionRequest, PanelEvent } from '../../messages/contracts.ts';
import { mountPanel } from '../../ui/panel/mount.tsx';
import { browser } from '../platform.ts';

/** Asks the background; null where it cannot be reached. */
const ask = (request: ExtensionRequest): Promise<ExtensionReply | null> =>
  browser.runtime.sendMessage<ExtensionRequest, ExtensionReply>(request).catch(() => null);

async function showPanel(): Promise<void> {
  const nonce = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  const tell = (event: PanelEvent, height?: number): void => {
    void ask({ type: 'panel-event', nonce, event, ...(height === undefined ? {} : { height }) });
  };
  // Who has second thoughts before the answer is there is heard, too.
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) tell('close');
  });
  const reply = await ask({ type: 'panel', nonce });
  if (reply?.type !== 'detail') return tell('failed');
  const { listing, canSave } = reply;
  mountPanel(reply, {
    close: () => tell('close'),
    resize: (height) => tell('size', height),
    save: canSave ? () => ask({ type: 'save-listing', listing }) : undefined,
  });
  tell('ready');
}

void showPanel();
