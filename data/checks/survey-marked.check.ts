import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

/** The regime began on this day; answers given before it bind nobody under it. */
const REGIME_BEGAN = '2024-04-29';
const SURVEY = /which\?|survey/i;

export const check: Check = {
  id: 'survey-marked',
  severity: 'error',
  why: 'An answer given to a survey years ago is no promise for what is sold today.',
  fix: 'add the caveat survey',
  run: eachClaim(({ claim, entry }) => {
    if (claim.kind !== 'support' || claim.basis === 'none-published') return null;
    const published = entry.brand.sources[claim.source]?.published;
    const isOld = published === undefined || published < REGIME_BEGAN;
    return isOld && SURVEY.test(claim.note ?? '') && !claim.caveats?.includes('survey')
      ? { field: 'caveats', message: 'its note speaks of a survey, and the caveat is missing' }
      : null;
  }),
};
