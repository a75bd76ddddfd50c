/**
 * Language and locale for a setting (`auto` or a code) where `browserLocale` (BCP 47) is spoken.
 * Dates follow the browser's region where the language is the same ("de-AT"), else the language's
 * home; English without a region is British, and so is what no catalogue speaks.
 */
export function chooseLanguage(
  setting: string,
  browserLocale: string,
  languages: readonly string[],
): { language: string; locale: string } {
  const base = browserLocale.split('-')[0]?.toLowerCase() ?? '';
  const language = [setting, base].find((code) => languages.includes(code)) ?? 'en';
  return language === base && browserLocale.includes('-')
    ? { language, locale: browserLocale }
    : { language, locale: toLocale(language) };
}

/** The locale dates and plurals are written in: British English for `en`, else the language. */
export const toLocale = (language: string): string => (language === 'en' ? 'en-GB' : language);
