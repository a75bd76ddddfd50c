import { existsSync, readFileSync } from 'node:fs';
import type { Row } from '../../data/schema/row.ts';

/** Ids of `data/withdrawn.jsonl`: claims that must not come back by themselves. */
export const listWithdrawnIds = (file: string): Set<string> =>
  new Set(
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { id: string }).id)
      : [],
  );

const listNumbers = (row: Row): readonly string[] => {
  if (row.kind === 'exploited') return [row.cve];
  return row.kind === 'password' ? (row.cves ?? []) : [];
};

/** The watch list: every CVE number that a row cites, in order. */
export const listWatched = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(listNumbers).toSorted()),
];
