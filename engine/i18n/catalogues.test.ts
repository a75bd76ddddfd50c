import { describe, expect, it, vi } from 'vitest';
import { toLocale } from './choose-language.ts';
import { findCatalogue, listLanguages } from './catalogues.ts';
import { formatMessage } from './format-message.ts';
import { findPluralForm } from './locale.ts';
import { saysForbidden } from '../../tests/support/forbidden-words.ts';

// Same keys, same parameters: engine/i18n/wording.test.ts; lengths: chips.test.ts. Here is what
// depends on the single language.

interface Choice {
  name: string;
  forms: Map<string, string>;
}

/** The slots of a text that choose among forms. */
const listChoices = (text: string): Choice[] =>
  [...text.matchAll(/\{([a-z-]+)\|([^{}]*)\}/g)].map(([, name, forms]) => ({
    name: name as string,
    forms: new Map(
      (forms as string)
        .split('|')
        .map((form) => [form.slice(0, form.indexOf('=')), form.slice(form.indexOf('=') + 1)]),
    ),
  }));
const isAboutDate = ({ forms }: Choice): boolean => forms.has('day');
const listPlurals = (text: string): Choice[] =>
  listChoices(text).filter((choice) => !isAboutDate(choice));

/** Years as each language counts them from nothing to a dozen. */
const YEARS: Record<string, readonly string[]> = {
  cy: [
    '0 mlynedd',
    '1 flwyddyn',
    '2 flynedd',
    '3 blynedd',
    '4 blynedd',
    '5 mlynedd',
    '6 blynedd',
    '7 mlynedd',
    '8 mlynedd',
    '9 mlynedd',
    '10 mlynedd',
    '11 mlynedd',
    '12 mlynedd',
  ],
  de: listYears('Jahre', '1 Jahr'),
  en: listYears('years', '1 year'),
  fr: ['0 an', '1 an', ...listYears('ans', '').slice(2)],
};

/** "0 years" to "12 years", with a form of its own for one. */
function listYears(many: string, one: string): string[] {
  return Array.from({ length: 13 }, (_, n) => (n === 1 ? one : `${n} ${many}`));
}

describe.each(listLanguages())('wording of %s', (language) => {
  const catalogue = findCatalogue(language);
  const texts = Object.entries(catalogue);
  const locale = toLocale(language);

  it('uses only plural forms its language has, and always "other"', () => {
    const categories: string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    expect(
      texts.filter(([, text]) =>
        listPlurals(text).some(
          ({ forms }) =>
            !forms.has('other') ||
            [...forms.keys()].some((form) => !categories.includes(form) && !/^\d+$/.test(form)),
        ),
      ),
    ).toEqual([]);
  });

  it('gives every fineness of a date where it gives one', () => {
    expect(
      texts.filter(([, text]) =>
        listChoices(text).some(
          (choice) => isAboutDate(choice) && [...choice.forms.keys()].join() !== 'day,month,year',
        ),
      ),
    ).toEqual([]);
  });

  it.runIf(YEARS[language])('counts years from 0 to 12', () => {
    expect(
      YEARS[language]?.map((_, years) =>
        formatMessage({ id: 'chip.years-unknown', params: { years } }, catalogue, locale),
      ),
    ).toEqual(YEARS[language]?.map((years) => expect.stringMatching(new RegExp(`^${years}, `))));
  });

  it('has a form by Intl for every number from 0 to 12, in every text that counts', () => {
    const rules = new Intl.PluralRules(locale);
    for (const [id, text] of texts)
      for (const { name, forms } of listPlurals(text))
        for (let n = 0; n <= 12; n++) {
          const form = forms.get(String(n)) ?? forms.get(rules.select(n)) ?? forms.get('other');
          expect(formatMessage({ id, params: { [name]: n } }, catalogue, locale), id).toContain(
            form?.replaceAll('#', String(n)),
          );
        }
  });

  it('chooses the same forms in a browser that does not know the language', () => {
    const rules = new Intl.PluralRules(locale);
    const numbers = Array.from({ length: 13 }, (_, n) => n);
    const known = numbers.map((n) => rules.select(n));
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    const own = numbers.map((n) => findPluralForm(n, locale));
    vi.restoreAllMocks();
    // Chromium lacks Welsh alone; French counts nothing as one, which is Intl's to know.
    if (language !== 'fr') expect(own).toEqual(known);
    else expect(own.slice(1)).toEqual(known.slice(1));
  });

  it('accuses nobody', () => {
    expect(texts.filter(([, text]) => saysForbidden(text, language))).toEqual([]);
  });
});

describe('what Welsh says of numbers', () => {
  const welsh = findCatalogue('cy');
  it.each([
    [1, 'Mae ymosodwyr wedi defnyddio gwendid yn'],
    [2, 'Mae ymosodwyr wedi defnyddio 2 wendid yn'],
    [3, 'Mae ymosodwyr wedi defnyddio 3 gwendid yn'],
  ])('softens after two: %i flaws', (n, beginning) => {
    expect(
      formatMessage({ id: 'exploited.ended', params: { n } }, welsh, 'cy').startsWith(beginning),
    ).toBe(true);
  });
});

describe('what Welsh says of other numbers', () => {
  const welsh = findCatalogue('cy');
  it.each([
    ['ui.catalogue.letter', 2, 'Acme: 2 gynnyrch'],
    ['ui.catalogue.letter', 3, 'Acme: 3 chynnyrch'],
    ['ui.catalogue.letter', 4, 'Acme: 4 cynnyrch'],
    ['ui.catalogue.letter', 6, 'Acme: 6 chynnyrch'],
    ['ui.record.coders.agree', 1, '1 cytundeb'],
    ['ui.record.coders.agree', 6, '6 chytundeb'],
  ])('%s, %i', (id, n, text) => {
    expect(formatMessage({ id, params: { n, maker: 'Acme' } }, welsh, 'cy')).toBe(text);
  });
  it.each([
    [5, 1, '5 mlynedd ac 1 mis'],
    [5, 2, '5 mlynedd a 2 fis'],
    [2, 8, '2 flynedd ac 8 mis'],
    [3, 11, '3 blynedd ac 11 mis'],
  ])('joins %i years and %i months', (years, months, text) => {
    const message = { id: 'ui.time.years-months', params: { years, months } };
    expect(formatMessage(message, welsh, 'cy')).toBe(text);
  });
});

describe('what French says of names', () => {
  it('puts no name behind a word that would lose its vowel', () => {
    // "que Apple" and "de un appareil" would be wrong, and which name comes nobody knows.
    const elides =
      /(?:^|[^\p{L}])(?:que|de|jusque) \{(?:brand|device|goods|maker|publisher|where|who)\}/iu;
    expect(Object.entries(findCatalogue('fr')).filter(([, text]) => elides.test(text))).toEqual([]);
  });
});
