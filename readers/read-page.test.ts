import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MAX_WORDS, type ReaderSettings, type ReadResult, type ReadRow } from './contract.ts';
import { openInput } from './open-input.ts';
import { countRows, readPage } from './read-page.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
const ADDRESS = new URL('https://exemplar.example/support');
const parseHtml = (html: string): Document => new JSDOM(html).window.document;

async function read(
  page: string | Uint8Array,
  settings: ReaderSettings = {},
  address = ADDRESS,
): Promise<ReadResult> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  return readPage(await openInput(bytes, parseHtml), settings, address);
}
const readFixture = (name: string, settings?: ReaderSettings): Promise<ReadResult> =>
  read(readFileSync(`${FIXTURES}${name}`), settings);

const summarise = (row: ReadRow): string =>
  [
    [row.model, row.revision].filter(Boolean).join(' '),
    row.until ?? (row.years === undefined ? '' : `${row.years} years ${row.from ?? ''}`.trim()),
    row.endOfLife && `eol ${row.endOfLife}`,
    row.lastSold && `sold ${row.lastSold}`,
    row.start && `from ${row.start}`,
    row.bound,
    row.what,
  ]
    .filter(Boolean)
    .join(' | ');

const EXPECTED: Record<string, { rows: string[]; leftOut: [string, RegExp][] }> = {
  'two-tables.html': {
    rows: [
      'Exo Cam 300 V1 | 2027-12-31 | from 2021-01 | at-least | security-updates',
      'Exo Cam 300 V2 | 2029-04-30 | from 2023-03 | at-least | security-updates',
      'Exo Cam 310 | 2030-05-04 | from 2024-02-01 | at-least | security-updates',
      'Exo Cam 320 | 2030-05-04 | from 2024-02-01 | at-least | security-updates',
      'Exo Cam 500 V3.20 | 2026-07-01 | at-least | security-updates',
      'Exo Router 7 | eol 2026-01-07 | sold 2025-07-11 | until | support',
      'Exo Router 5 | sold 2021-02-10 | until | end-of-sale',
    ],
    leftOut: [
      ['Exo Cam 510', /quarter/],
      ['Exo Cam 520', /gives no date here/],
      ['31/12/2030', /names no product/],
      ['Exo Router 3', /no date/],
      ['London', /no column/],
    ],
  },
  'german-table.html': {
    rows: [
      'Exo Steckdose S1 | 2029-06-30 | from 2022-05 | at-least | security-updates',
      'Exo Kamera K2 | 2028-12 | sold 2026-04-03 | from 2023-03 | at-least | security-updates',
      'Exo Waage W3 | 5 years release | at-least | security-updates',
    ],
    leftOut: [['Exo Tor T4', /gives no date here/]],
  },
  'accordion.html': {
    rows: [
      'Exo Cam 310 | 2030-03-01 | from 2023-03-01 | until | security-updates',
      'Exo Hub 2 | 2029-12 | until | support',
      'Exo Cam 300 | 2028-08-31 | at-least | security-updates',
      'Exo Plug P1 | 2027-06-30 | until | security-updates',
      'Exo Plug P2 | 2027-06-30 | until | security-updates',
      'Exo Plug P3 | 2027-06-30 | until | security-updates',
    ],
    leftOut: [],
  },
  'lines.html': {
    rows: [
      'C1 Exo | eol 2020-04-03 | until | support',
      'C2 Exo | eol 2021-05-06 | until | support',
      'Exo Cam 300 | 2030-12 | at-least | security-updates',
      'Exo Hub 2 | 2029-06-30 | until | security-updates',
      'Exo Plug P1 | 2026-12-31 | sold 2023-12-31 | until | support',
      'Exo Lock L1 | 2029-08-31 | until | security-updates',
      'Exo Lock L2 | 2029-08-31 | until | security-updates',
      'Exo Bell B1 | until | unsupported-list',
      'Exo Bell B2 V1 | until | unsupported-list',
      'Exo Tab 7 | 2031-03 | at-least | security-updates',
      'Exo Tab 8 | 2032-01 | until | security-updates',
    ],
    leftOut: [
      ['This page was last updated', /./],
      ['Exo Tab 9', /no date/],
    ],
  },
  'next-data.html': {
    rows: [
      'Exo Phone 9 | 2031-03-31 | from 2024-03 | until | security-updates',
      'Exo Watch 1 | 2030-05-31 | until | security-updates',
      'Exo Watch 2 | 2027-04-30 | until | security-updates',
    ],
    leftOut: [['Exo Phone 8', /first sold/]],
  },
  'shop-product.html': {
    rows: ['Exemplar Exo Cam 300 WiFi camera, white | 2029-12-31 | at-least | software-updates'],
    leftOut: [['Warranty until', /other than updates/]],
  },
  'ambiguous.html': {
    rows: [
      'Exo Cam 310 | 2030-05-05 | until | security-updates',
      'Exo Hub 1 | 2030-03-04 | until | security-updates',
      'Exo Hub 2 | 2030-12-31 | until | security-updates',
      'Exo Plug 2 | 2030-12-31 | until | security-updates',
      'Exo Plug 3 | 2030-12-31 | until | security-updates',
    ],
    leftOut: [
      ['Exo Cam 300 03/04/2030', /could stand first/],
      ['Exo Plug 1 03/04/2030', /could stand first/],
      ['Exo Tab 1', /EOS/],
    ],
  },
  'policy.html': {
    rows: [
      'all our cameras | 5 years first-sale | at-least | security-updates',
      'Our update policy | 3 years last-sale | up-to | software-updates',
    ],
    leftOut: [],
  },
  'statement.txt': {
    rows: [
      'Exo Cam 300 | 2030-05-30 | at-least | security-updates',
      'Exo Cam 310 | 2030-05-30 | at-least | security-updates',
    ],
    leftOut: [],
  },
  'layout.txt': {
    rows: [
      'Exo Router 7 V1.0 | eol 2026-01-07 | sold 2025-07-11 | until | support',
      'Exo Router 7 V2.0 | eol 2026-02-07 | sold 2025-08-11 | until | support',
      'Exo Router 5 V1.0 | sold 2021-02-10 | until | end-of-sale',
    ],
    leftOut: [],
  },
  'zendesk.json': {
    rows: [
      'Exo Mesh 6 | 2031-10-31 | at-least | security-updates',
      'Exo Mesh (2nd Generation) | 2030-04-28 | at-least | security-updates',
    ],
    leftOut: [],
  },
  'comparison.html': {
    rows: [
      'Exo Phone 9 | 2031-12-31 | until | security-updates',
      'Exo Phone 8 | 2029-06-30 | until | security-updates',
    ],
    leftOut: [],
  },
};

describe('pages of ours', () => {
  it.each(Object.entries(EXPECTED))('%s', async (name, { rows, leftOut }) => {
    const found = await readFixture(name);
    expect(found.rows.map(summarise)).toEqual(rows);
    expect(found.leftOut.map(({ words }) => words)).toHaveLength(leftOut.length);
    for (const [at, [words, why]] of leftOut.entries()) {
      expect(found.leftOut[at]?.words).toContain(words);
      expect(found.leftOut[at]?.why).toMatch(why);
    }
  });
  it('has an expectation for every page', () => {
    const pages = readdirSync(FIXTURES).filter((name) => name !== 'broken.html');
    expect(Object.keys(EXPECTED).toSorted()).toEqual(pages.toSorted());
  });
  it('reads on where the markup is broken', async () =>
    expect((await readFixture('broken.html')).rows.map(({ model }) => model)).toContain(
      'Exo Cam 300',
    ));
});

describe('limits', () => {
  it('of the page stand in every row beneath them', async () => {
    const { rows } = await readFixture('two-tables.html');
    expect(rows[0]?.limits).toEqual({
      regions: ['UK'],
      exclude: ['Bridge', 'Exo Hub'],
      revisions: ['V1'],
    });
  });
  it('of the row come before the page’s', async () =>
    expect((await readFixture('two-tables.html')).rows[4]).toMatchObject({
      region: 'EU',
      limits: { regions: ['EU'], revisions: ['V3.20'] },
    }));
  it('of a rule stay with the rule', async () => {
    const { rows } = await readFixture('policy.html');
    expect(rows[0]).toMatchObject({ limits: { exclude: ['Bridge'] }, confirm: true });
    expect(rows[1]?.limits).toEqual({ regions: ['Europe'] });
  });
});

describe('words', () => {
  it.each(Object.keys(EXPECTED))('of %s stand on the page, at most fifteen', async (name) => {
    const bytes = readFileSync(`${FIXTURES}${name}`, 'utf8');
    const text = name.endsWith('.html')
      ? (parseHtml(bytes).documentElement.textContent ?? '')
      : bytes;
    const squeeze = (part: string): string => part.replace(/[\s\u200e"\\:<>/a-z]+/gi, '');
    for (const { words } of (await readFixture(name)).rows) {
      expect(words.split(/\s+/).length).toBeLessThanOrEqual(MAX_WORDS);
      const figures = words.match(/\d{4}/g) ?? [];
      for (const part of figures) expect(squeeze(text)).toContain(part);
    }
  });
});

describe('settings', () => {
  const json = JSON.stringify({
    data: {
      list: [
        { n: 'Exo 1', s: 2, e: '2031-02-27T16:00:00Z' },
        { n: 'Exo 2', s: 9, e: null },
      ],
    },
  });
  it('name the list, the fields, the zone and the rows that count', async () => {
    const { rows, leftOut } = await read(json, {
      reader: 'json',
      rows: 'data.list[]',
      columns: { n: 'model', e: 'until-security' },
      where: { s: [2] },
      timeZone: 'Asia/Shanghai',
      brand: 'Exemplar',
      regions: ['UK'],
      bound: 'at-least',
    });
    expect(leftOut).toEqual([]);
    expect(rows).toEqual([
      {
        model: 'Exo 1',
        brand: 'Exemplar',
        until: '2031-02-28',
        precision: 'day',
        bound: 'at-least',
        what: 'security-updates',
        limits: { regions: ['UK'] },
        words: '"e": "2031-02-27T16:00:00Z"',
      },
    ]);
  });
  it('say which value means that updates have ended', async () => {
    const { rows } = await read(json, {
      rows: 'data.list[]',
      columns: { n: 'model' },
      ended: { s: [9] },
    });
    expect(rows.map(summarise)).toEqual(['Exo 2 | until | unsupported-list']);
  });
  it('give the years that count from a date of the row', async () => {
    const { rows } = await readFixture('layout.txt', { years: 3, from: 'end-of-life' });
    expect(rows[0]).toMatchObject({
      endOfLife: '2026-01-07',
      years: 3,
      from: 'end-of-life',
      what: 'security-updates',
    });
  });
  it('choose the part of a page by its heading', async () => {
    const { rows } = await readFixture('two-tables.html', { under: ['Routers'] });
    expect(rows.map(({ model }) => model)).toEqual(['Exo Router 7', 'Exo Router 5']);
  });
  it('settle the order of day and month', async () => {
    const { rows } = await readFixture('ambiguous.html', { dateOrder: 'dmy' });
    expect(rows[0]).toMatchObject({ model: 'Exo Cam 300', until: '2030-04-03' });
  });
});

describe('the account', () => {
  it('counts every row once', async () => {
    const result = await readFixture('two-tables.html');
    expect(countRows(result)).toMatchObject({ rows: 12, kept: 7 });
  });
});

describe('bounds', () => {
  it('reads 20,000 rows and names the ones beyond', async () => {
    const rows = Array.from(
      { length: 20_050 },
      (_, at) => `<tr><td>Exo Cam ${at}</td><td>31 December 2030</td></tr>`,
    ).join('');
    const start = performance.now();
    const result = await read(
      `<table><tr><th>Model</th><th>Security updates until</th></tr>${rows}</table>`,
    );
    expect(result.rows.length).toBeLessThanOrEqual(20_000);
    expect(result.rows.length + result.leftOut.length).toBe(20_050);
    expect(performance.now() - start).toBeLessThan(25_000);
  }, 60_000);
  it('refuses more than 10 MB', async () =>
    expect(read(new Uint8Array(10_000_001).fill(32))).rejects.toThrow('larger than 10 MB'));
});
