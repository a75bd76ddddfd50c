import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseBrandFile, type BrandFile } from '../data/brand-file.ts';
import { addRow, decodeCollections, decodeRows } from '../data/rows.ts';
import { compareRecords } from './data/compare-datasets.ts';
import { buildPack } from '../data/pack/build-pack.ts';
import { INDEX_FILE } from '../data/pack/index-files.ts';
import { readBrandFolder } from '../data/read-brands.ts';
import { readPackFrom } from '../data/pack/read-pack.ts';
import type { BrandRecord } from '../engine/packed-dataset.ts';

/**
 * `npm run data:diff -- A B`: which facts differ. A and B: a pack, a folder of brand files, or a
 * commit, branch or tag.
 */
export async function main([a, b]: string[]): Promise<number> {
  if (a === undefined || b === undefined) {
    process.stderr.write(
      'give two packs, folders of brand files, or git references: npm run data:diff -- v1.0.0 data/brands\n',
    );
    return 2;
  }
  try {
    const lines = compareRecords(await recordsOf(a), await recordsOf(b));
    process.stdout.write(
      lines.length === 0
        ? 'no fact differs\n'
        : `${lines.join('\n')}\n${lines.length} facts differ\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function recordsOf(place: string): Promise<BrandRecord[]> {
  if (!existsSync(place) || !statSync(place).isDirectory()) return recordsAt(place);
  if (!existsSync(join(place, INDEX_FILE))) {
    if (!readdirSync(place).some((name) => name.endsWith('.yaml')))
      throw new Error(`${place}: holds neither a pack nor brand files`);
    return buildPack(readBrandFolder(place)).shards;
  }
  const reader = readPackFrom(place);
  return Promise.all((await reader.index()).brands.map(({ id }) => reader.shard(id)));
}

const MAX_BYTES = 256 * 1024 * 1024;

/** The brand files of a commit, read in one go; nothing is checked out. */
function recordsAt(reference: string): BrandRecord[] {
  const git = (args: string[], input?: string): string =>
    execFileSync('git', args, {
      encoding: 'utf8',
      input,
      maxBuffer: MAX_BYTES,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  if (reference.startsWith('-')) throw new Error(`${reference}: no such folder or git reference`);
  let names: string[];
  try {
    names = git(['ls-tree', '-r', '--name-only', reference, 'data/brands'])
      .split('\n')
      .filter((name) => name.endsWith('.yaml'));
  } catch {
    throw new Error(`${reference}: no such folder or git reference`);
  }
  const entries = names.map((file) => {
    const parsed = parseBrandFile(git(['show', `${reference}:${file}`]), file);
    if (!parsed.ok)
      throw new Error(
        parsed.problems
          .map(({ line, message }) => `${reference}:${file}:${line}: ${message}`)
          .join('\n'),
      );
    return { id: file.slice('data/brands/'.length, -'.yaml'.length), brand: parsed.brand };
  });
  joinRows(entries, reference, git);
  return buildPack(entries).shards;
}

/** The rows of that commit, where it has any. */
function joinRows(
  entries: readonly { id: string; brand: BrandFile }[],
  reference: string,
  git: (args: string[]) => string,
): void {
  const list = (folder: string): string[] =>
    git(['ls-tree', '-r', '--name-only', reference, folder])
      .split('\n')
      .filter((name) => name !== '');
  const read = (name: string): string => git(['show', `${reference}:${name}`]);
  const collections = decodeCollections(
    list('data/sources').map((name) => ({ name, text: read(name) })),
  );
  const files = list('data/rows').map((name) => ({ name, text: read(name) }));
  const byId = new Map(entries.map(({ id, brand }) => [id, brand]));
  for (const placed of decodeRows(files, collections).rows) {
    const brand = byId.get(placed.row.brand);
    const shared = collections.get(placed.collection);
    if (brand && shared) addRow(brand, placed, shared);
  }
}
