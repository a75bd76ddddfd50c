import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBrandFile, type BrandFile, type Problem } from './brand-file.ts';
import { addRow, readRows } from './rows.ts';

export interface BrandEntry {
  /** File name without ending; never changes. */
  id: string;
  file: string;
  text: string;
  brand: BrandFile;
  lineOf: (path: readonly (string | number)[]) => number;
  /** Where a claim stands that came from a row, by claim id. */
  rowPlaces?: ReadonlyMap<string, { file: string; line: number }>;
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

/**
 * The whole dataset: brand files with the rows of `data/rows/` joined to their places. A row whose
 * place is missing is a problem, never dropped. Throws `BrandFolderError`.
 */
export function readDataset(root: string): BrandEntry[] {
  const { collections, rows, problems } = readRows(root);
  const places = new Map<string, Map<string, { file: string; line: number }>>();
  const entries = readBrandFolder(join(root, 'brands'));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const placed of rows) {
    const { row, collection, file, line } = placed;
    const entry = byId.get(row.brand);
    const shared = collections.get(collection);
    const problem =
      entry && shared ? addRow(entry.brand, placed, shared) : `names no brand file: ${row.brand}`;
    if (problem !== null) problems.push({ file, line, field: '(row)', message: problem });
    const own = places.get(row.brand) ?? new Map();
    places.set(row.brand, own.set(row.id, { file, line }));
  }
  if (problems.length > 0) throw new BrandFolderError(problems);
  return entries.map((entry) => {
    const rowPlaces = places.get(entry.id);
    return rowPlaces ? { ...entry, rowPlaces } : entry;
  });
}
