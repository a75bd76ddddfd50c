import type { PageSettings } from '../../messages/contracts.ts';
import { openPanelLink, type PanelRequest } from '../../messages/panel-link.ts';
import { closeNotice, showNotice } from '../../ui/notice.ts';
import { isAlive, send } from './messaging.ts';
import type { Mark } from './marks.ts';
import type { PageSession } from './page-session.ts';

/**
 * Opens the panel over the page; its code comes with the first press (see
 * `messages/panel-link.ts`). What fails says so, in `words`.
 */
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
  const { place } = page;
  const failed = (): void =>
    showNotice(
      { ...words, text: words.failed },
      { again: () => openPanel(mark, page, words), closed: focus },
    );
  page.signal.addEventListener('abort', () => openPanelLink().close?.(), { once: true });
  void requestPanel({
    listing: mark.listing,
    url: location.href.slice(0, 4_000),
    ...place,
    current: () => page.isCurrent(place),
    restoreFocus: focus,
    failed,
  });
}

async function requestPanel(request: PanelRequest): Promise<void> {
  const link = openPanelLink();
  if (link.open) return link.open(request);
  link.pending = request;
  const { listing, doc, route } = request;
  const reply = await send({ type: 'open-panel', key: listing.key, doc, route });
  if (reply?.type === 'done' || link.pending !== request) return;
  link.pending = undefined;
  if (request.current()) request.failed();
}
