import { chooseLanguage } from '../engine/i18n/choose-language.ts';
import type { Catalogue } from '../engine/i18n/format-message.ts';
import { createTranslator, type Translator } from '../engine/i18n/translator.ts';

/**
 * One file a language, the one that the background reads too, loaded when it is spoken; found by
 * folder scan, so a new language is only a new file.
 */
const files = import.meta.glob<string>('../engine/i18n/*.json', {
  query: '?raw',
  import: 'default',
});
const LOADERS = new Map(
  Object.entries(files).map(([path, load]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    async () => JSON.parse(await load()) as Catalogue,
  ]),
);

/**
 * What each language calls itself: its own file says so, since browsers do not know every
 * language's name.
 */
export function readLanguageNames(): Promise<{ code: string; name: string }[]> {
  return Promise.all(
    [...LOADERS].map(async ([code, load]) => ({
      code,
      name: (await load())['ui.language'] ?? code,
    })),
  );
}

/** Loads the words for a setting. */
export async function loadTranslator(setting: string, browserLocale: string): Promise<Translator> {
  const { language, locale } = chooseLanguage(setting, browserLocale, [...LOADERS.keys()]);
  const load = LOADERS.get(language) as () => Promise<Catalogue>;
  return createTranslator(await load(), locale);
}

/**
 * British English where English is spoken and all offers, if there are any, are made in the United
 * Kingdom, whatever English the browser speaks.
 */
export function chooseOfferLocale(
  browserLocale: string,
  markets: readonly (string | undefined)[] = [],
): string {
  const isBritish = markets.every((market) => market === 'GB' || market === 'NI');
  return isBritish && /^en\b/i.test(browserLocale) ? 'en-GB' : browserLocale;
}
