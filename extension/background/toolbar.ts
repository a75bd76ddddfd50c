import { decodeReport } from '../../../messages/decode-report.ts';
import type { TabRequest } from '../../../messages/contracts.ts';
import { loadSettings } from '../../settings.ts';
import { browser } from '../../platform.ts';
import type { PageHandler } from '../handler.ts';
import { createBackgroundTranslator } from '../translation.ts';

/** What fits on the button in both browsers. */
const MAX_LETTERS = 5;

/**
 * On the toolbar button how many of the page's devices have a date, and how many they are. The
 * browser forgets it with the page, so there is nothing to tidy up.
 */
export const setToolbarBadge: PageHandler<'count'> = async ({ devices }, { tabId }) => {
  const dated = await countDated(tabId);
  const { settings } = await loadSettings();
  const { t } = createBackgroundTranslator(settings.language);
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#464a53' });
  await browser.action.setBadgeText({ tabId, text: formatBadge(dated, devices) });
  await browser.action.setTitle({
    tabId,
    title: devices === 0 ? t('ui.name') : t('ui.badge', { dated, n: devices }),
  });
  return { type: 'done' };
};

/** The page is asked: the worker keeps nothing about pages, since it may die between two answers. */
async function countDated(tabId: number): Promise<number> {
  const request: TabRequest = { type: 'list' };
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, request, { frameId: 0 })
    .catch(() => null);
  const listings = decodeReport(answer)?.listings ?? [];
  return listings.filter(
    ({ summary: { connectable, group } }) => connectable === 'yes' && group === 'date',
  ).length;
}

/** "12/38"; "12/…" where the second number has no room: half a number would be a wrong one. */
export function formatBadge(dated: number, devices: number): string {
  if (devices === 0) return '';
  const text = `${dated}/${devices}`;
  return text.length > MAX_LETTERS ? `${dated}/…` : text;
}
