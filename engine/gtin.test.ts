import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openFallback } from '../content-scripts/extract/fallback.ts';
import { readPage } from '../content-scripts/extract/read-page.ts';
import { normaliseGtin } from './gtin.ts';

/** The GTIN that a page with this code in its markup is read to have. */
function readOnPage(gtin: string): string | undefined {
  const address = 'https://shop.example/p/1';
  const item = { '@type': 'Product', name: 'Acme Cam 1', gtin, offers: { price: 1 } };
  const html = `<title>Acme Cam 1</title><h1>Acme Cam 1</h1><script type="application/ld+json">${JSON.stringify(item)}</script>`;
  const { document } = new JSDOM(html, { url: address }).window;
  return readPage(document, new URL(address), null, { fallback: openFallback }).found[0]?.listing
    .gtin;
}

describe('a GTIN', () => {
  it.each([
    ['96385074', '00000096385074'],
    ['194253397014', '00194253397014'],
    ['0012345678905', '00012345678905'],
    ['10012345678902', '10012345678902'],
  ])('%s is %s, in the engine and on a page', (code, want) => {
    expect(normaliseGtin(code)).toBe(want);
    expect(readOnPage(code)).toBe(want);
  });

  it.each([
    ['0000000000000', 'all zeros'],
    ['6666666666666', 'one digit all over'],
    ['0000000000123', 'too few digits'],
    ['1234567890123', 'a wrong check digit'],
    ['2000000043333', "a shop's own number"],
    ['2000000000015', "a shop's own number with a right check digit"],
    ['12000000000012', "a shop's own number, packed"],
    ['10200000000018', "a shop's own number of twelve digits, packed"],
  ])('%s is none: %s', (code) => {
    expect(normaliseGtin(code)).toBeNull();
    expect(readOnPage(code)).toBeUndefined();
  });
});

it.each([
  "'0711719541028",
  '="0711719541028"',
  '711719541028.0',
  '0711719541028 | 123',
  '7.11719541028E+11',
])('reads the number that a spreadsheet made of one: %s', (raw) => {
  expect(normaliseGtin(raw)).toBe(normaliseGtin('711719541028'));
  expect(normaliseGtin(raw)).not.toBeNull();
});

it('reads no number from a power that lost figures', () => {
  expect(normaliseGtin('7.11719E+11')).toBeNull();
});
