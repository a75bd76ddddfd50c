import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCli, parseResults, runCommand } from '../tests/support/run-cli.ts';
import { findNearest } from './nearest.ts';
import { toPlainText } from './terminal.ts';

const { file, folder, useby } = createCli();

const CATALOGUE = [
  'SKU,Title,Brand,EAN',
  '1,Exemplar Exo Cam 300 WiFi camera,Exemplar,',
  '2,"Case for Exo Cam 300, black",,',
  '3,Acme smart doorbell with Wi-Fi,Acme,5.03E+12',
  '4,WiFi camera,,',
  '5,"never closed,,',
  '6,Acme Wi-Fi plug,Acme,',
].join('\n');

describe('what a check comes to', () => {
  it('is said at the end on standard error, the worst first, with notes and makers', async () => {
    const { code, out, err } = await useby('check', file('s.csv', CATALOGUE));
    expect(code).toBe(2);
    expect(out).toHaveLength(6);
    const said = err.join('\n');
    expect(said).toContain('6 rows · 4 smart devices · 4 in scope of the law');
    expect(said).toMatch(/note: A code was saved as a power of ten .*first in row 4; 1 time/);
    expect(said).toContain('No end date found · Acme 2');
    expect(said).toContain('row 4: Acme smart doorbell');
    expect(said.indexOf('Row could not be read')).toBeLessThan(said.indexOf('No end date found'));
    expect((await useby('check', file('s.csv', CATALOGUE), '--quiet')).err).toEqual([
      expect.stringContaining('line 6: a quotation mark'),
    ]);
  });

  it.each([
    ['attention', ['3', '4', '5', '6']],
    ['devices', ['1', '3', '4', '6']],
    ['all', ['1', '2', '3', '4', '5', '6']],
  ])('--only %s', async (only, ids) => {
    const { out } = await useby('check', file('s.csv', CATALOGUE), '--only', only);
    expect(parseResults(out).map(({ id }) => id)).toEqual(ids);
  });

  it('--fail-on tells findings from what cannot be read', async () => {
    const good = file('good.csv', 'title\nExemplar Exo Cam 300 WiFi camera\n');
    const check = async (...args: string[]): Promise<number> =>
      (await runCommand(['check', good, '--data', join(folder(), 'pack'), ...args])).code;
    expect(await check('--fail-on', 'caution', '--as-of', '2026-11-24')).toBe(0);
    expect(await check('--fail-on', 'caution', '--as-of', '2029-06-01')).toBe(1);
    expect(await check('--fail-on', 'alert', '--as-of', '2029-06-01')).toBe(0);
  });

  it('--group maker gives one letter a maker, with all its products', async () => {
    const { out } = await useby('check', file('s.csv', CATALOGUE), '--group', 'maker');
    const groups = parseResults(out);
    expect(groups.map(({ maker }) => maker)).toEqual(['Acme', 'Exemplar', null]);
    expect(groups[0]?.['letter']).toMatch(
      /Security updates for Acme products[\s\S]*The 2 products[\s\S]*- Acme smart doorbell with Wi-Fi \(3, 5.03E\+12\): No end date found/,
    );
    expect(groups[1]?.['letter']).toBeNull();
  });
});

describe('a row without a title', () => {
  it('stands in the summary by its SKU', async () => {
    const { err } = await useby('check', file('s.csv', 'SKU,Title\nS1,\nS2,Lamp\n'));
    expect(err.join('\n')).toMatch(/^ +row 2: S1$/m);
  });
});

describe('where results go', () => {
  it('CSV keeps the columns of programs, and behind them row, finding and the whole file', async () => {
    const path = join(folder(), 'out.csv');
    await useby('check', file('s.csv', CATALOGUE), '--out', path);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^\ufeffid,title,connectable,.*,error,untilMarket,untilBound,untilPrecision,row,finding,todo,in: SKU,in: Title,in: Brand,in: EAN,/,
    );
    expect(lines[1]).toMatch(/,2,dated,none,1,Exemplar Exo Cam 300 WiFi camera,Exemplar,,$/);
  });

  it('XLSX comes to the same as NDJSON when it is checked again', async () => {
    const path = join(folder(), 'out.xlsx');
    await useby('check', file('s.csv', CATALOGUE), '--out', path);
    const [again, first] = await Promise.all([
      useby('check', path, '--column', 'title=Title'),
      useby('check', file('s.csv', CATALOGUE)),
    ]);
    const headlines = (out: string[]): unknown[] =>
      parseResults(out)
        .map(({ title, headline }) => [title, headline])
        .slice(0, 4);
    expect(headlines(again.out)).toEqual(headlines(first.out));
  });

  it('says in one line that a file cannot be written', async () => {
    const { code, err } = await useby(
      'check',
      file('s.csv', CATALOGUE),
      '--out',
      '/no/such/place.csv',
    );
    expect({ code, err }).toEqual({
      code: 3,
      err: ['useby: /no/such/place.csv: cannot be written (ENOENT)'],
    });
  });
});

describe('mistakes in the call', () => {
  it.each<[string[], RegExp]>([
    [['chekc', 'x'], /chekc: no such command; did you mean check\?/],
    [['constructor'], /constructor: no such command$/],
    [['__proto__'], /__proto__: no such command$/],
    [['check', 'x', '--formt', 'csv'], /--formt: no such option; did you mean --format\?/],
    [['check', 'x', '--jobs', '0'], /--jobs 0: write a number/],
    [['check', 'x', '--column', 'colour=Red'], /--column colour=Red: write a meaning/],
    [['check', 'a\u001b[31m.csv'], /^useby: a \[31m\.csv/],
  ])('%j', async (args, message) => {
    const { code, err } = await useby(...args);
    expect(code).toBe(2);
    expect(err[0]).toMatch(message);
  });

  it('says its version', async () => {
    expect(await runCommand(['--version'])).toMatchObject({
      code: 0,
      out: [expect.stringMatching(/^useby \d+\.\d+\.\d+/)],
    });
  });

  it('finds the word that was meant, and none where none is near', () => {
    expect(findNearest('devcie', ['check', 'device'])).toBe('device');
    expect(findNearest('sca', ['check', 'scan'])).toBe('scan');
    expect(findNearest('toString', ['check', 'scan'])).toBeUndefined();
  });

  it('shows a terminal nothing that it would obey', () => {
    expect(toPlainText('a\u001b]0;x\u0007b\u009bc\u202ed\ne')).toBe('a ]0;x b c d\ne');
  });
});
