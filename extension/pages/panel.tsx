/**
 * The panel: a document of ours in a frame over a shop's page, which the page can neither read nor
 * rewrite. What it shows it gets from the background, once, by the secret in its address. It has no
 * other way to speak: a frame inside a page is given no more of the API in Firefox.
 */
import type {
  Detail,
  ExtensionReply,
  ExtensionRequest,
  PanelEvent,
} from '../../messages/contracts.ts';
import { mountPanel } from '../../ui/panel/mount.tsx';
import type { KeepListing } from '../../ui/panel/view.ts';
import { browser } from '../platform.ts';

/** Asks the background; null where it cannot be reached. */
const ask = (request: ExtensionRequest): Promise<ExtensionReply | null> =>
  browser.runtime.sendMessage<ExtensionRequest, ExtensionReply>(request).catch(() => null);

/** Has the listing kept or forgotten; null where nothing is kept. */
function createKeep({ listing, kept }: Detail): KeepListing | null {
  if (kept === undefined) return null;
  return async (on) => {
    const reply = await ask({ type: 'keep', host: kept.host, listing, on });
    return reply?.type === 'kept' ? reply : null;
  };
}

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
  const keep = createKeep(reply);
  mountPanel(reply, {
    close: () => tell('close'),
    resize: (height) => tell('size', height),
    ...(keep === null ? {} : { keep }),
    ...(canSave ? { save: () => ask({ type: 'save-listing', listing }) } : {}),
  });
  followPage();
  tell('ready');
}

/**
 * A page that changes its brightness below the panel says so; whoever else says it can change no
 * more than that.
 */
const followPage = (): void =>
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'light' || data === 'dark') document.documentElement.dataset['theme'] = data;
  });

void showPanel();
