import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MAX_WORDS, type ReaderSettings, type ReadResult, type ReadRow } from './contract.ts';
import { EXPECTED } from './fixtures/expected.ts';
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
    const pages = readdirSync(FIXTURES).filter((name) => !/^broken|\.ts$/.test(name));
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
    expect(countRows(result)).toMatchObject({ rows: 14, kept: 7 });
  });
});

describe('bounds', () => {
  it('reads 20,000 rows and names the ones beyond', async () => {
    const rows = Array.from(
      { length: 20_050 },
      (_, at) => `<tr><td>Exo Cam ${at}</td><td>31 December 2030</td></tr>`,
    ).join('');
    const result = await read(
      `<table><tr><th>Model</th><th>Security updates until</th></tr>${rows}</table>`,
    );
    expect(result.rows.length).toBeLessThanOrEqual(20_000);
    expect(result.rows.length + result.leftOut.length).toBe(20_050);
  });
  it('refuses more than 10 MB', async () =>
    expect(read(new Uint8Array(10_000_001).fill(32))).rejects.toThrow('larger than 10 MB'));
});

it('keeps with a row of a table what that row takes out', async () => {
  const { rows } = await read(
    '<table><tr><th>Model</th><th>Security updates until</th><th>Note</th></tr>' +
      '<tr><td>Exo 1</td><td>30 April 2027</td><td></td></tr>' +
      '<tr><td>Exo 2</td><td>30 April 2029</td><td>except Exo 2 Lite</td></tr></table>',
  );
  expect(rows.map(({ model, limits }) => [model, limits])).toEqual([
    ['Exo 1', undefined],
    ['Exo 2', { exclude: ['Exo 2 Lite'] }],
  ]);
});

it('reads a date by the field that says what it is about', async () => {
  const items = [
    { name: 'Exo Cam 10', date: '2028-05-31', dateMeaning: 'end of security updates' },
    { name: 'Exo Cam 12', date: '2026-01-31', dateMeaning: 'end of sale' },
  ];
  const { rows } = await read(JSON.stringify({ items }));
  expect(rows.map(summarise)).toEqual([
    'Exo Cam 10 | 2028-05-31 | until | security-updates',
    'Exo Cam 12 | sold 2026-01-31 | until | end-of-sale',
  ]);
});
