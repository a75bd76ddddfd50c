import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBrandFile, type BrandFile, type Problem } from './brand-file.ts';

export interface BrandEntry {
  /** File name without ending; never changes. */
  id: string;
  file: string;
  text: string;
  brand: BrandFile;
  lineOf: (path: readonly (string | number)[]) => number;
}

/** Thrown when files cannot be read as YAML; carries every problem, not just the first. */
export class BrandFolderError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      problems
        .map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`)
        .join('\n'),
    );
    this.problems = problems;
  }
}

/** All brand files of a folder, in order of id. Throws `BrandFolderError`. */
export function readBrandFolder(folder: string): BrandEntry[] {
  if (!existsSync(folder)) return [];
  const problems: Problem[] = [];
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name): BrandEntry[] => {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      const parsed = parseBrandFile(text, file);
      if (parsed.ok)
        return [
          {
            id: name.slice(0, -'.yaml'.length),
            file,
            text,
            brand: parsed.brand,
            lineOf: parsed.lineOf,
          },
        ];
      problems.push(...parsed.problems);
      return [];
    });
  if (problems.length > 0) throw new BrandFolderError(problems);
  return entries;
}
