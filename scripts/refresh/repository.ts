import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionFile } from '../../data/schema/source.ts';
import { createPattern, Refusal, type StoredDocument } from './documents.ts';
import { hash } from './snapshots.ts';

type RepositorySettings = NonNullable<CollectionFile['repository']>;

const MAX_OUTPUT = 1024 * 1024 * 1024;
const MAX_FILES = 20_000;
const MINUTES = 60_000;

function git(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', folder, ...args], {
    maxBuffer: MAX_OUTPUT,
    timeout: 10 * MINUTES,
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    // Never asks anybody for a password, never runs a hook of the repository's.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}

/** A line of text from git; undefined where it fails. */
function askGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return git(folder, args).toString('utf8').trim();
  } catch {
    return undefined;
  }
}

/** Where a stored copy of `owner/name` lies in a folder of copies, in the usual ways to name it. */
export function findStoredRepository(folder: string, name: string): string | undefined {
  const joined = name.replace('/', '+');
  return [
    join(folder, joined, 'repo'),
    join(folder, joined),
    join(folder, name),
    `${join(folder, name)}.git`,
  ]
    .filter((place) => existsSync(place))
    .find((place) => askGit(place, ['rev-parse', '--git-dir']) !== undefined);
}

/** Brings a repository here, or brings what is here up to date: the newest commit alone. */
export function fetchRepository(
  { name, branch }: RepositorySettings,
  folder: string,
  base = 'https://github.com',
): string {
  const place = join(folder, name.replace('/', '+'));
  mkdirSync(place, { recursive: true });
  try {
    if (!existsSync(join(place, 'HEAD'))) git(place, ['init', '--bare', '--quiet', '.']);
    git(place, [
      'fetch',
      '--depth',
      '1',
      '--quiet',
      `${base}/${name}`,
      `+${branch ?? 'HEAD'}:refs/heads/newest`,
    ]);
    git(place, ['symbolic-ref', 'HEAD', 'refs/heads/newest']);
    return place;
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : '';
    throw new Refusal(`${base}/${name}: cannot be fetched: ${said}`);
  }
}

/**
 * The files of a repository that the registry names, at one commit. `published` is the day each
 * was last changed; of a copy without its history, the day of the commit.
 */
export function readRepository(
  folder: string,
  settings: RepositorySettings,
  at?: string,
): StoredDocument[] {
  const commit = findCommit(folder, settings, at);
  const paths = listPaths(folder, commit, settings);
  const days = readDays(folder, commit, settings.files, paths);
  const texts = readFiles(folder, commit, paths);
  return paths.map((path) => {
    const bytes = texts.get(path) as Buffer;
    const published = days.get(path);
    return {
      path,
      bytes,
      sha256: hash(bytes),
      ...(published === undefined ? {} : { published }),
      recordedIn: `https://github.com/${settings.name}/blob/${commit}/${path}`,
    };
  });
}

function findCommit(folder: string, { name, branch }: RepositorySettings, at?: string): string {
  const wanted = at === undefined ? [branch, `origin/${branch}`, 'HEAD'] : [at];
  const found = wanted
    .filter((ref) => ref !== undefined && !ref.startsWith('-'))
    .map((ref) => askGit(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))
    .find((commit) => commit !== undefined && commit !== '');
  if (found === undefined) throw new Refusal(`${name}: holds no ${at ?? branch ?? 'HEAD'}`);
  return found;
}

function listPaths(folder: string, commit: string, { name, files }: RepositorySettings): string[] {
  const patterns = files.map((file) => ({ file, pattern: createPattern(file, '/') }));
  const all = git(folder, ['ls-tree', '-r', '-z', '--name-only', commit])
    .toString('utf8')
    .split('\0');
  const paths = all.filter((path) => patterns.some(({ pattern }) => pattern.test(path)));
  const missing = patterns.find(({ pattern }) => !paths.some((path) => pattern.test(path)));
  if (missing !== undefined) throw new Refusal(`${name}: holds no file ${missing.file}`);
  if (paths.length > MAX_FILES)
    throw new Refusal(`${name}: holds more than ${MAX_FILES} such files`);
  return paths;
}

/** `git log` from the newest on: the first commit that names a file is its last change. */
function readDays(
  folder: string,
  commit: string,
  files: readonly string[],
  paths: readonly string[],
): Map<string, string> {
  const wanted = new Set(paths);
  const days = new Map<string, string>();
  const folders = [...new Set(files.map((file) => file.split('*')[0] ?? ''))].filter(
    (one) => one !== '',
  );
  const log = askGit(folder, ['log', '--format=%x00%cs', '--name-only', commit, '--', ...folders]);
  const ofCommit = askGit(folder, ['log', '-1', '--format=%cs', commit]) ?? '';
  for (const entry of (log ?? '').split('\0')) {
    const [day = '', ...names] = entry.split('\n').filter((line) => line !== '');
    for (const name of names) if (wanted.has(name) && !days.has(name)) days.set(name, day);
  }
  for (const path of paths) if (!days.has(path)) days.set(path, ofCommit);
  return days;
}

/** All files in one call of `git cat-file --batch`: "<hash> blob <size>", the bytes, a line end. */
function readFiles(folder: string, commit: string, paths: readonly string[]): Map<string, Buffer> {
  const out = git(
    folder,
    ['cat-file', '--batch'],
    paths.map((path) => `${commit}:${path}\n`).join(''),
  );
  const files = new Map<string, Buffer>();
  let at = 0;
  for (const path of paths) {
    const end = out.indexOf(10, at);
    const size = / blob (\d+)$/.exec(out.subarray(at, end).toString('utf8'))?.[1];
    if (size === undefined)
      throw new Refusal(`${path}: is not in the copy (it may have been too large)`);
    files.set(path, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return files;
}
