import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_TILES } from '../../content-scripts/extract/adapter/read-tiles.ts';
import { COMMAND } from '../support/sample-catalogue.ts';

/** What only a process of its own shows: pipes, a full disk, signals, memory and the clock. */
const TITLE = 'Samsung Galaxy S25';
const CHECK = [COMMAND, 'check'];
/** A page of results as Amazon shapes it. */
const createResults = (count: number): string =>
  Array.from({ length: count }, (_, n) => {
    const id = `B0${String(n).padStart(8, '0')}`;
    const link = `<h2><a href="/dp/${id}"><span>Acme Cam number ${n}</span></a></h2>`;
    return `<div data-component-type="s-search-result" data-asin="${id}">${link}<img alt=""></div>`;
  }).join('');
if (!existsSync(COMMAND)) console.warn('no dist/cli/useby.js: run npm run build first');

describe.skipIf(!existsSync(COMMAND))('useby as a process', () => {
  let folder = '';
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (command: string, env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath, USEBY: COMMAND, ...env },
      maxBuffer: 50_000_000,
    });
    return { status, stdout, stderr };
  };
  let small = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'useby-process-'));
    small = write('small.csv', `title\n${TITLE}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a substituted process', '"$NODE" "$USEBY" check <(cat "$FILE") --quiet'],
    ['/dev/stdin', 'cat "$FILE" | "$NODE" "$USEBY" check /dev/stdin --quiet'],
    ['standard input', '"$NODE" "$USEBY" check - --quiet < "$FILE"'],
    [
      'a named pipe',
      'mkfifo "$FILE.p"; (cat "$FILE" > "$FILE.p" &); "$NODE" "$USEBY" check "$FILE.p" --quiet',
    ],
  ])('reads %s', (_, command) => {
    const { status, stdout, stderr } = run(command, { FILE: small });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ title: TITLE });
  });

  it('waits for a header that comes in pieces', async () => {
    const child = spawn(process.execPath, [...CHECK, '-', '--quiet']);
    let said = '';
    child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
    child.stdin.write('i');
    await wait(300);
    child.stdin.end(`d\ttitle\n7\t${TITLE}\n`);
    await once(child, 'close');
    expect(JSON.parse(said)).toMatchObject({ id: '7', title: TITLE });
  });

  it.each(['check "$FILE"', 'check "$FILE" --format xlsx', 'device Galaxy S25', '--help'])(
    'says in one line that the disk is full: %s',
    (call) => {
      const { status, stderr } = run(`"$NODE" "$USEBY" ${call} --quiet > /dev/full`, {
        FILE: small,
      });
      expect(status).toBe(3);
      expect(stderr.trim()).toMatch(/^useby: standard output: cannot be written \(ENOSPC\)$/);
    },
  );

  it('says that a page was read in part, and ends with 2', () => {
    // By a shop's own settings: without them a DOM in Node takes three times as long.
    const page = write('many.html', createResults(MAX_TILES + 100));
    const call = '"$NODE" "$USEBY" scan "$FILE" --url "https://www.amazon.co.uk/s?k=cam"';
    const { status, stdout, stderr } = run(call, { FILE: page });
    expect(status).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(MAX_TILES);
    expect(stderr).toMatch(/many\.html: holds more .* only a part of it was read\n$/);
  });

  it('ends quietly when its reader has enough', () => {
    const many = write('many.csv', `title\n${`${TITLE}\n`.repeat(3_000)}`);
    const { stdout, stderr } = run('"$NODE" "$USEBY" check "$FILE" --quiet | head -n 1', {
      FILE: many,
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ title: TITLE });
  });

  it('leaves whole lines when it is interrupted', async () => {
    const many = write('long.csv', `title\n${`${TITLE}\n`.repeat(200_000)}`);
    const child = spawn(process.execPath, [...CHECK, many]);
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      if (said === '') child.kill('SIGINT');
      said += piece.toString();
    });
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(130);
    const lines = said.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(200_000);
    expect(() => lines.map((line) => JSON.parse(line) as unknown)).not.toThrow();
  });

  it('judges by the day of the place it runs in, as the extension does', () => {
    const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => {
      const here = run('date +%F', { TZ: zone }).stdout.trim();
      const { stdout } = run('"$NODE" "$USEBY" check "$FILE" --quiet', { FILE: small, TZ: zone });
      expect(stdout).toContain(`"asOf":"${here}"`);
      return here;
    });
    // The two are 25 hours apart.
    expect(days[0]).not.toBe(days[1]);
  });

  it('refuses a workbook that unpacks to hundreds of megabytes, without taking them', async () => {
    const bomb = join(folder, 'bomb.xlsx');
    await writeBomb(bomb);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=128', ...CHECK, bomb, '--quiet'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^useby: .*bomb\.xlsx: The workbook would unpack to far more/);
  });
});

/** 300 MB of rows in a workbook of one. */
async function writeBomb(path: string): Promise<void> {
  const file = createWriteStream(path);
  const zip = new Zip((_, bytes) => void file.write(bytes));
  const add = (name: string, parts: Iterable<string>): void => {
    const part = new ZipDeflate(name);
    zip.add(part);
    for (const text of parts) part.push(strToU8(text));
    part.push(new Uint8Array(), true);
  };
  const row = `<row><c t="inlineStr"><is><t>${TITLE}</t></is></c></row>`.repeat(1_000);
  add('xl/workbook.xml', ['<workbook><sheets><sheet name="a"/></sheets></workbook>']);
  add('xl/worksheets/sheet1.xml', ['<worksheet><sheetData>', ...Array<string>(4_500).fill(row)]);
  zip.end();
  file.end();
  await once(file, 'close');
}
