import { eachClaim } from './each-claim.ts';
import type { Check } from './check.ts';

/** Words that make a length a minimum, in the languages that sources are read in. */
const LEAST =
  /at least|minimum|minima+l|no less|or longer|or later|mindest|au moins|almeno|al menos|pelo menos|ten minste|minst|guarant|garant|defined support|statement of compliance|至少/i;

const EPREL = 'https://eprel.ec.europa.eu/';

export const check: Check = {
  id: 'minimum-said',
  severity: 'error',
  why: 'A bare "five years" is shown bare: "at least" is said only where the source says it.',
  fix: 'write bound: until, or the words (else a note) in which the source calls it a minimum',
  run: eachClaim(({ claim, entry }) => {
    if (claim.kind !== 'support' || claim.basis !== 'years') return null;
    if (claim.withdrawn !== undefined || claim.supersededBy !== undefined) return null;
    if (claim.bound === undefined)
      return { field: 'basis', message: 'counts years without saying how they are bound' };
    const { url = '', witness } = entry.brand.sources?.[claim.source] ?? {};
    // The UK's defined support period and the EU's label for phones are minimums by law.
    const isByLaw = (claim.jurisdiction === 'UK' && witness === 'maker') || url.startsWith(EPREL);
    const said = `${claim.words ?? ''} ${claim.note ?? ''}`;
    return claim.bound === 'at-least' && !isByLaw && !LEAST.test(said)
      ? { field: 'bound', message: 'is called a minimum, and nothing read says so' }
      : null;
  }),
};
