import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { ReadRow } from './contract.ts';
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

const row = (...cells: string[]) => `<tr><td>${cells.join('</td><td>')}</td></tr>`;
const table = (header: string[], ...rows: string[]) =>
  `<table><tr><th>${header.join('</th><th>')}</th></tr>${rows.join('')}</table>`;

it.each<[string, string, string[]]>([
  [
    'a range ends on its last day',
    '<h1>Exo Hub 3</h1><p>Security support from 1 May 2024 to 30 April 2029.</p>',
    ['Exo Hub 3 | 2024-05-01 to 2029-04-30'],
  ],
  [
    'a range in a cell',
    table(
      ['Model', 'Defined support period'],
      row('A10', '29 April 2024 – 29 April 2029'),
      row('A20', 'From 01/06/2025 until 31/05/2030'),
      row('A30', '5 years (29/04/2024 - 28/04/2029)'),
      row('A40', '29/04/2024 (V1), 28/04/2029 (V2)'),
    ),
    [
      'A10 | 2024-04-29 to 2029-04-29',
      'A20 | 2025-06-01 to 2030-05-31',
      'A30 | 2024-04-29 to 2029-04-28 | 5',
    ],
  ],
  [
    'each part of an accordion names its own product, with a figure in its name or without',
    '<details><summary>Glow Lamp A19</summary><p>Security updates are guaranteed until 1 May 2031.</p></details><details><summary>Glow Strip</summary><p>Security updates are guaranteed until 1 May 2032.</p></details>',
    ['Glow Lamp A19 | 2031-05-01', 'Glow Strip | 2032-05-01'],
  ],
  [
    'a section of a page names no product',
    '<h1>Exo Vision Cam</h1><h2>Key features</h2><ul><li>Full HD</li></ul><h2>Security and support</h2><p>Security updates guaranteed until at least 12 May 2030</p>',
    ['Exo Vision Cam | 2030-05-12'],
  ],
  [
    'a feature of a list names nothing for the next',
    '<h1>Exo Vision Cam</h1><ul><li>Night vision 10 m</li><li>Security updates until 12 May 2030</li></ul>',
    ['Exo Vision Cam | 2030-05-12'],
  ],
  [
    'the value of another label is no product',
    '<h1>Halo Lock</h1><div><div>Batteries</div><div>4 x AA</div></div><div><div>Security updates guaranteed until</div><div>31 October 2029</div></div>',
    ['Halo Lock | 2029-10-31'],
  ],
  [
    'two sentences, two products',
    '<p>The Exo Volt and Exo Volt Plus get security updates until 30 November 2030. The Exo Amp, launched on 1 May 2024, gets security updates until 31 May 2029.</p>',
    ['Exo Volt | 2030-11-30', 'Exo Volt Plus | 2030-11-30', 'Exo Amp | 2024-05-01 to 2029-05-31'],
  ],
  [
    'two clauses, two products',
    '<p>We will provide security updates for the SmartHob 900 until 1 June 2034 and for the SmartHob 700 until 1 June 2032.</p>',
    ['SmartHob 900 | 2034-06-01', 'SmartHob 700 | 2032-06-01'],
  ],
  [
    'the maker sells, the product is sold',
    '<h1>End of life notice: F100 and F200 routers</h1><p>Exo will stop selling the F100 and F200 on 30 June 2025. Security updates will be provided until 30 June 2028.</p>',
    ['F100 | 2028-06-30', 'F200 | 2028-06-30'],
  ],
  [
    'a period is no product',
    '<p>The Vivo Watch 4 is guaranteed to get security updates for a minimum of 3 years from release, until at least September 2027.</p>',
    ['Vivo Watch 4 | 2027-09', 'Vivo Watch 4 | 3 from release'],
  ],
  [
    'names behind a date',
    '<p>Supported until 31 December 2029: H10, H20. Supported until 31 December 2027: J10.</p>',
    ['H10 | 2029-12-31', 'H20 | 2029-12-31', 'J10 | 2027-12-31'],
  ],
  [
    'a date above a table is for all of it',
    `<p>The following products will get security updates until at least 31 March 2030:</p>${table(['Model', 'Colour'], row('Q10', 'Black'), row('Q20', 'White'))}`,
    ['Q10 | 2030-03-31', 'Q20 | 2030-03-31'],
  ],
  [
    'a list of what has ended under a sentence',
    '<p>The following products are no longer supported and will not receive security updates:</p><ul><li>Orbit 1</li><li>Orbit Mini</li></ul><p>These products are supported:</p><ul><li>Orbit 2</li></ul>',
    ['Orbit 1 | ended', 'Orbit Mini | ended'],
  ],
  [
    'a market for each column',
    table(
      ['Model', 'EU: security updates until', 'UK: security updates until'],
      row('K10', '1 May 2031', '1 May 2029'),
    ),
    ['K10 in EU | 2031-05-01', 'K10 in UK | 2029-05-01'],
  ],
  [
    'a unit in the header',
    table(
      ['Model', 'Minimum security update period (months)'],
      row('C10', '60'),
      row('C20', '36 from launch'),
    ),
    ['C10 | 5', 'C20 | 3 from release'],
  ],
  [
    'a period beside its date',
    table(
      ['Model', 'Support period (years)', 'End of support'],
      row('R100', '5', '31/03/2029'),
      row('R300', '5', '-'),
    ),
    ['R100 | 2029-03-31 | 5', 'R300 | 5'],
  ],
  [
    'what is struck out, and marks of footnotes',
    table(
      ['Model<sup>1</sup>', 'Security updates until<sup>2</sup>'],
      row('S1', '<del>31/12/2026</del> 31/12/2028'),
      row('S2<sup>a</sup>', 'May 1<sup>st</sup>, 2030'),
    ),
    ['S1 | 2028-12-31', 'S2 | 2030-05-01'],
  ],
  [
    'neighbours that only the style sheet parts',
    '<div><a href="#">Exo Solo Kettle</a><span>Support end date</span><span>31 Dec 2028</span></div>',
    ['Exo Solo Kettle | 2028-12-31'],
  ],
  [
    'a year names no product',
    table(['Year of purchase', 'Support until'], row('2023', '2026'), row('2024', '2027')),
    [],
  ],
  [
    'no longer supported since',
    '<ul><li>Tempo Kids – no longer supported since March 2024</li><li>Kamera Drei: keine Updates mehr seit März 2023</li></ul>',
    ['Tempo Kids | 2024-03', 'Kamera Drei | 2023-03'],
  ],
  [
    'the noun is no part of a name, nor is what is no longer done',
    '<p>As of 1 January 2026, the Spark 1 no longer receives security updates.</p><p>El modelo Exo Z9 recibirá actualizaciones de seguridad hasta el 30 de junio de 2030.</p><p>Für das Modell Pumpe WP-7 stellen wir Sicherheitsupdates bis mindestens 31.12.2035 bereit.</p>',
    ['Spark 1 | 2026-01-01', 'Exo Z9 | 2030-06-30', 'Pumpe WP-7 | 2035-12-31'],
  ],
  [
    'headers of two rows',
    '<table><thead><tr><th rowspan="2">Model</th><th colspan="2">Software updates</th></tr><tr><th>Start</th><th>End</th></tr></thead><tbody><tr><td>U10</td><td>01-JUL-2023</td><td>31/12/2027 or later</td></tr></tbody></table>',
    ['U10 | 2023-07-01 to 2027-12-31'],
  ],
  [
    'one sentence ends what the one before it began',
    '<p>Die folgenden Geräte erhalten mindestens bis zum 31.12.2028 Sicherheitsupdates:</p><ul><li>Schalter F1</li></ul><p>Folgende Geräte werden nicht mehr unterstützt:</p><ul><li>Schalter F0</li></ul>',
    ['Schalter F1 | 2028-12-31', 'Schalter F0 | ended'],
  ],
  [
    'each sentence its product, named before its support, its owner or its date',
    "<p>Support for the QR5 ended on 31 March 2025.</p><p>QR6 support ends 31/03/2027.</p><p>From 1 April 2028, QR7 will no longer receive security updates.</p><p>QR8's last guaranteed security update will be in June 2029.</p>",
    ['QR5 | 2025-03-31', 'QR6 | 2027-03-31', 'QR7 | 2028-04-01', 'QR8 | 2029-06'],
  ],
  [
    'a second end without a product is nobody’s',
    '<p>The QR5 gets security updates until 31 March 2027.</p><p>Security updates until 31 March 2029.</p>',
    ['QR5 | 2027-03-31'],
  ],
  [
    'a caption that says what a period is of, and from when',
    `<table><caption>Minimum security update period from the date of first supply</caption><tr><th>Product category</th><th>Period</th></tr>${row('Televisions', '5 years')}</table>`,
    ['Televisions | 5 from first-sale'],
  ],
  [
    'a year with what it ends',
    '<h1>XR-55A80</h1><ul><li><b>Security update:</b> Supported until at least 2028</li><li><b>Energy class:</b> F</li></ul>',
    ['XR-55A80 | 2028'],
  ],
  [
    'rules name their goods',
    '<h1>Our commitment</h1><p>All Exo ovens and hobs: security updates for ten years from the end of production.</p><p>For routers, we provide security updates for 3 years after the last date of sale.</p><p>We give security updates to all Exo televisions for five years from the date they were first placed on the UK market.</p>',
    [
      'All Exo ovens and hobs | 10 from end-of-life',
      'routers | 3 from last-sale',
      'all Exo televisions | 5 from first-sale',
    ],
  ],
])('%s', (_, html, rows) => expect(readHtml(html)).toEqual(rows));

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
