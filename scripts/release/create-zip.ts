import { readFileSync, readdirSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';

/**
 * The first moment that the format knows. Its fields hold a local time without a zone, so it is
 * made of local parts: the same bytes wherever it is built.
 */
const createFirstMoment = (): Date => new Date(1980, 0, 1);
/** "Made on Unix": else the rights below are not read. */
const UNIX = 3;
const RIGHTS = { plain: 0o100644 << 16, runnable: 0o100755 << 16 };
const HASH_BANG = '#!';

/** One file by its path in the archive, with forward slashes. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array>>;

/** Files to the bytes of a zip: sorted by path, one fixed time, rights by content. */
export function createZip(files: ArchiveFiles): Uint8Array {
  const entries = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const mtime = createFirstMoment();
  const zippable: Zippable = {};
  for (const [path, bytes] of entries)
    zippable[path] = [bytes, { level: 9, mtime, os: UNIX, attrs: findRights(bytes) }];
  return zipSync(zippable);
}

const findRights = (bytes: Uint8Array): number =>
  String.fromCharCode(...bytes.subarray(0, 2)) === HASH_BANG ? RIGHTS.runnable : RIGHTS.plain;

/** Every file below a folder. */
export function readFolder(folder: string): ArchiveFiles {
  const paths = (readdirSync(folder, { recursive: true, withFileTypes: true }) ?? [])
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}
