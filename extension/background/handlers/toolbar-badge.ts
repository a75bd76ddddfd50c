import { browser } from '../../platform.ts';
import type { PageHandler } from '../handler.ts';

/**
 * The number on the toolbar button. The browser forgets it with the page, so there is nothing to
 * tidy up.
 */
export const setToolbarBadge: PageHandler<'count'> = async ({ devices }, { tabId }) => {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#464a53' });
  await browser.action.setBadgeText({
    tabId,
    text: devices === 0 ? '' : devices > 999 ? '999+' : String(devices),
  });
  return { type: 'done' };
};
