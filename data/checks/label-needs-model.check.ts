import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'label-needs-model',
  severity: 'error',
  why: 'A label is granted to a product; only with a known expiry for that very model does it count as deemed compliance.',
  fix: 'move the expiry to the model it was granted for, or remove it',
  run: eachClaim(({ claim, path }) =>
    claim.kind === 'label' && claim.expires !== undefined && path[0] !== 'models'
      ? { field: 'expires', message: 'an expiry stands on a line or brand' }
      : null,
  ),
};
