import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { ReadRow } from './contract.ts';
import { ATTRIBUTED_PLACES } from './fixtures/attributed-places.ts';
import { ATTRIBUTED_TABLES } from './fixtures/attributed-tables.ts';
import { ATTRIBUTED_TEXT } from './fixtures/attributed-text.ts';
import { readPage } from './read-page.ts';

// Which product, which market and which of its dates a statement is for, on pages as makers write
// them. Each page stands for a kind that was once read wrongly, or not at all.

const ADDRESS = new URL('https://www.exemplar.example/en-gb/security');

const say = ({ model, region, start, until, years, from, lastSold, what }: ReadRow): string =>
  [
    [model, region].filter(Boolean).join(' in '),
    [start, until].filter(Boolean).join(' to '),
    [years, from].filter(Boolean).join(' from '),
    lastSold === undefined ? '' : `sold ${lastSold}`,
    what === 'unsupported-list' ? 'ended' : '',
  ]
    .filter(Boolean)
    .join(' | ');

const readHtml = (body: string): string[] => {
  const { document } = new JSDOM(`<html lang="en-GB"><body>${body}</body></html>`).window;
  return readPage({ kind: 'document', document }, {}, ADDRESS).rows.map(say);
};

it.each([...ATTRIBUTED_TEXT, ...ATTRIBUTED_TABLES, ...ATTRIBUTED_PLACES])('%s', (_, html, rows) =>
  expect(readHtml(html)).toEqual(rows),
);

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

it('reads the labels of a layout apart from their values', () => {
  const text = `PSTI statement of compliance
Product name            Aqua Sense Leak Detector
Type / Batch            ASL-02 / 2401-2412
Minimum security update period   The maker guarantees security updates until at least 31.12.2027
Issued at Shenzhen on 2024-04-15`;
  const { rows } = readPage({ kind: 'text', text }, {}, ADDRESS);
  expect(rows.map(say)).toEqual(['Aqua Sense Leak Detector | 2027-12-31']);
});

it('reads a day for each market of a JSON answer', () => {
  const value = [
    { modelName: 'R-7', endOfSupport: { uk: '2028-12-31', eu: '2030-12-31' } },
    { modelName: 'R-8', endOfSupport: { uk: '2029-12-31', eu: '2031-12-31' } },
  ];
  expect(readPage({ kind: 'json', value }, {}, ADDRESS).rows.map(say)).toEqual([
    'R-7 in UK | 2028-12-31',
    'R-7 in EU | 2030-12-31',
    'R-8 in UK | 2029-12-31',
    'R-8 in EU | 2031-12-31',
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

it('bounds what stands beneath the heading of a market', () => {
  const body =
    '<h1>Security updates until</h1><h2>Europe</h2><ul><li>Cam 2: 1 May 2030</li></ul><h2>IT</h2><ul><li>Cam 3: 1 May 2031</li></ul>';
  const { document } = new JSDOM(body).window;
  const { rows } = readPage({ kind: 'document', document }, {}, ADDRESS);
  expect(rows.map(({ model, limits }) => [model, limits?.regions])).toEqual([
    ['Cam 2', ['Europe']],
    ['Cam 3', undefined],
  ]);
});

const readText = (text: string): string[] =>
  readPage({ kind: 'text', text }, {}, ADDRESS).rows.map(say);

it.each([
  [
    'a file parted by semicolons, with the header EOS',
    'Export of 2026-01-01\nmodel;release;eos;eol;security updates until\nNAS 2;2021-03-01;2025-06-30;2028-06-30;2029-01-01\n',
    ['NAS 2 | 2021-03-01 to 2029-01-01'],
  ],
  [
    'a file parted by commas, with quotation marks',
    'Model,Hardware version,Security updates until\n"AX50 ""Pro"", white",V1,2028-01-31\nAX55,V2,2029-01-31\n',
    ['AX50 "Pro", white | 2028-01-31', 'AX55 | 2029-01-31'],
  ],
  [
    'a cell that goes on in the next line',
    'Model               Minimum security\n                    update period\nDW-5                10 years from date of\n                    purchase\nDW-6                Until 31 December 2034\n',
    ['DW-5 | 10 from purchase', 'DW-6 | 2034-12-31'],
  ],
])('%s', (_, text, rows) => expect(readText(text)).toEqual(rows));

it.each([
  [{ C200: { eol: '2027-01-31', security_updates_until: '2029-01-31' } }, ['C200 | 2029-01-31']],
  [
    {
      products: { 'Cam C2': { securityUpdatesUntil: '2027-01-31' }, 'Cam C3': { eol: '2028-01' } },
    },
    ['Cam C2 | 2027-01-31', 'Cam C3'],
  ],
  [{ securityUpdatesUntil: { 'Cam C2': '2027-01-31' } }, ['Cam C2 | 2027-01-31']],
  [{ row1: { eol: '2027-01-31' }, row2: { eol: '2028-01-31' } }, []],
  [{ securityUpdatesUntil: { uk: '2027-01-31', eu: '2028-01-31' } }, []],
])('reads JSON that keeps products by name: %j', (value, rows) =>
  expect(readPage({ kind: 'json', value }, {}, ADDRESS).rows.map(say)).toEqual(rows),
);

it('takes dates for minimums where a note beneath says so', () => {
  const body =
    '<h2>Security support end dates*</h2><table><tr><th>Product</th><th>Date*</th></tr><tr><td>Bar 4</td><td>June 2028</td></tr></table><p>* These are minimum dates.</p><h2>End of support</h2><p>Bar 3: June 2027</p>';
  const { document } = new JSDOM(body).window;
  const { rows } = readPage({ kind: 'document', document }, {}, ADDRESS);
  expect(rows.map(({ model, bound }) => [model, bound])).toEqual([
    ['Bar 4', 'at-least'],
    ['Bar 3', 'until'],
  ]);
});
