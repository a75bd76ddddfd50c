import { loadSettings } from '../../settings.ts';
import type { PageHandler } from '../handler.ts';
import { createBackgroundTranslator } from '../translation.ts';

/** The part of the settings that a page's script acts on. */
export const answerPageSettings: PageHandler<'page-settings'> = async ({ url }) => {
  const { settings } = await loadSettings();
  const { quiet, showAll, investigator, chips, pausedEverywhere, pausedHosts } = settings;
  const paused = pausedEverywhere || pausedHosts.includes(readHost(url));
  const { say, locale } = createBackgroundTranslator(settings.language);
  const words = {
    failed: say({ id: 'ui.notice.failed' }),
    again: say({ id: 'ui.notice.again' }),
    gone: say({ id: 'ui.notice.gone' }),
    close: say({ id: 'ui.close' }),
    locale,
  };
  return { type: 'page-settings', paused, quiet, showAll: showAll || investigator, chips, words };
};

const readHost = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
