import type { PageHandler } from '../handler.ts';
import { keepPending } from '../pending-panels.ts';

/** Keeps the listing for the frame that the page's script is about to open. */
export const openPanel: PageHandler<'open-panel'> = async (
  { nonce, listing, url, theme },
  { tabId },
) => {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  await keepPending(nonce, { tabId, host, listing, theme });
  return { type: 'done' };
};
