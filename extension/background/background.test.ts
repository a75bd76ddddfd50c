import { describe, expect, it, vi } from 'vitest';

// The polyfill throws outside an extension; nothing here calls the browser.
vi.mock('../platform.ts', () => ({ browser: {} }));
const { listRegistrations: registrationsFor } = await import('./content-script-registration.ts');
const { matchesPattern } = await import('./match-pattern.ts');
const { chooseRegime: regimeFor, toLocalDay: today } = await import('./engine-host.ts');

const BUILT_IN = ['https://www.amazon.co.uk/*'];
const SHOPS = [
  {
    id: 'amazon',
    matches: ['https://www.amazon.de/*', 'https://www.amazon.fr/*'],
    excludeMatches: ['https://www.amazon.de/ap/*', 'https://www.amazon.fr/ap/*'],
    js: ['content/amazon.js'],
  },
];

describe('scripts for what the user granted', () => {
  it('registers nothing for what the manifest already has', () => {
    expect(registrationsFor(BUILT_IN, BUILT_IN, SHOPS)).toEqual([]);
  });

  it('gives a known shop its own script, on the granted hosts alone', () => {
    expect(registrationsFor(['https://www.amazon.de/*'], BUILT_IN, SHOPS)).toEqual([
      {
        id: 'shop-amazon',
        matches: ['https://www.amazon.de/*'],
        excludeMatches: ['https://www.amazon.de/ap/*'],
        js: ['content/amazon.js'],
        runAt: 'document_idle',
        allFrames: false,
      },
    ]);
  });

  it('gives any other site the script without adapter', () => {
    expect(
      registrationsFor(['https://corner.example/*', 'http://old.example/*'], BUILT_IN, SHOPS),
    ).toMatchObject([
      {
        id: 'page',
        matches: ['https://corner.example/*'],
        js: ['content/layers.js', 'content/page.js'],
      },
    ]);
  });

  it('never runs two scripts on one page when everything is granted', () => {
    const [shop, page] = registrationsFor(['https://*/*'], BUILT_IN, SHOPS);
    expect(shop?.matches).toEqual(SHOPS[0]?.matches);
    expect(page?.excludeMatches).toEqual([...BUILT_IN, ...SHOPS[0]!.matches]);
  });
});

describe('match patterns', () => {
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
  ])('%s covers %s: %s', (pattern, address, expected) => {
    expect(matchesPattern(pattern, address)).toBe(expected);
  });

  it('takes no longer for a hostile address', () => {
    const start = performance.now();
    matchesPattern(
      `https://a.example/${'*a'.repeat(50)}*b`,
      `https://a.example/${'a'.repeat(100_000)}`,
    );
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('the law and the day', () => {
  it.each([
    ['auto', 'DE', 'eu'],
    ['auto', 'GB', 'uk'],
    ['auto', 'NI', 'uk'],
    ['auto', undefined, 'uk'],
    ['auto', 'US', 'uk'],
    ['eu', 'GB', 'eu'],
  ] as const)('%s in %s: %s', (setting, market, regime) => {
    expect(regimeFor(setting, market)).toBe(regime);
  });
  it('is the day where the user is', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
