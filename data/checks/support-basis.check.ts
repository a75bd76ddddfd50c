import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'support-basis',
  severity: 'error',
  why: 'Each basis needs its own fields, and "ended" means that the day has passed.',
  fix: 'give the field the basis needs, or the basis that fits what the source says',
  run: eachClaim(({ claim, entry }) => {
    if (claim.kind !== 'support') return null;
    if (claim.basis === 'end-date' && claim.until === undefined)
      return { field: 'until', message: 'an end date is missing' };
    if (claim.basis === 'end-date' && claim.bound === undefined)
      return { field: 'bound', message: 'it is not said whether the day is a minimum or an end' };
    if (claim.basis === 'years' && claim.years === undefined)
      return { field: 'years', message: 'the number of years is missing' };
    if (
      claim.basis !== 'none-published' &&
      claim.basis !== 'still-updated' &&
      claim.what === undefined
    )
      return { field: 'what', message: 'it is not said what lasts or ends' };
    if (claim.basis === 'ended' && claim.until === undefined)
      return { field: 'until', message: '"ended" needs the day; without one it is reported-ended' };
    const published = entry.brand.sources[claim.source]?.published ?? claim.read;
    if (
      (claim.basis === 'ended' || claim.basis === 'reported-ended') &&
      claim.until !== undefined &&
      claim.until > published
    )
      return {
        field: 'until',
        message: `is said to have ended, but ${claim.until} was in the future when it was said`,
      };
    return null;
  }),
};
