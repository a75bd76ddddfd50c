import { describe, expect, it } from 'vitest';
import { computePricePerYear, formatPrice, formatYearlyPrice } from './price.ts';

const price = { amount: 120, currency: 'GBP' };

describe('what a supported year costs', () => {
  it.each([
    ['2030-11-27', 30],
    ['2028-11-27', 60],
  ])('until %s: about %i', (until, expected) => {
    expect(computePricePerYear(price, '2026-11-27', until)).toBeCloseTo(expected, 0);
  });
  it.each([
    ['less than a year is left', price, '2027-11-20'],
    ['the day has passed', price, '2026-01-01'],
    ['there is no day', price, undefined],
    ['there is no price', undefined, '2030-11-27'],
    ['the price is nothing', { amount: 0, currency: 'GBP' }, '2030-11-27'],
  ])('is not told where %s', (_why, offered, until) => {
    expect(computePricePerYear(offered, '2026-11-27', until)).toBeNull();
  });
});

describe('prices in words', () => {
  it('follow the language', () => {
    expect(formatPrice({ amount: 39.9, currency: 'GBP' }, 'en-GB')).toBe('£39.90');
    expect(formatPrice({ amount: 39.9, currency: 'EUR' }, 'de-DE')).toMatch(/^39,90\s€$/);
  });
  it('by the year leave pennies out where they say nothing', () => {
    expect(formatYearlyPrice(17.43, 'GBP', 'en-GB')).toBe('£17');
    expect(formatYearlyPrice(4.5, 'GBP', 'en-GB')).toBe('£4.50');
  });
  it.each(['', 'gbp', 'POUNDS', '£'])('are left out where the currency is "%s"', (currency) => {
    expect(formatPrice({ amount: 1, currency }, 'en-GB')).toBeNull();
  });
});
