import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { main as buildAll } from './build.ts';
import { listNoticed, NOTICES_FILE } from './build/notices.ts';
import { parseVersion, type ReleaseVersion } from './build/version.ts';
import { main as checkBundles } from './check-bundles.ts';
import { formatChecklist } from './release/checklist.ts';
import { createZip, readFolder, type ArchiveFiles } from './release/create-zip.ts';
import { listSourceFiles, listUncommitted } from './release/list-source-files.ts';
import { readLockFile } from './release/lock-file.ts';
import { readNotes } from './release/read-notes.ts';
import { createBom } from './release/sbom.ts';
import { main as lintAddon } from './test/web-ext.ts';

const OUT = 'out/release';

interface PackageFile {
  version: string;
  bugs: { email: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/**
 * `npm run release [-- --draft]`: builds, checks and writes to `out/release/` what a release is
 * made of: a zip for each browser, the source package for reviewers, SBOM, licences, notes, sums
 * and the checklist. `--draft` also takes files that are not committed.
 */
export async function main(args: string[]): Promise<number> {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;
  const version = parseVersion(own.version);
  const notes = readNotes(readFileSync('CHANGELOG.md', 'utf8'), version);
  const uncommitted = args.includes('--draft') ? [] : listUncommitted();
  if (uncommitted.length > 0)
    return complain(`not committed (or say --draft):\n${uncommitted.join('\n')}\n`);
  if ((await buildAll([])) !== 0 || checkBundles() !== 0 || lintAddon() !== 0)
    return complain('nothing released\n');
  write({ own, version, notes });
  return 0;
}

function complain(message: string): 1 {
  process.stderr.write(message);
  return 1;
}

interface Release {
  own: PackageFile;
  version: ReleaseVersion;
  notes: string;
}

function write({ own, version, notes }: Release): void {
  const name = `useby-${version.full}`;
  const notices = readFileSync(`dist/firefox/${NOTICES_FILE}`, 'utf8');
  const files: ArchiveFiles = {
    [`${name}-chromium.zip`]: createZip(readFolder('dist/chromium')),
    [`${name}-firefox.zip`]: createZip(readFolder('dist/firefox')),
    [`${name}-source.zip`]: createZip(readSource()),
    [`${name}.cdx.json`]: strToU8(formatBom(own, notices)),
    [`${name}-licences.txt`]: strToU8(notices),
    'release-notes.md': strToU8(`${notes}\n`),
  };
  const sums = formatSums(files);
  const checklist = formatChecklist({
    version,
    commit: readCommit(),
    sums,
    contact: own.bugs.email,
  });
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(`${OUT}/${file}`, bytes);
  writeFileSync(`${OUT}/SHA256SUMS`, sums);
  writeFileSync(`${OUT}/checklist.md`, checklist);
  process.stdout.write(`${OUT}: ${version.full} (manifests: ${version.numeric})\n${sums}`);
}

const readSource = (): ArchiveFiles =>
  Object.fromEntries(listSourceFiles().map((file) => [file, readFileSync(file)]));

const formatBom = (own: PackageFile, notices: string): string =>
  `${JSON.stringify(
    createBom({
      version: own.version,
      packages: readLockFile(),
      bundled: new Set(listNoticed(notices).map(({ name }) => name)),
      direct: [...Object.keys(own.dependencies), ...Object.keys(own.devDependencies)],
    }),
    null,
    2,
  )}\n`;

/** As `sha256sum --check` reads it. */
const formatSums = (files: ArchiveFiles): string =>
  Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`)
    .join('');

const readCommit = (): string =>
  existsSync('.git')
    ? execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
    : 'unknown (built from a source package)';
