import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  bench,
  line,
  LINES,
  page,
  readAll,
  readRowsFile,
  rowsFile,
  run,
  server,
  useBench,
  writeSource,
} from '../tests/support/refresh-bench.ts';
import { stageBatch } from './refresh/write-batch.ts';

useBench();

describe('a first reading', () => {
  it('writes nothing without --apply, and says what it would write', async () => {
    writeSource();
    server.answer('/list', { body: page(LINES) });
    expect(await run()).toBe(0);
    expect(existsSync(rowsFile())).toBe(false);
    expect(bench.said).toContain('Acmecam ZX100: new: end of support 2031-07-01');
  });

  it('writes rows with ids, lists what has no record, and a second run changes no byte', async () => {
    writeSource();
    server.answer('/list', {
      body: page([
        ...LINES,
        line('ZX999', '01-JUL-2031'),
        line('Twin', '01-JUL-2031'),
        line('Twin V2', '02-JUL-2031'),
      ]),
    });
    expect(await run('--apply')).toBe(0);
    const rows = readRowsFile();
    expect(rows).toHaveLength(9);
    expect(rows.find(({ model }) => model === 'twin-v2')).toMatchObject({
      until: '2031-07-02',
      what: 'support',
    });
    const open = readFileSync(join(bench.folder, 'data/unjoined/acme-list.jsonl'), 'utf8');
    expect(open).toContain('"model":"ZX999"');
    expect(open).toContain('names no revision that the dataset holds');
    const before = readAll();
    expect(await run('--apply')).toBe(0);
    expect(readAll()).toBe(before);
    expect(bench.said).toContain('nothing to write');
  });

  it('says who asks, and asks no more than once where nothing changed', async () => {
    writeSource();
    server.answer('/list', { body: page(LINES), etag: '"1"' });
    await run('--apply');
    await run('--apply');
    expect(server.asked).toHaveLength(2);
    expect(server.asked[0]?.headers['user-agent']).toContain('Useby');
    expect(server.asked[1]?.headers['if-none-match']).toBe('"1"');
    expect(readRowsFile()).toHaveLength(8);
  });
});

describe('a later reading', () => {
  beforeEach(async () => {
    writeSource();
    server.answer('/list', { body: page(LINES) });
    await run('--apply');
    bench.said = '';
  });

  it('says a moved date in words, and keeps the id, the notes and what it said before', async () => {
    const file = readFileSync(rowsFile(), 'utf8');
    writeFileSync(
      rowsFile(),
      file.replace('"entry":"ZX300/"', '"note":"checked by hand","entry":"ZX300/"'),
    );
    const [before] = readRowsFile().filter(({ model }) => model === 'zx300');
    server.answer('/list', { body: page(LINES.with(2, line('ZX300', '31-DEC-2032'))) });
    expect(await run('--apply')).toBe(0);
    expect(bench.said).toContain(
      'Acmecam ZX300: end of support moved from 2031-07-03 to 2032-12-31',
    );
    const [after] = readRowsFile().filter(({ model }) => model === 'zx300');
    expect(after).toMatchObject({
      id: before?.id,
      until: '2032-12-31',
      note: 'checked by hand',
      history: [{ on: '2026-11-27', said: 'end of support 2031-07-03' }],
    });
  });

  it('marks a row that vanished, and takes it back when it stands there again', async () => {
    server.answer('/list', { body: page(LINES.slice(1)) });
    expect(await run('--apply')).toBe(0);
    expect(bench.said).toContain('Acmecam ZX100: no longer in the source');
    const gone = readRowsFile().find(({ model }) => model === 'zx100');
    expect(gone?.withdrawn).toEqual({ on: '2026-11-27', reason: 'no longer stands in its source' });
    server.answer('/list', { body: page(LINES) });
    expect(await run('--apply')).toBe(0);
    const back = readRowsFile().find(({ model }) => model === 'zx100');
    expect(back?.id).toBe(gone?.id);
    expect(back?.withdrawn).toBeUndefined();
  });

  it('leaves rows of others alone', async () => {
    const other = join(bench.folder, 'data/rows/other.jsonl');
    writeFileSync(
      join(bench.folder, 'data/sources/other.yaml'),
      readFileSync(join(bench.folder, 'data/sources/acme-list.yaml')),
    );
    writeFileSync(
      other,
      `${JSON.stringify({ brand: 'acmecam', model: 'zx100', kind: 'support', id: 'f00000000001', basis: 'end-date', what: 'support', until: '2030-01-01', jurisdiction: 'global', read: '2026-01-01', obtained: 'read', link: 'https://example.com/' })}\n`,
    );
    const before = readFileSync(other, 'utf8');
    server.answer('/list', { body: page(LINES.slice(1)) });
    await run('--apply');
    expect(readFileSync(other, 'utf8')).toBe(before);
  });

  it.each([
    ['a page that is not there', { status: 404 }, 'answers 404'],
    ['changed labels', { body: page(LINES, 'Produkte') }, 'no longer holds "End of service"'],
    ['half a file', { body: page(LINES).slice(0, 400) }, 'breaks off'],
    ['a connection that breaks off', { body: page(LINES), breakOff: true }, 'broke off'],
    ['an empty answer', { body: '' }, 'is empty'],
    [
      'a wall against robots',
      {
        body: '<html><head><title>Just a moment...</title></head><body>End of service</body></html>',
      },
      'is a page against robots',
    ],
    ['a collapse', { body: page(LINES.slice(0, 3)) }, 'found 3 rows, 8 the last time'],
    [
      'a date column that changed its meaning',
      { body: page(LINES.map((text) => text.replace('JUL-2031', 'JAN-2026'))) },
      'may have changed its meaning',
    ],
    [
      'a redirect to a stranger',
      { status: 302, headers: { location: 'http://localhost:9/list' } },
      'localhost:9 is not among the allowed hosts',
    ],
    [
      'a redirect in circles',
      { status: 302, headers: { location: '/list' } },
      'redirected more than 5 times',
    ],
    ['a long wait', { status: 429, headers: { 'retry-after': '86400' } }, 'come back later'],
    ['too much', { body: page([...LINES, ' '.repeat(10_000_001)]) }, 'is larger than'],
  ])('refuses %s and changes nothing', async (_, answer, why) => {
    const before = readAll();
    server.answer('/list', answer);
    expect(await run('--apply')).toBe(1);
    expect(bench.said).toContain('REFUSED');
    expect(bench.said).toContain(why);
    expect(readAll()).toBe(before);
  });

  it('waits as long as it is told, then asks again', async () => {
    const asked = server.asked.length;
    server.answer('/list', { status: 429, headers: { 'retry-after': '0' } }, { body: page(LINES) });
    expect(await run()).toBe(0);
    expect(server.asked.length - asked).toBe(2);
  });

  it('follows a redirect to a host that is allowed', async () => {
    server.answer('/list', { status: 301, headers: { location: '/moved' } });
    server.answer('/moved', { body: page(LINES) });
    expect(await run()).toBe(0);
    expect(bench.said).toContain('0 changed');
  });

  it('takes dates that did all move, where a person says so', async () => {
    server.answer('/list', { body: page(LINES.map((text) => text.replace('2031', '2033'))) });
    expect(await run('--accept-moved', '--apply')).toBe(0);
    expect(readRowsFile().every(({ until }) => String(until).startsWith('2033'))).toBe(true);
  });

  it('finishes what a killed process had staged', async () => {
    const target = join(bench.folder, 'data/rows/acme-list.jsonl');
    const wanted = readFileSync(target, 'utf8').replace('2031-07-01', '2031-08-01');
    stageBatch([[target, wanted]], join(bench.folder, 'work/stage'));
    expect(readFileSync(target, 'utf8')).not.toBe(wanted);
    await run();
    expect(readFileSync(target, 'utf8')).toBe(wanted);
  });

  it('reads again what a killed process had fetched but not written', async () => {
    server.answer('/list', {
      body: page(LINES.with(0, line('ZX100', '01-JUL-2032'))),
      etag: '"2"',
    });
    await run();
    bench.said = '';
    expect(await run('--apply')).toBe(0);
    expect(bench.said).toContain('ZX100: end of support moved from 2031-07-01 to 2032-07-01');
  });
});
