/** What is kept to be compared, and the page that compares it. */
import { browser } from '../extension/platform.ts';
import { dropKept, keepListing, listKept, toKeptId } from '../extension/store/kept-listings.ts';
import { noteKept } from '../extension/kept-marker.ts';
import { StoreFailure } from '../extension/store/database.ts';
import type { TabListing } from '../messages/contracts.ts';
import { readHost, state } from './state.ts';

/** A private window keeps nothing, and a page without a host has no listings. */
export const canKeep = (): boolean =>
  state.tab.value !== null && !state.tab.value.isPrivate && readHost(state.tab.value) !== null;

const nameFailure = (error: unknown): string =>
  error instanceof StoreFailure ? `ui.read.store.${error.kind}` : 'ui.failed';

/** Reads anew what is kept; a store that cannot be read is said to be. */
export async function refreshKept(): Promise<void> {
  if (state.tab.value?.isPrivate) return;
  try {
    state.kept.value = await listKept();
  } catch (error) {
    state.kept.value = [];
    state.notice.value = nameFailure(error);
  }
}

/** Is this listing of the page kept? */
export function isKept({ listing }: TabListing): boolean {
  const host = readHost(state.tab.value);
  return host !== null && state.kept.value.some(({ id }) => id === toKeptId(host, listing));
}

/** Keeps a listing of the page, or forgets it; says so where there is no room. */
export async function toggleKept(chosen: TabListing): Promise<void> {
  const host = readHost(state.tab.value);
  if (host === null || !canKeep()) return;
  state.notice.value = '';
  try {
    if (isKept(chosen)) await dropKept(toKeptId(host, chosen.listing));
    else if (!(await keepListing(host, chosen.listing, Date.now())))
      state.notice.value = 'ui.popup.compare.full';
    await noteKept('compared', (await listKept()).length > 0);
  } catch (error) {
    state.notice.value = nameFailure(error);
  }
  await refreshKept();
}

/** Opens the comparison in a tab of its own; the popup makes way for it. */
export async function openComparison(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('compare.html') });
  window.close();
}
