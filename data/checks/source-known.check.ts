import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'source-known',
  severity: 'error',
  why: 'No source, no claim.',
  fix: 'add the source under sources, or remove the claim',
  run: eachClaim(({ entry, claim }) =>
    entry.brand.sources[claim.source]
      ? null
      : { field: 'source', message: `names a source that is missing: ${claim.source}` },
  ),
};
