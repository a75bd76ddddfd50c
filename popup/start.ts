import { browser } from '../extension/platform.ts';
import { whenPolicyTold } from '../extension/settings.ts';
import { chooseOfferLocale, loadTranslator } from '../ui/languages.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import { refreshKept } from './compare.ts';
import { readSettings, refreshReport } from './refresh.ts';
import { state } from './state.ts';
import { askBackground, findCurrentTab } from './tab.ts';

/**
 * Settings, and in their language the words. The browser's own language is fetched meanwhile:
 * mostly it is the one.
 */
async function startWords(): Promise<Translator> {
  const spoken = browser.i18n.getUILanguage();
  void loadTranslator('auto', spoken);
  await readSettings();
  return loadTranslator(state.settings.value.language, spoken);
}

/** The same words, with dates and prices as where the page's offers are made. */
function speakOfOffers(translator: Translator): Promise<Translator> | Translator {
  const markets = (state.report.value?.listings ?? []).map(({ listing }) => listing.market);
  const locale = chooseOfferLocale(translator.locale, markets);
  return locale === translator.locale
    ? translator
    : loadTranslator(state.settings.value.language, locale);
}

async function startTab(): Promise<void> {
  const tab = await findCurrentTab();
  state.tab.value = tab;
  if (tab === null) state.siteAccess.value = 'browser-page';
  else await refreshReport(tab);
}

/**
 * Fills the state, everything at once. Words are set last, so that the first drawing is complete;
 * the dataset's age follows, since the worker may have to wake for it.
 */
export async function start(): Promise<void> {
  const [translator] = await Promise.all([startWords(), startTab()]);
  state.translator.value = await speakOfOffers(translator);
  void whenPolicyTold(readSettings);
  await refreshKept();
  const reply = await askBackground({ type: 'dataset' });
  if (reply.type === 'dataset') state.dataset.value = reply;
}
