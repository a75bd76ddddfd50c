import { browser } from '../../platform.ts';
import { dropKept, keepListing, listKept, toKeptId } from '../../store/kept-listings.ts';
import { createFailure, type ExtensionHandler } from '../handler.ts';

/**
 * Keeps a panel's listing to be compared, or forgets it. A panel's frame stands inside a page,
 * where browsers give it a store of its own: only the background's is the one that we compare from.
 */
export const keepToCompare: ExtensionHandler<'keep'> = async ({ host, listing, on }, tabId) => {
  const tab = tabId === undefined ? null : await browser.tabs.get(tabId);
  if (tab?.incognito !== false) return createFailure('a private window keeps nothing');
  if (on) await keepListing(host, listing, Date.now());
  else await dropKept(toKeptId(host, listing));
  const all = await listKept();
  return {
    type: 'kept',
    isKept: all.some(({ id }) => id === toKeptId(host, listing)),
    n: all.length,
  };
};
