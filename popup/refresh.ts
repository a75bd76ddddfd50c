import { loadSettings } from '../extension/settings.ts';
import { state } from './state.ts';
import { askForReport, readSiteAccess, type Tab } from './tab.ts';

/** Asks the tab once more; did it report? */
export async function refreshReport(tab: Tab): Promise<boolean> {
  state.report.value = await askForReport(tab);
  if (state.report.value === null) state.siteAccess.value = await readSiteAccess(tab);
  return state.report.value !== null;
}

/** Reads the settings anew. */
export async function readSettings(): Promise<void> {
  const { settings, locked } = await loadSettings();
  state.settings.value = settings;
  state.locked.value = locked;
}
