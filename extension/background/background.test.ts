import { describe, expect, it, vi } from 'vitest';
import { toLocalDay } from '../../engine/i18n/local-day.ts';

// The polyfill throws outside an extension; nothing here calls the browser.
vi.mock('../platform.ts', () => ({ browser: {} }));
const { listRegistrations } = await import('./content-script-registration.ts');
const { chooseRegime } = await import('./engine-host.ts');
const { formatBadge } = await import('./toolbar.ts');

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
    expect(listRegistrations(BUILT_IN, BUILT_IN, SHOPS)).toEqual([]);
  });

  it('gives a known shop its own script, on the granted hosts alone', () => {
    expect(listRegistrations(['https://www.amazon.de/*'], BUILT_IN, SHOPS)).toEqual([
      {
        id: 'shop-amazon',
        matches: ['https://www.amazon.de/*'],
        excludeMatches: ['https://www.amazon.de/ap/*'],
        js: ['content/amazon.js'],
        runAt: 'document_end',
        allFrames: false,
      },
    ]);
  });

  it('gives any other site the script without adapter', () => {
    expect(
      listRegistrations(['https://corner.example/*', 'http://old.example/*'], BUILT_IN, SHOPS),
    ).toMatchObject([
      {
        id: 'page',
        matches: ['https://corner.example/*'],
        js: [
          'content/layers.js',
          'content/facts.js',
          'content/reader.js',
          'content/page.js',
          'content/actions.js',
        ],
      },
    ]);
  });

  it('never runs two scripts on one page when everything is granted', () => {
    const [shop, page] = listRegistrations(['https://*/*'], BUILT_IN, SHOPS);
    expect(shop?.matches).toEqual(SHOPS[0]?.matches);
    expect(page?.excludeMatches).toEqual([...BUILT_IN, ...SHOPS[0]!.matches]);
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
    expect(chooseRegime(setting, market)).toBe(regime);
  });
  it('is the day where the user is', () => {
    expect(toLocalDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('the number on the toolbar button', () => {
  it.each([
    [12, 38, '12/38'],
    [0, 7, '0/7'],
    [0, 0, ''],
    [9, 120, '9/120'],
    [12, 120, '12/…'],
    [999, 1_000, '999/…'],
  ])('%i with a date of %i devices: %s', (dated, devices, text) => {
    expect(formatBadge(dated, devices)).toBe(text);
  });
});
