import { describe, expect, it } from 'vitest';
import type { Listing } from '../engine/listing.ts';
import { trimListing } from '../content-scripts/runtime/trim-listing.ts';
import { decodeExtensionRequest, decodePageRequest } from './decode.ts';

const place = { doc: 'd', route: 3 };
const count = { devices: 1, dated: 0 };
const huge = 'x'.repeat(100_000);
const largest: Listing = {
  key: huge,
  kind: 'product',
  title: huge,
  brand: huge,
  model: huge,
  mpn: huge,
  gtin: huge,
  category: huge,
  market: huge,
  language: huge,
  url: huge,
  hire: true,
  condition: 'used',
  conditionWords: huge,
  seller: { name: huge, kind: 'private' },
  specs: Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`${n}${huge}`, huge])),
  bullets: Array.from({ length: 900 }, () => huge),
  disclosures: Array.from({ length: 90 }, () => ({
    kind: 'date',
    until: '2030-12-31',
    precision: 'day',
    text: huge,
    where: 'spec',
    confidence: 'field',
  })),
};

const panel = {
  type: 'open-panel',
  nonce: '0123456789abcdef'.repeat(2),
  url: '',
  theme: 'light',
  ...place,
};

describe('requests at the border', () => {
  it('takes a listing with every field, and only its known fields', () => {
    const listing: Listing = { ...trimListing(largest) };
    const decoded = decodePageRequest({
      type: 'assess',
      listings: [{ ...listing, extra: 1 }],
      url: 'https://a.example/',
      ...place,
    });
    expect(decoded).toEqual({
      ok: true,
      value: { type: 'assess', listings: [listing], url: 'https://a.example/', ...place },
    });
  });

  it('what the page cuts is what the background takes; uncut it is refused', () => {
    expect(decodePageRequest({ ...panel, listing: trimListing(largest) }).ok).toBe(true);
    expect(decodePageRequest({ ...panel, listing: largest }).ok).toBe(false);
    expect(
      decodePageRequest({ ...panel, listing: trimListing(largest), nonce: 'guessed' }).ok,
    ).toBe(false);
  });

  it.each([
    undefined,
    null,
    7,
    'assess',
    [],
    {},
    { type: 'assess' },
    { type: ['assess'] },
    { type: 'count', count, doc: 'd', route: -1 },
    { type: 'count', count, doc: 'd', route: 1.5 },
  ])('refuses %j', (value) => {
    const decoded = decodePageRequest(value);
    expect(decoded.ok).toBe(false);
    expect(decoded.ok || decoded.reason).toMatch(/^message not understood: /);
  });

  it('takes the wish for layers with its place', () => {
    expect(decodePageRequest({ type: 'bring-layers', file: 'background.js', ...place })).toEqual({
      ok: true,
      value: { type: 'bring-layers', ...place },
    });
  });

  it('never repeats what was sent', () => {
    const decoded = decodePageRequest({
      type: 'count',
      count: { devices: 'secret words', dated: 0 },
      ...place,
    });
    expect(decoded.ok || decoded.reason).not.toContain('secret');
  });

  it('keeps the two directions apart', () => {
    expect(decodePageRequest({ type: 'pause', host: null, on: true }).ok).toBe(false);
    expect(decodeExtensionRequest({ type: 'count', count, ...place }).ok).toBe(false);
    expect(decodeExtensionRequest({ type: 'pause', host: null, on: true })).toEqual({
      ok: true,
      value: { type: 'pause', host: null, on: true },
    });
  });
});
