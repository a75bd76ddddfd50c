import { describe, expect, it } from 'vitest';
import { isMakersNumber } from './makers-number.ts';

describe('a number that a maker gives to one device', () => {
  it.each(['sms2itw08g', 'sp242', 'l510b', 'xk20mr', 'ac2889c'])('%s is one', (text) => {
    expect(isMakersNumber(text)).toBe(true);
  });

  it.each(['4520', 'ax1800', '128gb', 'xk2mr', 'c20', 'gu10', '1080p'])('%s is none', (text) => {
    expect(isMakersNumber(text)).toBe(false);
  });

  it('counts a class of speed as a number where the goods are no network gear', () => {
    expect(isMakersNumber('ac2889', 'air-purifier')).toBe(true);
    expect(isMakersNumber('ac2889', 'router')).toBe(false);
  });
});
