import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { listRepositoryFiles } from '../architecture/repository-files.ts';

/**
 * What git keeps or would keep; in a copy without git, which is what reviewers unpack, every file
 * that no command has made.
 */
export function listSourceFiles(): string[] {
  if (!existsSync('.git')) return listRepositoryFiles();
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(file))
    .toSorted();
}

/** Files that differ from what git keeps; empty in a copy without git. */
export const listUncommitted = (): string[] =>
  existsSync('.git')
    ? execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line !== '')
    : [];
