import { describe, expect, it } from 'vitest';
import type { Message, Param } from '../assessment.ts';
import { toLocale } from './choose-language.ts';
import { findCatalogue } from './catalogues.ts';
import { formatMessage } from './format-message.ts';

const texts = {
  a: '{n|one=a day|other=# days} in {where}',
  b: 'see {inner}',
  four: '{n|one=one|4=four|other=#}',
  ended: 'ended {date|day=on #|month=in #|year=in #}',
  'chip.ended': 'Ended {date}',
  loop: '{inner}',
};

describe('formatting a message', () => {
  it('chooses plurals, formats numbers', () =>
    expect(
      [1, 2, 1200].map((n) =>
        formatMessage({ id: 'a', params: { n, where: 'X' } }, texts, 'en-GB'),
      ),
    ).toEqual(['a day in X', '2 days in X', '1,200 days in X']));
  it('chooses by the number itself before its plural form', () =>
    expect(
      [1, 4, 5].map((n) => formatMessage({ id: 'four', params: { n } }, texts, 'en-GB')),
    ).toEqual(['one', 'four', '5']));
  it('puts before a date what its fineness asks for', () =>
    expect(
      (['day', 'month', 'year'] as const).map((form) =>
        formatMessage(
          { id: 'ended', params: { date: { date: '2025-09-30', form } } },
          texts,
          'en-GB',
        ),
      ),
    ).toEqual(['ended on 30 September 2025', 'ended in September 2025', 'ended in 2025']));
  it('shortens the months of chips', () =>
    expect(
      (['day', 'month', 'year'] as const).map((form) =>
        formatMessage(
          { id: 'chip.ended', params: { date: { date: '2025-09-30', form } } },
          texts,
          'en-GB',
        ),
      ),
    ).toEqual(['Ended 30 Sep 2025', 'Ended Sep 2025', 'Ended 2025']));
  it('nests messages, and gives up on a loop', () => {
    expect(
      formatMessage(
        { id: 'b', params: { inner: { message: { id: 'a', params: { n: 1, where: 'Y' } } } } },
        texts,
        'en-GB',
      ),
    ).toBe('see a day in Y');
    const loop: Message = { id: 'loop', params: {} };
    loop.params = { inner: { message: loop } };
    expect(formatMessage(loop, texts, 'en-GB')).toBe('loop');
  });
  it('shows a missing text by its id and a missing parameter as nothing', () =>
    expect([
      formatMessage({ id: 'zz' }, texts, 'en-GB'),
      formatMessage({ id: 'b' }, texts, 'en-GB'),
    ]).toEqual(['zz', 'see ']));
  it('never reads a slot out of a parameter', () =>
    expect(
      formatMessage({ id: 'b', params: { inner: '{where} $& {n|one=x}' } }, texts, 'en-GB'),
    ).toBe('see {where} $& {n|one=x}'));
  it('writes days, months, years, durations, lists, markets, types', () => {
    expect([
      formatOne({ date: '2029-09-30', form: 'day' }),
      formatOne({ date: '2029-09-30', form: 'month' }),
      formatOne({ date: '2029-09-30', form: 'year' }),
      formatOne({ months: 5 }),
      formatOne({ list: ['a', 'b', 'c'] }),
      formatOne({ market: 'EU' }),
      formatOne({ market: 'DE' }),
      formatOne({ type: 'doorbell', plural: true }),
    ]).toEqual([
      '30 September 2029',
      'September 2029',
      '2029',
      '5 months',
      'a, b and c',
      'the EU',
      'Germany',
      'doorbells',
    ]);
    expect([
      formatOne({ date: '2029-12-31', form: 'day' }, 'de'),
      formatOne({ market: 'DE' }, 'fr'),
      formatOne({ months: 2 }, 'cy'),
    ]).toEqual(['31. Dezember 2029', 'Allemagne', '2 fis']);
  });
});

const formatOne = (inner: Param, language = 'en'): string =>
  formatMessage(
    { id: 'b', params: { inner } },
    { ...findCatalogue(language), b: '{inner}' },
    toLocale(language),
  );
