import { browser } from '../../platform.ts';
import { loadSettings, saveSettings } from '../../settings.ts';
import { createFailure, type ExtensionHandler } from '../handler.ts';

/** Silences one shop, or all. From a private window nothing is stored, so nothing is changed. */
export const answerPause: ExtensionHandler<'pause'> = async ({ host, on }) => {
  if (await isPrivateWindow()) return createFailure('a private window stores nothing');
  if (host === null) await saveSettings({ pausedEverywhere: on });
  else {
    const { settings } = await loadSettings();
    const others = settings.pausedHosts.filter((paused) => paused !== host);
    await saveSettings({ pausedHosts: on ? [...others, host] : others });
  }
  return { type: 'done' };
};

/** The popup has no tab of its own; the window it was opened over tells. */
async function isPrivateWindow(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? false;
}
