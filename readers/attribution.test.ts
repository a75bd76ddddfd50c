import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { ReadRow } from './contract.ts';
import { ATTRIBUTED } from './fixtures/attributed.ts';
import { readPage } from './read-page.ts';

// Which product, which market and which of its dates a statement is for, on pages as makers write
// them. Each page stands for a kind that was once read wrongly, or not at all.

const ADDRESS = new URL('https://www.exemplar.example/en-gb/security');

const say = ({ model, region, start, until, years, from, what }: ReadRow): string =>
  [
    [model, region].filter(Boolean).join(' in '),
    [start, until].filter(Boolean).join(' to '),
    [years, from].filter(Boolean).join(' from '),
    what === 'unsupported-list' ? 'ended' : '',
  ]
    .filter(Boolean)
    .join(' | ');

const readHtml = (body: string): string[] => {
  const { document } = new JSDOM(`<html lang="en-GB"><body>${body}</body></html>`).window;
  return readPage({ kind: 'document', document }, {}, ADDRESS).rows.map(say);
};

it.each(ATTRIBUTED)('%s', (_, html, rows) => expect(readHtml(html)).toEqual(rows));

it('reads a statement of compliance by model before its type', () => {
  const text = `UK PSTI statement of compliance
1. Product
   Type:            Robot vacuum cleaner
   Model / batch:   RV-500, all batches
2. Manufacturer:    Clean Ltd
3. Defined support period: 5 years, from 1 May 2024 to 30 April 2029
4. Signed:          A. Person, Leeds, 12 April 2024`;
  const { rows } = readPage({ kind: 'text', text }, {}, ADDRESS);
  expect(rows.map((one) => [say(one), one.codes])).toEqual([
    ['RV-500 | 2024-05-01 to 2029-04-30 | 5', ['RV-500']],
  ]);
});

it('keeps the periods of two products in one statement apart', () =>
  expect(
    readHtml(
      '<h1>PSTI statement of compliance</h1><p>Model: TD-W1</p><p>Defined support period: minimum 2 years from purchase</p><p>Model: TD-W2</p><p>Defined support period: 30.06.2027</p>',
    ),
  ).toEqual(['TD-W1 | 2 from purchase', 'TD-W2 | 2027-06-30']));

it('reads the period of a statement across its lines', () => {
  const text = `Statement of compliance, PSTI Act
Product:            Thermostat
Model numbers:      ST-1000, ST-1001
The defined support period for the product at the time it was first supplied by the
manufacturer is until 31 March 2030.
Signed: B. Boss     York, 02 April 2024`;
  const { rows } = readPage({ kind: 'text', text }, {}, ADDRESS);
  expect(rows.map((one) => [say(one), one.codes])).toEqual([
    ['Thermostat | 2030-03-31', ['ST-1000', 'ST-1001']],
  ]);
});

it('reads a list of products that calls them by their titles', () => {
  const value = [
    { title: 'Exobar 300', fields: { 'Security updates until': '2028-10', Colour: 'Black' } },
    { title: 'Exobar 500', fields: { 'Security updates until': '2030-10', Colour: 'Grey' } },
  ];
  expect(readPage({ kind: 'json', value }, {}, ADDRESS).rows.map(say)).toEqual([
    'Exobar 300 | 2028-10',
    'Exobar 500 | 2030-10',
  ]);
});
