import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { checkBrands } from '../data/checks/run.ts';
import { readCollections } from '../data/rows.ts';
import { ALL_LICENCES, buildPack, writePack } from '../data/pack/build-pack.ts';
import { INDEX_FILE } from '../data/pack/index-files.ts';
import { BrandFolderError, readDataset, type BrandEntry } from '../data/read-brands.ts';
import type { LicenceGroup } from '../engine/dataset.ts';

/**
 * `npm run data [-- --licence open] [-- --out DIR] [-- --check]`: checks the brand files and packs
 * them. Refuses to pack on any error.
 */
export function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { licence: { type: 'string' }, out: { type: 'string' }, check: { type: 'boolean' } },
  });
  const licences = readLicences(values.licence);
  if (licences === null) return complain(`--licence ${values.licence}: write all or open`);
  const entries = read();
  if (entries === null) return 1;
  const findings = checkBrands(entries);
  for (const { severity, file, line, field, message, fix, check } of findings.filter(
    ({ severity }) => severity === 'error' || values.check,
  )) {
    process.stdout.write(
      `${severity}: ${file}:${line}: ${field}: ${message} — ${fix} [${check}]\n`,
    );
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  process.stdout.write(
    `${entries.length} brand files: ${errors} errors, ${findings.length - errors} warnings\n`,
  );
  if (errors > 0) return complain('nothing packed');
  return values.check ? 0 : pack(entries, licences, values.out ?? 'dist/pack');
}

function pack(
  entries: readonly BrandEntry[],
  licences: readonly LicenceGroup[],
  folder: string,
): number {
  const made = buildPack(entries, licences, readCollections('data/sources'));
  const { files, bytes } = writePack(made, folder, commit());
  const index = readFileSync(join(folder, INDEX_FILE));
  const largest = made.shards
    .map((shard) => ({ id: shard.id, size: JSON.stringify(shard).length }))
    .toSorted((a, b) => b.size - a.size)[0];
  process.stdout.write(
    `${folder}: ${made.index.version} · ${files} files, ${kb(bytes)} · index ${kb(index.length)} (${kb(gzipSync(index).length)} compressed) · largest shard ${largest?.id ?? 'none'} ${kb(largest?.size ?? 0)}\n`,
  );
  return 0;
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

function read(): BrandEntry[] | null {
  try {
    return readDataset('data');
  } catch (error) {
    if (!(error instanceof BrandFolderError)) throw error;
    process.stdout.write(`${error.message}\n`);
    complain('nothing packed');
    return null;
  }
}

function readLicences(wanted: string | undefined): readonly LicenceGroup[] | null {
  if (wanted === undefined || wanted === 'all') return ALL_LICENCES;
  return wanted === 'open' ? ['open'] : null;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}

function complain(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
