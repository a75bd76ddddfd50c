import { describe, expect, it } from 'vitest';
import { countMonths, describeTimeLeft, shortenTitle, type ChipLook } from './chip-parts.ts';

const look: ChipLook = {
  locale: 'en-GB',
  theme: 'light',
  more: 'Press for the source.',
  left: '{time} left',
  least: 'at least {time} left',
  years: ['1 year', '2 years', '3 years', '4 years'],
  months: Array.from({ length: 11 }, (_, month) => `${month + 1} months`),
};

describe('time that is left', () => {
  it.each([
    ['2031-08-30', 57],
    ['2026-12-27', 1],
    ['2026-12-26', 0],
    ['2026-11-27', 0],
    ['2025-11-27', -12],
  ])('until %s is %d whole months', (until, months) => {
    expect(countMonths(until, new Date(2026, 10, 27))).toBe(months);
  });
  it.each([
    [57, '4 years 9 months left'],
    [24, '2 years left'],
    [9, '9 months left'],
    [0, ''],
    [-3, ''],
  ])('%d months are "%s"', (months, words) => {
    expect(describeTimeLeft(months, look.left, look)).toBe(words);
  });
  it('is at least so long where the day is a minimum', () => {
    expect(describeTimeLeft(24, look.least, look)).toBe('at least 2 years left');
  });
});

describe('the title of a listing', () => {
  it('is cut behind a word, and in the middle of one that is endless', () => {
    expect(shortenTitle('Samsung Galaxy S25')).toBe('Samsung Galaxy S25');
    expect(shortenTitle(`${'x'.repeat(100)} ${'y'.repeat(100)}`)).toBe(`${'x'.repeat(100)}…`);
    expect(shortenTitle('z'.repeat(1_000)).length).toBeLessThanOrEqual(121);
  });
});
