import { describe, expect, it } from 'vitest';
import {
  isEveryOrigin,
  matchesPattern,
  toHostPattern,
  toOriginPattern,
  toPathPatterns,
} from './match-pattern.ts';

describe('whether a match pattern covers an address', () => {
  it.each([
    ['https://a.example/*', 'https://a.example/x?y', true],
    ['https://a.example/*', 'https://b.example/', false],
    ['https://*.a.example/*', 'https://w.a.example/', true],
    ['https://a.example/ap/*', 'https://a.example/ap/signin', true],
    ['https://a.example/*/ap/*', 'https://a.example/x/ap/y', true],
    ['https://a.example/*/ap/*', 'https://a.example/ap/y', false],
    ['*://a.example/x*z', 'http://a.example/xyz', true],
    ['https://a.example/x*z', 'https://a.example/xy', false],
    ['https://a.example/*', 'not an address', false],
    ['*://*.shop.example/*', 'http://a.shop.example/', true],
    ['https://*.shop.example/*', 'https://notshop.example/', false],
    ['https://shop.example/*', 'http://shop.example/', false],
    ['<all_urls>', 'https://a.example/', false],
  ])('%s covers %s: %s', (pattern, address, expected) => {
    expect(matchesPattern(pattern, address)).toBe(expected);
  });

  it('ends for a hostile address', () => {
    const pattern = `https://a.example/${'*a'.repeat(50)}*b`;
    expect(matchesPattern(pattern, `https://a.example/${'a'.repeat(100_000)}`)).toBe(false);
  });
});

describe('match patterns as we write them', () => {
  it('are of a host, or of the site of an address', () => {
    expect(toHostPattern('www.shop.example')).toBe('https://www.shop.example/*');
    expect(toOriginPattern('http://shop.example:8080/x?y#z')).toBe('http://shop.example:8080/*');
  });
  it.each([
    ['/account*', ['https://a.example/account*']],
    ['exact', ['https://a.example/exact']],
    ['*/ap/*', ['https://a.example/ap/*', 'https://a.example/*/ap/*']],
    ['*signin*', ['https://a.example/*signin*']],
  ])('are, of the path %s, %j', (path, patterns) => {
    expect(toPathPatterns('a.example', path)).toEqual(patterns);
  });
  it('know every page in the words of both browsers', () => {
    expect(['https://*/*', '*://*/*', '<all_urls>'].every(isEveryOrigin)).toBe(true);
    expect(isEveryOrigin('https://*.a.example/*')).toBe(false);
  });
});
