import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { compareReleases, formatComparison, type Sums } from './release/compare-releases.ts';
import { createZip } from './release/create-zip.ts';
import { listSourceFiles } from './release/list-source-files.ts';

/** Two places as unlike as two machines: names, time zones, languages. */
const PLACES = [
  { name: 'a', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' } },
  { name: 'another folder', env: { TZ: 'America/St_Johns', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } },
] as const;

/**
 * `npm run release:prove [-- --install]`: unpacks the source package into two folders that differ
 * in name, time zone and language, releases from each and compares every byte. Both borrow the
 * installed packages, unless `--install` has each run `npm ci` from the lock file.
 */
export function main(args: string[]): number {
  const source = createZip(
    Object.fromEntries(listSourceFiles().map((file) => [file, readFileSync(file)])),
  );
  const root = mkdtempSync(join(tmpdir(), 'useby-prove-'));
  try {
    const made = PLACES.map(({ name, env }) =>
      releaseIn(join(root, name), { source, env, isInstalling: args.includes('--install') }),
    );
    const comparison = compareReleases(made);
    process.stdout.write(formatComparison(comparison));
    return comparison.every(({ isSame }) => isSame) ? 0 : 1;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface Place {
  source: Uint8Array;
  env: Readonly<Record<string, string>>;
  isInstalling: boolean;
}

/**
 * The sums of a release that was made in a folder of its own. Throws with what its commands said.
 */
function releaseIn(folder: string, { source, env, isInstalling }: Place): Sums {
  unpack(source, folder);
  // Vite, which runs this script, says `production` here, and npm would leave out what builds.
  const { NODE_ENV: _, ...ambient } = process.env;
  const run = (file: string, words: readonly string[]): void => {
    const { status, stdout, stderr } = spawnSync(file, words, {
      cwd: folder,
      env: { ...ambient, ...env },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(`${file} ${words.join(' ')}:\n${stdout}${stderr}`);
  };
  if (isInstalling) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  else symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  run(process.execPath, ['scripts/run.mjs', 'scripts/release.ts']);
  process.stdout.write(`${folder}: released (${Object.values(env).join(', ')})\n`);
  return readSums(readFileSync(join(folder, 'out/release/SHA256SUMS'), 'utf8'));
}

function unpack(source: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(source))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (String.fromCharCode(...bytes.subarray(0, 2)) === '#!') chmodSync(file, 0o755);
  }
}

const readSums = (text: string): Sums =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
