import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { createRecogniser } from './recogniser.ts';
import type { Listing } from './listing.ts';
import { findCatalogue } from './i18n/catalogues.ts';
import { formatMessage } from './i18n/format-message.ts';

const engine = createRecogniser({
  version: 'none',
  newestRead: '2026-11-24',
  licences: [],
  brands: [
    {
      id: 'acme',
      name: 'Acme',
      names: [{ text: 'Acme' }],
      lines: [],
      models: [{ id: 'c1', name: 'C1', type: 'ip-camera', codes: ['C1'] }],
    },
  ],
});

function whole(listing: Listing, regime: 'uk' | 'eu') {
  const { detection, identified } = engine.recognise(listing);
  return assess({
    listing,
    detection,
    identification: identified.identification,
    records: [],
    regime,
    today: '2026-11-24',
  });
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    'no '.repeat(400),
    '((((((((((',
    'used '.repeat(300),
    '2.4G/5G+'.repeat(200),
    '{maker}',
    '__proto__',
    'constructor',
    '\u202e\u0000Acme C1',
  ),
);
const maybe = fc.option(text, { nil: undefined });
const listings = fc.record(
  {
    key: fc.constant('k'),
    kind: fc.constantFrom('tile' as const, 'product' as const, 'row' as const),
    title: text,
    brand: maybe,
    model: maybe,
    mpn: maybe,
    gtin: maybe,
    category: maybe,
    market: maybe,
    url: maybe,
    condition: fc.option(fc.constantFrom('new' as const, 'refurbished' as const, 'used' as const), {
      nil: undefined,
    }),
    specs: fc.option(fc.dictionary(text, text, { maxKeys: 6 }), { nil: undefined }),
    bullets: fc.option(fc.array(text, { maxLength: 6 }), { nil: undefined }),
    seller: fc.option(fc.record({ name: text }), { nil: undefined }),
  },
  { requiredKeys: ['key', 'kind', 'title'] },
);

describe('hostile listings', () => {
  it('any text gives an answer, the same twice, that can be said', () => {
    fc.assert(
      fc.property(listings, fc.constantFrom('uk' as const, 'eu' as const), (listing, regime) => {
        const clean = JSON.parse(JSON.stringify(listing)) as Listing;
        const first = whole(clean, regime);
        expect(whole(clean, regime)).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(formatMessage(first.scopeSentence, findCatalogue('en'), 'en-GB')).not.toBe(
          first.scopeSentence.id,
        );
      }),
      { numRuns: 400 },
    );
  });
  it.each([
    ['a megabyte of letters', 'a'.repeat(1_000_000)],
    ['a megabyte of "no"', 'no wifi '.repeat(125_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['used', 'used-'.repeat(200_000)],
    [
      'every character',
      Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join(''),
    ],
  ])('ends within the time of a test: %s', (_, long) => {
    const listing: Listing = {
      key: 'k',
      kind: 'product',
      title: long,
      brand: long,
      category: long,
      market: long,
      seller: { name: long },
      specs: { [long]: long, Condition: long, 'Age range': long, 'Refurbished by': long },
      bullets: [long, long],
    };
    expect(['yes', 'no', 'unclear']).toContain(whole(listing, 'uk').connectable);
  });
});
