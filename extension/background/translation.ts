import { findCatalogue, listLanguages } from '../../engine/i18n/catalogues.ts';
import { chooseLanguage, toLocale } from '../../engine/i18n/choose-language.ts';
import { createTranslator, type Translator } from '../../engine/i18n/translator.ts';
import { browser } from '../platform.ts';

/**
 * Words about an offer: as `createBackgroundTranslator`, but what is offered in the United Kingdom
 * is told in British English where English is spoken.
 */
export function createOfferTranslator(setting: string, market: string): Translator {
  const translator = createBackgroundTranslator(setting);
  const isBritish = market === 'GB' || market === 'NI';
  return isBritish && translator.locale.startsWith('en')
    ? createTranslator(findCatalogue('en'), toLocale('en'))
    : translator;
}

/** The same for many offers: one translator a market. */
export function createOfferTranslators(setting: string): (market: string) => Translator {
  const known = new Map<string, Translator>();
  return (market) => {
    const translator = known.get(market) ?? createOfferTranslator(setting, market);
    known.set(market, translator);
    return translator;
  };
}

/** Words in the language of the setting; `auto` follows the browser. */
export function createBackgroundTranslator(
  setting: string,
  browserLocale = browser.i18n.getUILanguage(),
): Translator {
  const { language, locale } = chooseLanguage(setting, browserLocale, listLanguages());
  return createTranslator(findCatalogue(language), locale);
}
