import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'copied-not-read',
  severity: 'error',
  why: "An alert needs the maker's own page, read by us; a copy of it is second-hand.",
  fix: "write obtained: second-hand, or read the maker's page and give its address",
  run: eachClaim(({ claim, entry }) => {
    const source = entry.brand.sources[claim.source];
    return source?.witness === 'maker' &&
      claim.obtained === 'read' &&
      source.recordedIn !== undefined
      ? {
          field: 'obtained',
          message:
            "the maker's words were copied by somebody else, so they were not read at the maker's",
        }
      : null;
  }),
};
