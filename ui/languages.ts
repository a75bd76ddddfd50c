import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** Languages of the interface, with the name each gives itself; their own wording files, whatever the browser speaks. */
export const LANGUAGES = { en: 'English', cy: 'Cymraeg', de: 'Deutsch', fr: 'Français' } as const;
export type Language = keyof typeof LANGUAGES;

const LOADERS: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('../engine/wording/en.json'),
  cy: () => import('../engine/wording/cy.json'),
  de: () => import('../engine/wording/de.json'),
  fr: () => import('../engine/wording/fr.json'),
};

const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code);

/**
 * Language and locale for a setting (`auto` or a code) in a browser that speaks `browserLocale`. Dates follow the browser's
 * region where the language is the same ("de-AT"), else the language's home; English without a region is British.
 */
export function chooseLanguage(setting: string, browserLocale: string): { language: Language; locale: string } {
  const base = browserLocale.split('-')[0]?.toLowerCase() ?? '';
  const language = isLanguage(setting) ? setting : isLanguage(base) ? base : 'en';
  if (language === base && browserLocale.includes('-')) return { language, locale: browserLocale };
  return { language, locale: language === 'en' ? 'en-GB' : language };
}

/** Loads the words for a setting. */
export async function loadWords(setting: string, browserLocale: string): Promise<Words> {
  const { language, locale } = chooseLanguage(setting, browserLocale);
  return wordsOf((await LOADERS[language]()).default, locale);
}
