import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

/** Addresses where somebody's copy of a maker's list stands. */
const COPY = /^https?:\/\/(?:www\.)?(?:github\.com|raw\.githubusercontent\.com|gitlab\.com)\//;

export const check: Check = {
  id: 'copied-not-read',
  severity: 'error',
  why: "An alert needs the maker's own page, read by us; a copy of it is second-hand.",
  fix: "write obtained: second-hand, or read the maker's page and give its address",
  run: eachClaim(({ claim, entry }) => {
    const source = entry.brand.sources[claim.source];
    return source?.quality === 'maker' && claim.obtained === 'read' && COPY.test(source.url)
      ? {
          field: 'obtained',
          message:
            "the maker's words were copied by somebody else, so they were not read at the maker's",
        }
      : null;
  }),
};
