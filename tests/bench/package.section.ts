import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Section } from '../support/report.ts';

const BUILT = 'dist/chromium';
/** Name twice, local header and directory entry: what a file costs in a ZIP besides its bytes. */
const PER_FILE = 76;

interface Part {
  files: number;
  bytes: number;
  pressed: number;
}

/** The package by its parts: as it lies on the disk, and in the ZIP. */
export function section(): Promise<Section> {
  const name = 'Package (Chromium; kB on the disk, kB in the ZIP)';
  if (!existsSync(BUILT)) return Promise.resolve({ name, lines: [`not run: ${BUILT} is missing`] });
  const parts = new Map<string, Part>();
  for (const file of listFiles(BUILT)) {
    const bytes = readFileSync(file);
    const path = relative(BUILT, file);
    const key = toPart(path);
    const part = parts.get(key) ?? { files: 0, bytes: 0, pressed: 0 };
    part.files++;
    part.bytes += bytes.length;
    part.pressed += deflateRawSync(bytes, { level: 9 }).length + PER_FILE + 2 * path.length;
    parts.set(key, part);
  }
  const rows = [...parts].toSorted(([, a], [, b]) => b.pressed - a.pressed);
  return Promise.resolve({
    name,
    lines: [...rows, ['all', sumUp(rows.map(([, part]) => part))] as const].map(([key, part]) =>
      formatPart(key, part),
    ),
  });
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const SCRIPTS = ['background.js', 'catalogue-worker.js', 'engine.js'];

/** Folders by name; the dataset by its files; the small ones together. */
function toPart(path: string): string {
  if (/^pack\/shards\//.test(path)) return 'pack/shards (claims)';
  if (path === 'pack/index.bin' || SCRIPTS.includes(path)) return path;
  const [top = '', ...rest] = path.split('/');
  return rest.length > 0 && top !== 'pack' ? top : 'other files';
}

const sumUp = (parts: readonly Part[]): Part =>
  parts.reduce(
    (sum, { files, bytes, pressed }) => ({
      files: sum.files + files,
      bytes: sum.bytes + bytes,
      pressed: sum.pressed + pressed,
    }),
    { files: 0, bytes: 0, pressed: 0 },
  );

const formatPart = (name: string, { files, bytes, pressed }: Part): string =>
  `${name.padEnd(24)} ${String(files).padStart(5)} files ${(bytes / 1000).toFixed(0).padStart(7)} kB ${(pressed / 1000).toFixed(0).padStart(7)} kB`;
