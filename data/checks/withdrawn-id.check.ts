import { existsSync, readFileSync } from 'node:fs';
import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

/** Ids of claims that were taken out, with place, reason and day: `data/withdrawn.jsonl`. */
const readWithdrawn = (file = 'data/withdrawn.jsonl'): ReadonlySet<string> =>
  new Set(
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { id: string }).id)
      : [],
  );

export const check: Check = {
  id: 'withdrawn-id',
  severity: 'error',
  why: 'An id that once meant a claim never means another.',
  fix: 'make a new id, or take the line out of data/withdrawn.jsonl with the reason in the commit',
  run: (entries) => {
    const withdrawn = readWithdrawn();
    return eachClaim(({ claim }) =>
      withdrawn.has(claim.id) ? { field: 'id', message: `${claim.id} was withdrawn` } : null,
    )(entries);
  },
};
