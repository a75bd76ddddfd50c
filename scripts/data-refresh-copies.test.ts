import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  bench,
  line,
  LINES,
  page,
  readRowsFile,
  run,
  server,
  useBench,
  writeSource,
} from '../tests/support/refresh-bench.ts';

useBench();

describe('stored copies', () => {
  it('reads pages that somebody saved', async () => {
    writeSource();
    mkdirSync(join(bench.folder, 'copies/acme-list'), { recursive: true });
    writeFileSync(join(bench.folder, 'copies/acme-list/page.html'), page(LINES));
    expect(await run('--from', join(bench.folder, 'copies'), '--apply')).toBe(0);
    expect(readRowsFile()).toHaveLength(8);
    expect(server.asked).toHaveLength(0);
  });

  it('reads a repository at two commits, and refuses to go back', async () => {
    writeSource('repository: { name: acme/lists, files: ["lists/*.html"] }\n');
    const place = join(bench.folder, 'copies/acme+lists');
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
    const from = join(bench.folder, 'copies');
    expect(await run('--from', from, '--at', first, '--apply')).toBe(0);
    expect(readRowsFile()[0]).toMatchObject({
      published: '2026-01-05',
      recordedIn: `https://github.com/acme/lists/blob/${first}/lists/all.html`,
      obtained: 'second-hand',
    });
    expect(await run('--from', from, '--apply')).toBe(0);
    expect(bench.said).toContain(
      'Acmecam ZX500: end of support moved from 2031-07-05 to 2034-07-05',
    );
    expect(readRowsFile()[0]?.recordedIn).toContain(second);
    expect(await run('--from', from, '--at', first, '--apply')).toBe(1);
    expect(bench.said).toContain(
      'this copy is of 2026-01-05, and one of 2026-03-05 was read already',
    );
  });
});

describe('the general readers by settings alone', () => {
  const write = (name: string, text: string): void => {
    mkdirSync(join(bench.folder, 'copies/acme-list'), { recursive: true });
    writeFileSync(join(bench.folder, 'copies/acme-list', name), text);
  };
  const source = (more: string): void =>
    writeSource(more, [server.host], { reader: 'table', markers: '["Model"]' });

  it('reads a table of a statement, several models in a cell', async () => {
    source('settings: { bound: at-least, what: security-updates, dateOrder: dmy }\n');
    write(
      'page.html',
      '<!doctype html><html lang="en-GB"><body><table><tr><th>Model</th><th>Security updates until</th></tr><tr><td>ZX100 / ZX200</td><td>31/12/2031 or later</td></tr><tr><td>ZX300</td><td>to be confirmed</td></tr></table></body></html>',
    );
    expect(await run('--from', join(bench.folder, 'copies'), '--apply')).toBe(0);
    expect(readRowsFile().map(({ model, until }) => [model, until])).toEqual([
      ['zx100', '2031-12-31'],
      ['zx200', '2031-12-31'],
    ]);
    expect(readFileSync(join(bench.folder, 'data/unjoined/acme-list.jsonl'), 'utf8')).toContain(
      'ZX300',
    );
  });
});

describe('links of an index', () => {
  it('are followed where they fit, on allowed hosts alone', async () => {
    writeSource('request: { follow: ["*statement*"] }\n');
    server.answer('/list', {
      body: page([
        ...LINES.slice(0, 3),
        '<tr><td><a href="/statement-4">4</a></td></tr>',
        '<tr><td><a href="/shop">x</a></td></tr>',
      ]),
    });
    server.answer('/statement-4', { body: page([LINES[3] ?? '']) });
    expect(await run('--apply')).toBe(0);
    expect(server.asked.map(({ path }) => path)).toEqual(['/list', '/statement-4']);
    expect(readRowsFile()).toHaveLength(4);
    server.answer('/list', {
      body: page([
        ...LINES.slice(0, 4),
        '<tr><td><a href="http://localhost:9/statement">4</a></td></tr>',
      ]),
    });
    expect(await run()).toBe(1);
    expect(bench.said).toContain('localhost:9 is not among the allowed hosts');
  });
});

describe('an index of codes', () => {
  it('is asked after in batches', async () => {
    const at = (path: string): string => `http://${server.host}${path}`;
    writeSource(
      `request: { expand: { addresses: ["${at('/index')}"], field: code, template: "${at('/list?of={values}')}", batch: 2 } }\n`,
    );
    server.answer('/index', { body: '{"all":[{"code":"a"},{"more":{"code":"c"}},{"code":"b"}]}' });
    server.answer('/list?of=a%2Cb', { body: page(LINES.slice(0, 2)) });
    server.answer('/list?of=c', { body: page(LINES.slice(2, 3)) });
    expect(await run('--apply')).toBe(0);
    expect(readRowsFile()).toHaveLength(3);
    server.answer('/index', { body: '{"all":[]}' });
    expect(await run()).toBe(1);
    expect(bench.said).toContain('names no code');
  });
});
