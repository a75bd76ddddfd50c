import type { Catalogue } from '../engine/i18n/format-message.ts';
import { wordsOf, type Words } from './translator.ts';

/**
 * One chunk a language, loaded when it is spoken; found by folder scan, so a new language is only a
 * new file.
 */
const files = import.meta.glob<Catalogue>('../engine/i18n/*.json', { import: 'default' });
const LOADERS = new Map(
  Object.entries(files).map(([path, load]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    load,
  ]),
);

/**
 * What each language calls itself: its own file says so, since browsers do not know every
 * language's name.
 */
export function ownNames(): Promise<{ code: string; name: string }[]> {
  return Promise.all(
    [...LOADERS].map(async ([code, load]) => ({
      code,
      name: (await load())['ui.language'] ?? code,
    })),
  );
}

/**
 * Language and locale for a setting (`auto` or a code) in a browser that speaks `browserLocale`.
 * Dates follow the browser's region where the language is the same ("de-AT"), else the language's
 * home; English without a region is British.
 */
export function chooseLanguage(
  setting: string,
  browserLocale: string,
): { language: string; locale: string } {
  const base = browserLocale.split('-')[0]?.toLowerCase() ?? '';
  const language = [setting, base].find((code) => LOADERS.has(code)) ?? 'en';
  if (language === base && browserLocale.includes('-')) return { language, locale: browserLocale };
  return { language, locale: language === 'en' ? 'en-GB' : language };
}

/** Loads the words for a setting. */
export async function loadWords(setting: string, browserLocale: string): Promise<Words> {
  const { language, locale } = chooseLanguage(setting, browserLocale);
  const load = LOADERS.get(language) as () => Promise<Catalogue>;
  return wordsOf(await load(), locale);
}
