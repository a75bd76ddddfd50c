import { describe, expect, it } from 'vitest';
import english from '../i18n/en.json' with { type: 'json' };
import { createTranslator } from '../i18n/translator.ts';
import { assessed, support } from '../../tests/support/offer.ts';

const released = (day: string) =>
  support({ basis: 'still-updated', source: 'community', released: day, jurisdiction: 'global' });
const promise = (more: Parameters<typeof support>[0] = {}) =>
  support({
    basis: 'years',
    years: 5,
    bound: 'at-least',
    from: 'first-sale',
    covers: 'line',
    source: 'press',
    ...more,
  });

describe('a promise for the range, and the day on which this model came out', () => {
  it('makes a day of the two, says so, and shows both claims', () => {
    const { support: found, tone } = assessed({
      line: [promise()],
      model: [released('2026-03-01')],
    });
    expect(found.status).toBe('worked-out');
    expect(found.sentence?.id).toBe('support.reported-range-worked-out-first-sale');
    expect(found.sentence?.params?.date).toEqual({ date: '2031-03-01', form: 'day' });
    expect(found.claims).toHaveLength(2);
    expect(tone).toBe('neutral');
  });
  it('is never green, also by the maker’s own words', () => {
    const { tone, dashed } = assessed({
      line: [promise({ source: 'maker' })],
      model: [released('2026-03-01')],
    });
    expect([tone, dashed]).toEqual(['neutral', true]);
  });
  it('counts from the earliest day that is held', () => {
    const { support: found } = assessed({
      line: [promise()],
      model: [released('2026-05-01'), released('2026-03-01')],
    });
    expect(found.sentence?.params?.date).toEqual({ date: '2031-03-01', form: 'day' });
  });
  it.each([
    ['what came out long before the promise', promise(), '2024-03-01'],
    ['years counted from the purchase', promise({ from: 'purchase' }), '2026-03-01'],
    ['years counted from the last sale', promise({ from: 'last-sale' }), '2026-03-01'],
    ['no more than a maximum', promise({ bound: 'up-to' }), '2026-03-01'],
    ['a promise of another market', promise({ jurisdiction: 'US' }), '2026-03-01'],
    ['a sum that lies behind', promise({ years: 0.5 }), '2026-01-01'],
    ['an answer to an old survey', promise({ caveats: ['survey'] }), '2026-03-01'],
  ])('makes none of %s', (_what, claim, day) => {
    expect(assessed({ line: [claim], model: [released(day)] }).support.status).not.toBe(
      'worked-out',
    );
  });
  it.each([
    ['a range', promise(), 'its cameras of this range', ' for this range'],
    [
      'all goods of a type',
      promise({ whole: true }),
      'its cameras',
      ' for the brand’s devices of this kind',
    ],
  ])('words a promise for %s as one', (_what, claim, goods, reach) => {
    const { support: found } = assessed({ line: [claim], model: [released('2026-03-01')] });
    const [sentence, cited] = [found.sentence, found.claims[0]?.text].map((message) =>
      message === undefined ? '' : createTranslator(english, 'en-GB').say(message),
    );
    expect(sentence).toContain(`gives ${goods} at least 5 years`);
    expect(cited).toContain(`at least 5 years of security updates${reach},`);
  });
  it('yields to a date of the model itself', () => {
    const dated = support({ until: '2029-12-31' });
    const { support: found } = assessed({
      line: [promise()],
      model: [released('2026-03-01'), dated],
    });
    expect(found.status).toBe('supported');
  });
});
