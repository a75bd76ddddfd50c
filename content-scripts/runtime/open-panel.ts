import type { PageSettings, Theme } from '../../messages/contracts.ts';
import { createBackdropReader } from '../chip/backdrop.ts';
import { withTilePrice } from '../extract/with-tile-price.ts';
import { closeNotice, showNotice } from '../../ui/notice.ts';
import { isAlive, send } from './messaging.ts';
import type { Mark } from './mark.ts';
import { createNonce } from '../../ui/nonce.ts';
import { hearPanel, openPanelFrame } from './panel-frame.ts';
import type { SessionView } from './session-view.ts';

/** Opens the panel over the page. What fails says so, in `words`. */
export function openPanel(mark: Mark, page: SessionView, words: PageSettings['words']): void {
  const focus = (): void => mark.chip?.focus();
  const theme = readPageTheme();
  if (!isAlive()) {
    page.end();
    return showNotice(
      { text: words.gone, close: words.close, locale: words.locale, theme },
      { again: focus, closed: focus },
    );
  }
  closeNotice();
  const showFailure = (): void =>
    showNotice(
      { ...words, text: words.failed, theme },
      { again: () => openPanel(mark, page, words), closed: focus },
    );
  void requestPanel(mark, page, { theme, onClosed: focus, onFailed: showFailure });
}

/** What stands over the page is as bright as the page is (decision 27). */
const readPageTheme = (): Theme => createBackdropReader()(document.body);

async function requestPanel(
  { listing: read, found }: Mark,
  page: SessionView,
  { theme, onClosed, onFailed }: { theme: Theme; onClosed: () => void; onFailed: () => void },
): Promise<void> {
  const { place } = page;
  const nonce = createNonce();
  const listing = withTilePrice(read, found);
  const url = location.href.slice(0, 4_000);
  const asked = send({ type: 'open-panel', nonce, listing, url, theme, ...place });
  // Its document is fetched meanwhile, and asks long after this has been sent.
  openPanelFrame({ nonce, readTheme: readPageTheme, onClosed, onFailed });
  if ((await asked)?.type !== 'done') hearPanel(nonce, 'failed');
}
