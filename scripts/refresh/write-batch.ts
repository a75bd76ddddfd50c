import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './snapshots.ts';

/** Files by path, as they shall be. */
export type Batch = ReadonlyMap<string, string>;

interface Journal {
  files: { path: string; staged: string; sha256: string }[];
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Writes all files or none: each is staged first, then a journal names them, then each takes its
 * place. A process that dies in between is finished by `finishBatch` at the next start. `stage`: a
 * folder on the same disk. Returns the paths whose text changed.
 */
export function writeBatch(batch: Batch, stage: string): string[] {
  const changed = [...batch].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  if (changed.length === 0) return [];
  stageBatch(changed, stage);
  finishBatch(stage);
  return changed.map(([path]) => path);
}

/** The first half of `writeBatch`: nothing of the dataset has changed yet, all of it is on disk. */
export function stageBatch(changed: readonly (readonly [string, string])[], stage: string): void {
  mkdirSync(stage, { recursive: true });
  const files = changed.map(([path, text], at) => {
    const staged = join(stage, `${at}.part`);
    writeFileSync(staged, text);
    return { path, staged, sha256: digest(text) };
  });
  writeWhole(join(stage, 'journal.json'), JSON.stringify({ files } satisfies Journal));
}

/** Puts what a journal names in its place; does nothing where there is none. */
export function finishBatch(stage: string): void {
  const file = join(stage, 'journal.json');
  if (!existsSync(file)) return;
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as Journal;
  for (const { path, staged, sha256 } of files) {
    if (!existsSync(staged)) continue;
    if (digest(readFileSync(staged, 'utf8')) !== sha256)
      throw new Error(`${staged}: is not what was staged; remove ${stage} and refresh again`);
    mkdirSync(dirname(path), { recursive: true });
    renameSync(staged, path);
  }
  rmSync(stage, { recursive: true, force: true });
}
