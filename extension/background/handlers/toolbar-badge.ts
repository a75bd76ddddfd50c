import { browser } from '../../platform.ts';
import type { PageHandler } from '../handler.ts';

const MAX_SHOWN = 999;

/**
 * The number on the toolbar button. The browser forgets it with the page, so there is nothing to
 * tidy up.
 */
export const setToolbarBadge: PageHandler<'count'> = async ({ devices }, { tabId }) => {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#464a53' });
  await browser.action.setBadgeText({ tabId, text: formatCount(devices) });
  return { type: 'done' };
};

function formatCount(devices: number): string {
  if (devices === 0) return '';
  return devices > MAX_SHOWN ? `${MAX_SHOWN}+` : String(devices);
}
