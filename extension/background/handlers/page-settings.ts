import { loadSettings } from '../../settings.ts';
import { openEngine } from '../engine-host.ts';
import type { PageHandler } from '../handler.ts';
import { bringFallback } from './load-fallback.ts';
import { createBackgroundTranslator } from '../translation.ts';

/** No promise is longer. */
const MOST_YEARS = 25;

const countUp = (most: number, say: (count: number) => string): string[] =>
  Array.from({ length: most }, (_, index) => say(index + 1));

/**
 * The part of the settings that a page's script acts on. A page that begins will soon ask about its
 * listings: the dataset is opened meanwhile.
 */
export const answerPageSettings: PageHandler<'page-settings'> = async ({ url, wants }, origin) => {
  const { settings } = await loadSettings();
  const { quiet, showAll, investigator, chips, pausedEverywhere, pausedHosts } = settings;
  const paused = pausedEverywhere || pausedHosts.includes(readHost(url));
  if (!paused) void openEngine().catch(() => undefined);
  // A page that goes without is told why when it asks by itself.
  if (!paused && wants) await bringFallback(origin).catch(() => undefined);
  const { say, locale } = createBackgroundTranslator(settings.language);
  const words = {
    failed: say({ id: 'ui.notice.failed' }),
    again: say({ id: 'ui.notice.again' }),
    gone: say({ id: 'ui.notice.gone' }),
    close: say({ id: 'ui.close' }),
    more: say({ id: 'ui.card.more' }),
    left: say({ id: 'ui.card.left', params: { time: '{time}' } }),
    least: say({ id: 'ui.card.left-least', params: { time: '{time}' } }),
    years: countUp(MOST_YEARS, (years) => say({ id: 'ui.time.years', params: { years } })),
    months: countUp(11, (months) => say({ id: 'ui.time.months', params: { months } })),
    locale,
  };
  return { type: 'page-settings', paused, quiet, showAll: showAll || investigator, chips, words };
};

const readHost = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
