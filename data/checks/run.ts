import type { BrandEntry } from '../read-brands.ts';
import type { Check, Finding } from './check.ts';

const modules = import.meta.glob<{ check: Check }>('./*.check.ts', { eager: true });

/** All checks of this folder, in order of file name. */
export const listChecks = (): Check[] =>
  Object.entries(modules)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { check }]) => check);

export interface Reported extends Finding {
  check: string;
  severity: 'error' | 'warning';
  fix: string;
}

/**
 * Runs every check. When files break the schema, only that is reported: the other checks rely on
 * it.
 */
export function checkBrands(
  entries: readonly BrandEntry[],
  checks: readonly Check[] = listChecks(),
): Reported[] {
  const report = (check: Check): Reported[] =>
    check.run(entries).map((finding) => ({
      ...finding,
      check: check.id,
      severity: check.severity,
      fix: check.fix,
    }));
  const shape = checks.filter(({ id }) => id === 'schema').flatMap(report);
  return shape.length > 0 ? shape : checks.filter(({ id }) => id !== 'schema').flatMap(report);
}
