import { findCatalogue, listLanguages } from '../../engine/i18n/catalogues.ts';
import { chooseLanguage } from '../../engine/i18n/choose-language.ts';
import { createTranslator, type Translator } from '../../engine/i18n/translator.ts';
import { browser } from '../platform.ts';

/** Words in the language of the setting; `auto` follows the browser. */
export function createBackgroundTranslator(
  setting: string,
  browserLocale = browser.i18n.getUILanguage(),
): Translator {
  const { language, locale } = chooseLanguage(setting, browserLocale, listLanguages());
  return createTranslator(findCatalogue(language), locale);
}
