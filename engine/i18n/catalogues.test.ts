import { describe, expect, it } from 'vitest';
import { toLocale } from './choose-language.ts';
import { findCatalogue, listLanguages } from './catalogues.ts';

// Same keys, same parameters and chip lengths: engine/i18n/wording.test.ts. Here is what depends on
// the single language.

/**
 * Words that accuse; "use by" means something else of food. A language that has no list yet is held
 * against all of them.
 */
const FORBIDDEN: Record<string, readonly string[]> = {
  cy: ['anghyfreithlon'],
  de: ['illegal', 'verstoß', 'unsicher'],
  en: ['illegal', 'breach', 'unsafe', 'violat', 'non-compliant', 'use by'],
  fr: ['illégal', 'infraction', 'dangereux'],
};
const formsOf = (text: string): string[][] =>
  [...text.matchAll(/\{[a-z-]+\|([^{}]*)\}/g)].map((match) =>
    (match[1] as string).split('|').map((form) => form.slice(0, form.indexOf('='))),
  );

describe.each(listLanguages())('wording of %s', (language) => {
  const texts = Object.entries(findCatalogue(language));

  it('uses only plural forms its language has, and always "other"', () => {
    const categories: string[] = new Intl.PluralRules(toLocale(language)).resolvedOptions()
      .pluralCategories;
    expect(
      texts.filter(([, text]) =>
        formsOf(text).some(
          (forms) => !forms.includes('other') || forms.some((form) => !categories.includes(form)),
        ),
      ),
    ).toEqual([]);
  });

  it('accuses nobody', () => {
    const words = FORBIDDEN[language] ?? Object.values(FORBIDDEN).flat();
    expect(
      texts.filter(([, text]) => words.some((word) => text.toLowerCase().includes(word))),
    ).toEqual([]);
  });
});
