import { describe, expect, it } from 'vitest';
import type { Param } from '../assessment.ts';
import { toLocale } from './choose-language.ts';
import { findCatalogue, listLanguages } from './catalogues.ts';
import { formatMessage } from './format-message.ts';

const en = findCatalogue('en');
const chips = Object.keys(en).filter((key) => key.startsWith('chip.'));
/** The longest parameters that are likely. */
const WORST: Record<string, Param> = {
  years: 10,
  year: '2026',
  when: { date: '2026-08-22', form: 'year' },
  market: 'EMEA',
};
// Every month of the year has to fit, even twice.
const MONTHS = Array.from(
  { length: 12 },
  (_, month) => `2032-${String(month + 1).padStart(2, '0')}-15`,
);

describe('chips', () => {
  it.each(listLanguages())('%s: at most 26 characters in English, 32 elsewhere', (language) => {
    const limit = language === 'en' ? 26 : 32;
    // A minimum says so in words: two more, which its two lines have room for (docs/wording.md).
    const most = (id: string): number => (id.endsWith('-least') ? limit + 2 : limit);
    const long = chips
      .flatMap((id) =>
        MONTHS.map((date) => {
          const month: Param = { date, form: 'month' };
          const message = { id, params: { ...WORST, date: month, read: month } };
          return [id, formatMessage(message, findCatalogue(language), toLocale(language))] as const;
        }),
      )
      .filter(([id, text]) => [...text].length > most(id));
    expect([...new Set(long)]).toEqual([]);
  });
  it.each(listLanguages())(
    '%s: at most 12 letters where there is no room for words',
    (language) => {
      const short = chips
        .filter((id) => id.startsWith('chip.short.'))
        .map((id) => {
          const date: Param = { date: '2032-02-15', form: 'year' };
          const params = { years: 10, date };
          return formatMessage({ id, params }, findCatalogue(language), toLocale(language));
        });
      expect(short.length).toBeGreaterThan(8);
      expect(short.filter((text) => [...text].length > 12)).toEqual([]);
    },
  );
  it('give the short month where sentences give its full name', () => {
    const date: Param = { date: '2032-02-29', form: 'month' };
    expect(formatMessage({ id: 'chip.until', params: { date } }, en, 'en-GB')).toBe(
      'Updates until Feb 2032',
    );
    expect(
      formatMessage(
        { id: 'support.supported-security-updates-until', params: { date, who: 'Acme' } },
        en,
        'en-GB',
      ),
    ).toBe('Security updates until February 2032, according to Acme.');
  });
  it('a brand promise begins "Brand", a report "Reported", and years say from when', () => {
    const beginWith = (prefix: string, word: string): string[] =>
      chips.filter((key) => key.startsWith(prefix) && !en[key]?.startsWith(word));
    expect(beginWith('chip.brand', 'Brand: ')).toEqual([]);
    expect(beginWith('chip.reported', 'Reported')).toEqual([]);
    expect(
      chips.filter(
        (key) =>
          key.includes('years-') && !/\b(?:from|after|once|start|undated)\b/.test(en[key] ?? ''),
      ),
    ).toEqual([]);
  });
});

/** Words for "ended", which no minimum that has run out may bear, where a reader named them. */
const ENDED: Record<string, RegExp> = {
  cy: /ar ben|i ben|gorffen/i,
  de: /beendet|geendet|endete/i,
  en: /\bended\b|\bover\b/i,
  fr: /terminé|pris fin|\bfini/i,
};

describe.each(Object.entries(ENDED))('a minimum that has run out in %s', (language, words) => {
  it('is never called ended', () => {
    expect(
      Object.entries(findCatalogue(language)).filter(
        ([key, text]) => key.includes('minimum-passed') && words.test(text),
      ),
    ).toEqual([]);
  });
});
