import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

/** A note that says that the source names no day. */
const COARSE =
  /(?<!\brelease )\b(?:month|year) only\b|\blast day of (?:the|its?) (?:month|year)\b|\bpress date approximate\b/i;
/** A note that says that the day is only a bound of ours: "ended before May 2024". */
const BOUND_OF_OURS = /\b(?:upper|lower|later|earlier) bound used\b/i;
/** A note that calls the day the end of support, whatever else it tells of the sale. */
const END_OF_SUPPORT = /\bend of support as given\b|\bend of (?:service and )?support date\b/i;

export const check: Check = {
  id: 'stated-finely',
  severity: 'error',
  why: 'A day made of a month, or the end of a sale made of the end of support, says more than was read.',
  fix: 'give the precision the source has, drop the day it does not give, or say what ends',
  run: eachClaim(({ claim }) => {
    if (claim.kind !== 'support' || claim.until === undefined) return null;
    const note = claim.note ?? '';
    if (BOUND_OF_OURS.test(note))
      return { field: 'until', message: 'its note says that the day is a bound of ours' };
    if (COARSE.test(note) && claim.precision === undefined)
      return { field: 'precision', message: 'its note says that the source names no day' };
    return END_OF_SUPPORT.test(note) && claim.what === 'end-of-sale'
      ? { field: 'what', message: 'its note calls the day the end of support' }
      : null;
  }),
};
