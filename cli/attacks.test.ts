import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_RECORD } from '../catalogue/input/split-records.ts';
import { createCli, parseResults } from '../tests/support/run-cli.ts';

/** What the first edition answered wrongly or not at all: files and calls of each such kind. */
const { file, folder, useby } = createCli();
const check = async (name: string, content: string | Buffer, ...args: string[]) => {
  const { code, out, err } = await useby(
    'check',
    file(name, content),
    '--format',
    'ndjson',
    ...args,
  );
  return { code, rows: parseResults(out), err };
};
const SHOP = ['--url', 'https://shop.example/s'];

describe('columns and rows', () => {
  it.each<[string, string, string[]]>([
    ['; in a cell', 'id,title,brand\n1,Exo Cam 300; case,Other\n2,"Exo Cam; two",Other\n', []],
    ['comma in a price', 'id;titel;preis;marke\n1;Exo Cam 300;29,99;Other\n', ['Exo Cam 300']],
    ['| in a cell', 'id\ttitle\tbrand\n1\tExo Cam 300 | white, new; boxed\tOther\n', []],
  ])('parts at its own separator: %s', async (name, content, titles) => {
    const { code, rows } = await check(`${name.length}.csv`, content);
    expect(code).toBe(0);
    expect(rows[0]?.['title']).toMatch(
      titles[0] ?? /^Exo Cam 300(?:; case| \| white, new; boxed)$/,
    );
  });

  it('reads the first filled column of one name, and says that there are several', async () => {
    const { rows, err } = await check('d.csv', 'title,title,Title\nExo Cam 300 camera,,Kettle\n');
    expect(rows[0]).toMatchObject({ title: 'Exo Cam 300 camera', type: 'ip-camera' });
    expect(err[0]).toContain('3 columns are named “title”');
  });

  it('loses its own line to an unclosed quotation mark, and no other', async () => {
    const { code, rows, err } = await check('open.csv', 'title\n"open\nExo Cam 300 camera\n');
    expect({ code, line: err[0] }).toEqual({
      code: 2,
      line: expect.stringContaining(': line 2: a quotation mark is opened here'),
    });
    expect(rows.at(-1)).toMatchObject({ type: 'ip-camera' });
  });

  it('takes a line without end for one bad row, and names the next by its own line', async () => {
    const long = 'x'.repeat(3 * MAX_RECORD);
    const { code, rows, err } = await check('long.csv', `title\n${long}\nbad,row,here\nExo\n`);
    expect({ code, rows: rows.length }).toEqual({ code: 2, rows: 3 });
    expect(err.slice(0, 2)).toEqual([
      expect.stringContaining(': line 2: the line is longer than 262,144 characters'),
      expect.stringContaining(': line 3: the row has 3 cells'),
    ]);
  });

  it('counts the items of a feed, which may be one line', async () => {
    const item = (price: string): string =>
      `<item><title>Exo Cam 300</title><condition>${price}</condition></item>`;
    const { err } = await check('one.xml', `<rss>${item('new')}${item('constructor')}</rss>`);
    expect(err[0]).toContain(': row 2: field condition: "constructor" is not one of new');
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'takes %s for no word of ours',
    async (word) => {
      const row = JSON.stringify({ title: 'Exo Cam 300', condition: word });
      expect((await check('word.ndjson', `${row}\n`)).code).toBe(2);
      for (const args of [[word], ['check', 'x', '--format', word], ['check', 'x', '--lang', word]])
        expect((await useby(...args)).err[0]).toContain(word);
    },
  );
});

describe('letters', () => {
  it.each<[string, Buffer]>([
    ['cp1252.csv', Buffer.from('title\nTéléphone Exo £\n', 'latin1')],
    [
      'latin1.xml',
      Buffer.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><rss><item><title>Téléphone Exo £</title></item></rss>',
        'latin1',
      ),
    ],
    [
      'utf16.xml',
      Buffer.from('\uFEFF<rss><item><title>Téléphone Exo £</title></item></rss>', 'utf16le'),
    ],
    [
      'names.xml',
      Buffer.from(
        '<rss><item><title>T&eacute;l&eacute;phone&nbsp;Exo &pound;</title></item></rss>',
      ),
    ],
  ])('are read from %s', async (name, content) => {
    const { code, rows } = await check(name, content);
    expect(code).toBe(0);
    expect(String(rows[0]?.['title']).replace('\u00a0', ' ')).toBe('Téléphone Exo £');
  });
});

describe('saved pages', () => {
  const scan = (name: string, html: string) => useby('scan', file(name, html), ...SHOP);

  it('without a listing end with 1', async () => {
    expect((await scan('none.html', '<p>nothing')).code).toBe(1);
  });

  it('that are too deep are named', async () => {
    const { code, err } = await scan('deep.html', '<div>'.repeat(5_000));
    expect(code).toBe(2);
    expect(err.at(-1)).toMatch(/deep\.html: is nested too deeply to be read$/);
  });
});

describe('a folder in place of a file, and a file that is not there', () => {
  it.each([
    ['scan', 'page'],
    ['read', 'page'],
    ['read', 'settings'],
  ] as const)('useby %s says so of the %s in one sentence', async (command, place) => {
    const path = join(folder(), 'pages.html');
    mkdirSync(path, { recursive: true });
    const page = place === 'page' ? [] : [file('x.html', '<p>x'), '--settings'];
    const run = (name: string) => useby(command, ...page, name, ...SHOP);
    expect(await run(path)).toEqual({
      code: 2,
      out: [],
      err: [`useby: ${path}: This is a folder. Name one file.`],
    });
    expect(await run('/no/such')).toEqual({
      code: 2,
      out: [],
      err: ['useby: /no/such: There is no file of this name.'],
    });
  });
});
