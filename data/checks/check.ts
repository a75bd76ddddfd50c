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

/** A finding at a path of a file. */
export const formatPlace = (
  entry: BrandEntry,
  path: readonly (string | number)[],
  message: string,
): Finding => ({
  file: entry.file,
  line: entry.lineOf(path),
  field: path.join('.') || '(file)',
  message,
});
