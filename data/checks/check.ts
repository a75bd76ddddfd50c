import type { BrandEntry } from '../read-brands.ts';

export interface Finding {
  file: string;
  line: number;
  field: string;
  message: string;
}

/**
 * One rule the brand files must keep. Files in this folder named `*.check.ts` export one `check`
 * each and are found by folder scan.
 */
export interface Check {
  id: string;
  /** Why the rule is there. */
  why: string;
  severity: 'error' | 'warning';
  /** What to write instead. */
  fix: string;
  run(entries: readonly BrandEntry[]): Finding[];
}

/** A finding at a path of a file, or in the line of rows that the claim there came from. */
export function formatPlace(
  entry: BrandEntry,
  path: readonly (string | number)[],
  message: string,
): Finding {
  const place = findRowPlace(entry, path);
  return {
    file: place?.file ?? entry.file,
    line: place?.line ?? entry.lineOf(path),
    field: path.join('.') || '(file)',
    message,
  };
}

function findRowPlace(
  { brand, rowPlaces }: BrandEntry,
  path: readonly (string | number)[],
): { file: string; line: number } | undefined {
  const end = path.indexOf('claims') + 2;
  if (rowPlaces === undefined || end === 1) return undefined;
  const claim = path
    .slice(0, end)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], brand);
  return rowPlaces.get((claim as { id?: string } | undefined)?.id ?? '');
}
