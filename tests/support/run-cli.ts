import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { run } from '../../cli/main.ts';
import type { BrandFile } from '../../data/brand-file.ts';
import { buildPack, writePack } from '../../data/pack/build-pack.ts';

/** An invented brand of one camera; nothing here is a fact. */
export const exemplar: BrandFile = {
  name: 'Exemplar',
  maker: 'Exemplar Ltd',
  aliases: [{ text: 'Exo' }],
  claims: [
    {
      kind: 'reporting',
      id: 'f00000000001',
      email: 'security@exemplar.example',
      pageRead: true,
      source: 's1',
      jurisdiction: 'global',
      read: '2026-11-01',
      obtained: 'read',
    },
  ],
  models: [
    {
      id: 'exo-cam-300',
      name: 'Exo Cam 300',
      codes: ['EC300'],
      type: 'ip-camera',
      claims: [
        {
          kind: 'support',
          id: 'f00000000002',
          basis: 'end-date',
          until: '2029-12-31',
          source: 's1',
          jurisdiction: 'UK',
          read: '2026-11-01',
          obtained: 'read',
        },
      ],
    },
  ],
  sources: {
    s1: {
      url: 'https://exemplar.example/psti',
      publisher: 'Exemplar',
      witness: 'maker',
      licence: 'facts',
      licenceGroup: 'open',
    },
  },
};

export interface CommandRun {
  code: number;
  out: string[];
  err: string[];
}

/** The command line as tests call it. */
export interface Cli {
  /** Where the files of this test stand. */
  folder(): string;
  /** Writes a file and returns its path. */
  file(name: string, content: string | Buffer): string;
  /** Runs `useby` over the invented dataset on a fixed day. */
  useby(...args: string[]): Promise<CommandRun>;
}

/** A folder with the packed dataset of the invented brand, for the tests of one file. */
export function createCli(): Cli {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'useby-cli-'));
    writePack(buildPack([{ id: 'exemplar', brand: exemplar }]), join(folder, 'pack'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    folder: () => folder,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    useby: (...args) =>
      runCommand(
        args.length > 0 && !args.includes('--help')
          ? [...args, '--data', join(folder, 'pack'), '--as-of', '2026-11-24']
          : args,
      ),
  };
}

/** Runs one command line and keeps what it prints, line by line. */
export async function runCommand(args: readonly string[]): Promise<CommandRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (...lines) => {
      out.push(...lines.flatMap((line) => line.split('\n')));
    },
    err: (...lines) => {
      err.push(...lines);
    },
    room: () => Promise.resolve(),
  });
  return { code, out, err };
}

/** Lines of `--format ndjson`, parsed. */
export const parseResults = (out: readonly string[]): Record<string, unknown>[] =>
  out.map((line) => JSON.parse(line) as Record<string, unknown>);
