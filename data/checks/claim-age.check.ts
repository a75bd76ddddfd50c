import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

const MONTHS_12 = 366 * 86_400_000;

export const check: Check = {
  id: 'claim-age',
  severity: 'warning',
  why: 'After twelve months a claim shows its read date and its alert falls to caution.',
  fix: 'read the source again and set the new day',
  run: (entries) =>
    eachClaim(({ claim }) =>
      Date.now() - Date.parse(claim.read) > MONTHS_12
        ? { field: 'read', message: `was read on ${claim.read}, more than 12 months ago` }
        : null,
    )(entries),
};
