import { chooseOfferLocale, loadTranslator } from '../../ui/languages.ts';
import type { Translator } from '../../engine/i18n/translator.ts';
import { browser } from '../platform.ts';

/** The words of a page of ours; days and prices as where its offers, if it has any, are made. */
export const loadPageWords = (
  language: string,
  markets: readonly (string | undefined)[] = [],
): Promise<Translator> =>
  loadTranslator(language, chooseOfferLocale(browser.i18n.getUILanguage(), markets));
