import type { PageSettings } from '../../messages/contracts.ts';
import { withTilePrice } from '../extract/with-tile-price.ts';
import { closeNotice, showNotice } from '../../ui/notice.ts';
import { isAlive, send } from './messaging.ts';
import type { Mark } from './marks.ts';
import { createNonce } from './nonce.ts';
import type { PageSession } from './page-session.ts';
import { openPanelFrame } from './panel-frame.ts';

/** Opens the panel over the page. What fails says so, in `words`. */
export function openPanel(mark: Mark, page: PageSession, words: PageSettings['words']): void {
  const focus = (): void => mark.chip?.focus();
  if (!isAlive()) {
    page.end();
    return showNotice(
      { text: words.gone, close: words.close, locale: words.locale },
      { again: focus, closed: focus },
    );
  }
  closeNotice();
  const showFailure = (): void =>
    showNotice(
      { ...words, text: words.failed },
      { again: () => openPanel(mark, page, words), closed: focus },
    );
  void requestPanel(mark, page, { onClosed: focus, onFailed: showFailure });
}

async function requestPanel(
  { listing: asked, found }: Mark,
  page: PageSession,
  { onClosed, onFailed }: { onClosed: () => void; onFailed: () => void },
): Promise<void> {
  const { place } = page;
  const listing = withTilePrice(asked, found);
  const nonce = createNonce();
  const url = location.href.slice(0, 4_000);
  const reply = await send({ type: 'open-panel', nonce, listing, url, ...place });
  if (!page.isCurrent(place)) return;
  if (reply?.type === 'done') openPanelFrame({ nonce, onClosed, onFailed });
  else onFailed();
}
