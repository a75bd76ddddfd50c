import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { main } from '../../scripts/data-refresh.ts';
import { MakerServer } from './maker-server.ts';

export const server = new MakerServer();
/** One run's bench.folder, and what was said on the terminal. */
export const bench = { folder: '', said: '' };

/** A small dataset of an invented maker, and the maker's server, for each test of a file. */
export function useBench(): void {
  beforeEach(startBench);
  afterEach(async () => {
    vi.restoreAllMocks();
    await server.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  });
}

async function startBench(): Promise<void> {
  bench.folder = mkdtempSync(join(tmpdir(), 'refresh-'));
  bench.said = '';
  for (const name of ['brands', 'rows', 'sources'])
    mkdirSync(join(bench.folder, 'data', name), { recursive: true });
  const names = Array.from({ length: 8 }, (_, at) => `ZX${at + 1}00`);
  writeFileSync(
    join(bench.folder, 'data/brands/acmecam.yaml'),
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
      bench.said += String(text);
      return true;
    });
}

/** One line of the list, as the maker's page has it. */
export const line = (model: string, day: string): string =>
  `<tr><td>${model}</td><td></td><td>1/2/2023</td><td>The product is scheduled to reach EOS on ${day}.</td></tr>`;
export const page = (lines: readonly string[], label = 'End of service'): string =>
  `<!doctype html><html><body><h1>${label}</h1><table>${lines.join('')}</table></body></html>`;
export const LINES = Array.from({ length: 8 }, (_, at) =>
  line(`ZX${at + 1}00`, `0${at + 1}-JUL-2031`),
);

export function writeSource(
  more = '',
  hosts = [server.host],
  { reader = 'upstream:netgear-eos', markers = '["End of service"]' } = {},
): void {
  writeFileSync(
    join(bench.folder, 'data/sources/acme-list.yaml'),
    `publisher: Acmecam
address: http://${server.host}/list
witness: maker
licence: facts
licenceGroup: open
seen: read
reach: plain
cadence: monthly
hosts: [${hosts.map((host) => JSON.stringify(host)).join(', ')}]
reader: ${JSON.stringify(reader)}
markers: ${markers}
rows: { market: global, ${reader === 'table' ? '' : 'what: support, bound: until, '} brand: acmecam, link: "https://www.acmecam.com/list" }
${more}`,
  );
}

export const run = (...more: string[]): Promise<number> =>
  main([
    'acme-list',
    '--root',
    join(bench.folder, 'data'),
    '--work',
    join(bench.folder, 'work'),
    '--delay-ms',
    '1',
    '--today',
    '2026-11-27',
    ...more,
  ]);
export const rowsFile = (): string => join(bench.folder, 'data/rows/acme-list.jsonl');
export const readRowsFile = (): Record<string, unknown>[] =>
  readFileSync(rowsFile(), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Record<string, unknown>);
export const readAll = (): string =>
  ['rows', 'sources', 'unjoined', 'brands']
    .map((name) => join(bench.folder, 'data', name))
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      readdirSync(place).map((name) => `${name}\n${readFileSync(join(place, name), 'utf8')}`),
    )
    .join('\n');
