import { describe, expect, it } from 'vitest';
import { createMapping } from './columns.ts';
import { decodeRow, type Decoded } from './decode-row.ts';

const FIELDS = {
  id: ' A1 ',
  title: '  Acme C1\t',
  brand: 'Acme ',
  model: '',
  mpn: ' C-1',
  gtin: '5.03E+12',
  category: ' Cameras ',
  condition: 'Used',
  market: ' gb',
  price: '£ 10',
  currency: 'GBP',
  seller: ' Acme Shop ',
  url: ' https://acme.example ',
  language: 'en',
};

/** The same fields with one beside that is no text: then the schema reads all of them. */
function decodeBySchema(fields: Record<string, unknown>): Decoded {
  const mapping = createMapping([...Object.keys(fields), 'specs']);
  const decoded = decodeRow({ line: 1, fields: { ...fields, specs: {} } }, mapping);
  if (decoded.ok) delete decoded.listing.specs;
  return decoded;
}

const decode = (fields: Record<string, unknown>): Decoded =>
  decodeRow({ line: 1, fields }, createMapping(Object.keys(fields)));

describe('cells that are all text', () => {
  it.each([
    ['one of each', FIELDS],
    ...Object.keys(FIELDS).map((name): [string, Record<string, unknown>] => [
      `${name} too long`,
      { ...FIELDS, [name]: 'x'.repeat(20_001) },
    ]),
    ...Object.keys(FIELDS).map((name): [string, Record<string, unknown>] => [
      `${name} of blanks`,
      { ...FIELDS, [name]: '  ' },
    ]),
    ['a number among them', { ...FIELDS, price: 10 }],
    ['an object among them', { ...FIELDS, brand: { name: 'Acme' } }],
  ])('are read as the schema reads them: %s', (_, fields) => {
    expect(decode(fields)).toEqual(decodeBySchema(fields));
  });
});
