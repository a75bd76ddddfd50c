import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MakerServer } from '../tests/support/maker-server.ts';
import { main } from './data-refresh.ts';
import { stageBatch } from './refresh/write-batch.ts';

const server = new MakerServer();
let folder = '';
let said = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'refresh-'));
  said = '';
  for (const name of ['brands', 'rows', 'sources'])
    mkdirSync(join(folder, 'data', name), { recursive: true });
  const names = Array.from({ length: 8 }, (_, at) => `ZX${at + 1}00`);
  writeFileSync(
    join(folder, 'data/brands/acmecam.yaml'),
    [
      'name: Acmecam',
      'maker: Acmecam Ltd',
      'models:',
      ...names.map((name) => `  - id: ${name.toLowerCase()}\n    name: ${name}\n    type: router`),
      '  - id: twin-v1\n    name: Twin\n    type: router\n    revision: V1',
      '  - id: twin-v2\n    name: Twin\n    type: router\n    revision: V2',
      'sources: {}',
      '',
    ].join('\n'),
  );
  await server.start();
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** One line of the list, as the maker's page has it. */
const line = (model: string, day: string): string =>
  `<tr><td>${model}</td><td></td><td>1/2/2023</td><td>The product is scheduled to reach EOS on ${day}.</td></tr>`;
const page = (lines: readonly string[], label = 'End of service'): string =>
  `<!doctype html><html><body><h1>${label}</h1><table>${lines.join('')}</table></body></html>`;
const LINES = Array.from({ length: 8 }, (_, at) => line(`ZX${at + 1}00`, `0${at + 1}-JUL-2031`));

function writeSource(more = '', hosts = [server.host]): void {
  writeFileSync(
    join(folder, 'data/sources/acme-list.yaml'),
    `publisher: Acmecam
address: http://${server.host}/list
witness: maker
licence: facts
licenceGroup: open
seen: read
reach: plain
cadence: monthly
hosts: [${hosts.map((host) => JSON.stringify(host)).join(', ')}]
reader: "upstream:netgear-eos"
markers: ["End of service"]
rows: { market: global, what: support, bound: until, brand: acmecam, link: "https://www.acmecam.com/list" }
${more}`,
  );
}

const run = (...more: string[]): Promise<number> =>
  main([
    'acme-list',
    '--root',
    join(folder, 'data'),
    '--work',
    join(folder, 'work'),
    '--delay-ms',
    '1',
    '--today',
    '2026-11-27',
    ...more,
  ]);
const rowsFile = (): string => join(folder, 'data/rows/acme-list.jsonl');
const readRowsFile = (): Record<string, unknown>[] =>
  readFileSync(rowsFile(), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Record<string, unknown>);
const readAll = (): string =>
  ['rows', 'sources', 'unjoined', 'brands']
    .map((name) => join(folder, 'data', name))
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      readdirSync(place).map((name) => `${name}\n${readFileSync(join(place, name), 'utf8')}`),
    )
    .join('\n');

describe('a first reading', () => {
  it('writes nothing without --apply, and says what it would write', async () => {
    writeSource();
    server.answer('/list', { body: page(LINES) });
    expect(await run()).toBe(0);
    expect(existsSync(rowsFile())).toBe(false);
    expect(said).toContain('Acmecam ZX100: new: end of support 2031-07-01');
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
    const open = readFileSync(join(folder, 'data/unjoined/acme-list.jsonl'), 'utf8');
    expect(open).toContain('"model":"ZX999"');
    expect(open).toContain('names no revision that the dataset holds');
    const before = readAll();
    expect(await run('--apply')).toBe(0);
    expect(readAll()).toBe(before);
    expect(said).toContain('nothing to write');
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
    said = '';
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
    expect(said).toContain('Acmecam ZX300: end of support moved from 2031-07-03 to 2032-12-31');
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
    expect(said).toContain('Acmecam ZX100: no longer in the source');
    const gone = readRowsFile().find(({ model }) => model === 'zx100');
    expect(gone?.withdrawn).toEqual({ on: '2026-11-27', reason: 'no longer stands in its source' });
    server.answer('/list', { body: page(LINES) });
    expect(await run('--apply')).toBe(0);
    const back = readRowsFile().find(({ model }) => model === 'zx100');
    expect(back?.id).toBe(gone?.id);
    expect(back?.withdrawn).toBeUndefined();
  });

  it('leaves rows of others alone', async () => {
    const other = join(folder, 'data/rows/other.jsonl');
    writeFileSync(
      join(folder, 'data/sources/other.yaml'),
      readFileSync(join(folder, 'data/sources/acme-list.yaml')),
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
    expect(said).toContain('REFUSED');
    expect(said).toContain(why);
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
    expect(said).toContain('0 changed');
  });

  it('takes dates that did all move, where a person says so', async () => {
    server.answer('/list', { body: page(LINES.map((text) => text.replace('2031', '2033'))) });
    expect(await run('--accept-moved', '--apply')).toBe(0);
    expect(readRowsFile().every(({ until }) => String(until).startsWith('2033'))).toBe(true);
  });

  it('finishes what a killed process had staged', async () => {
    const target = join(folder, 'data/rows/acme-list.jsonl');
    const wanted = readFileSync(target, 'utf8').replace('2031-07-01', '2031-08-01');
    stageBatch([[target, wanted]], join(folder, 'work/stage'));
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
    said = '';
    expect(await run('--apply')).toBe(0);
    expect(said).toContain('ZX100: end of support moved from 2031-07-01 to 2032-07-01');
  });
});

describe('stored copies', () => {
  it('reads pages that somebody saved', async () => {
    writeSource();
    mkdirSync(join(folder, 'copies/acme-list'), { recursive: true });
    writeFileSync(join(folder, 'copies/acme-list/page.html'), page(LINES));
    expect(await run('--from', join(folder, 'copies'), '--apply')).toBe(0);
    expect(readRowsFile()).toHaveLength(8);
    expect(server.asked).toHaveLength(0);
  });

  it('reads a repository at two commits, and refuses to go back', async () => {
    writeSource('repository: { name: acme/lists, files: ["lists/*.html"] }\n');
    const place = join(folder, 'copies/acme+lists');
    mkdirSync(join(place, 'lists'), { recursive: true });
    const git = (...args: string[]): string =>
      execFileSync(
        'git',
        ['-C', place, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args],
        {
          encoding: 'utf8',
          env: { ...process.env, GIT_COMMITTER_DATE: '', GIT_AUTHOR_DATE: '' },
          stdio: 'pipe',
        },
      );
    const commit = (lines: readonly string[], day: string): string => {
      writeFileSync(join(place, 'lists/all.html'), page(lines));
      git('add', '.');
      execFileSync(
        'git',
        ['-C', place, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', day],
        {
          env: {
            ...process.env,
            GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
            GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
          },
        },
      );
      return git('rev-parse', 'HEAD').trim();
    };
    git('init', '-q', '.');
    const first = commit(LINES, '2026-01-05');
    const second = commit(LINES.with(4, line('ZX500', '05-JUL-2034')), '2026-03-05');
    const from = join(folder, 'copies');
    expect(await run('--from', from, '--at', first, '--apply')).toBe(0);
    expect(readRowsFile()[0]).toMatchObject({
      published: '2026-01-05',
      recordedIn: `https://github.com/acme/lists/blob/${first}/lists/all.html`,
      obtained: 'second-hand',
    });
    expect(await run('--from', from, '--apply')).toBe(0);
    expect(said).toContain('Acmecam ZX500: end of support moved from 2031-07-05 to 2034-07-05');
    expect(readRowsFile()[0]?.recordedIn).toContain(second);
    expect(await run('--from', from, '--at', first, '--apply')).toBe(1);
    expect(said).toContain('this copy is of 2026-01-05, and one of 2026-03-05 was read already');
  });
});
