import { loadSettings } from '../../settings.ts';
import type { PageHandler } from '../handler.ts';

/** The part of the settings that a page's script acts on. */
export const pageSettings: PageHandler<'page-settings'> = async ({ url }) => {
  const { settings } = await loadSettings();
  const { quiet, showAll, investigator, chips, pausedEverywhere, pausedHosts } = settings;
  const paused = pausedEverywhere || pausedHosts.includes(hostOf(url));
  return { type: 'page-settings', paused, quiet, showAll: showAll || investigator, chips };
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
