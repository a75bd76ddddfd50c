import { describe, expect, it } from 'vitest';
import { findCatalogue, listLanguages } from './catalogues.ts';
import { findPluralForm, formatDate, formatList } from './locale.ts';

const WELSH_MONTHS = 'Ion Chwe Maw Ebr Mai Meh Gor Awst Medi Hyd Tach Rhag';

describe('dates, plurals and lists', () => {
  it('lets Intl write the languages it knows', () => {
    expect(formatDate('2029-12-31', 'day', 'en-GB', undefined)).toBe('31 Dec 2029');
    expect(formatDate('2029-09-30', 'month', 'en-GB', undefined)).toBe('Sep 2029');
    expect(formatDate('2029-12-31', 'month', 'de', undefined)).toBe('Dez. 2029');
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
  });

  // `xx` stands for a language the browser does not know, as Chromium does not know Welsh.
  it('writes a language the browser does not know from its own catalogue', () => {
    expect(formatDate('2029-12-31', 'day', 'xx', WELSH_MONTHS)).toBe('31 Rhag 2029');
    expect(formatDate('2029-12-31', 'year', 'xx', WELSH_MONTHS)).toBe('2029');
    expect(formatList(['a', 'b'], 'xx')).toBe('a, b');
    expect(findPluralForm(1, 'xx')).toBe('one');
  });

  it('writes no Welsh list with an "and" that leaves its form open, known or not', () => {
    expect(formatList(['V1', 'V2', 'V3'], 'cy')).toBe('V1, V2, V3');
    expect(formatList(['V1', 'V2'], 'cy-GB')).toBe('V1, V2');
  });

  it('gives the full names of months to sentences', () => {
    expect(formatDate('2029-09-30', 'long-day', 'en-GB', undefined)).toBe('30 September 2029');
    expect(formatDate('2029-09-30', 'long-month', 'fr', undefined)).toBe('septembre 2029');
    const months = findCatalogue('cy')['date.months-long'];
    expect(formatDate('2029-12-31', 'long-day', 'xx', months)).toBe('31 Rhagfyr 2029');
    expect(formatDate('2029-12-31', 'long-month', 'xx', months)).toBe('Rhagfyr 2029');
  });

  it.each(listLanguages())('gives %s twelve months, short and long', (language) => {
    for (const key of ['date.months', 'date.months-long'])
      expect(findCatalogue(language)[key]?.split(' ')).toHaveLength(12);
  });

  it('leaves what is no day as it is', () => {
    expect(formatDate('soon', 'day', 'en-GB', undefined)).toBe('soon');
  });
});
