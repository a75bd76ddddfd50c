import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { listRepositoryFiles } from '../../scripts/architecture/repository-files.ts';

/** A copy of the repository that a newcomer may change, with our installed packages. */
export interface WorkingCopy {
  folder: string;
  /** Runs a command line as the documents show it. */
  run(command: string): { code: number | null; output: string };
  /** Files that were added, changed or taken away since the last call, built ones aside. */
  listTouched(): string[];
  remove(): void;
}

function hashFiles(folder: string): Map<string, string> {
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(listRepositoryFiles(folder).map((file) => [file, hash(file)]));
}

function compareFiles(was: Map<string, string>, is: Map<string, string>): string[] {
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names].filter((name) => was.get(name) !== is.get(name)).toSorted();
}

function copyRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'useby-newcomer-'));
  for (const file of listRepositoryFiles()) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** The environment without what a test runner puts there for itself. */
const readCleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|VITE_|npm_)/.test(name)),
  );

export function createWorkingCopy(): WorkingCopy {
  const folder = copyRepository();
  const env = { ...readCleanEnvironment(), NO_COLOR: '1' };
  let known = hashFiles(folder);
  return {
    folder,
    run(command) {
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: folder,
        env,
        shell: true,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return { code: status, output: `${stdout}${stderr}` };
    },
    listTouched() {
      const now = hashFiles(folder);
      const touched = compareFiles(known, now);
      known = now;
      return touched;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
