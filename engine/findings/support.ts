import type { IsoDate } from '../dataset.ts';
import { citeClaim } from './claim-text.ts';
import {
  compareByTrust,
  findLastDay,
  isLocal,
  isSupport,
  mayLead,
  type HeldSupport,
} from './evidence.ts';
import { findDated, rankWitness } from './support-dates.ts';
import {
  findMinimumPassed,
  findOtherMarket,
  findReportedEnded,
  findStillUpdated,
} from './support-passed.ts';
import { findVague, findWorkedOut, findWorkedOutPassed, findYears } from './support-periods.ts';
import { findBrandPromise, findRangeWorkedOut } from './support-range.ts';
import { findByVersion } from './support-versions.ts';
import { createVerdict, type SupportInput, type SupportVerdict } from './support-verdict.ts';

export type { SupportVerdict } from './support-verdict.ts';

/**
 * What may be said of the support period: the best status for which there is a claim
 * (docs/glossary.md). A date elsewhere that has passed comes after what is said for this market
 * (decision 8).
 */
export function findSupport(input: SupportInput): SupportVerdict {
  const { holdings } = input;
  if (holdings.record === null)
    return findInListing(input) ?? createVerdict('none-found', input.looked);
  const model = holdings.model.filter(isSupport).toSorted(compareByTrust);
  const range = [...holdings.line, ...holdings.brand].filter(isSupport).toSorted(compareByTrust);
  const verdict = decideSupport(model.filter(mayLead), range.filter(mayLead), input);
  const shown = [
    verdict.lead,
    verdict.second,
    ...model,
    ...holdings.revisions.filter(isSupport),
    ...range,
  ].filter((held) => held !== undefined);
  return {
    ...verdict,
    claims: [...new Map(shown.map((held) => [held.claim.id, citeClaim(held)])).values()],
  };
}

function decideSupport(
  model: readonly HeldSupport[],
  range: readonly HeldSupport[],
  input: SupportInput,
): SupportVerdict {
  const local = model.filter(({ claim }) => isLocal(claim, input.market));
  const elsewhere = model.filter(({ claim }) => !isLocal(claim, input.market));
  const isAhead = (held: HeldSupport): boolean => (findLastDay(held) ?? '') >= input.today;
  return (
    findThisVersion(local, model, input) ??
    findWorkedOut(local, input) ??
    findReportedEnded(local, model, input) ??
    findMinimumPassed(local, model, input) ??
    findWorkedOutPassed(local, input) ??
    findOtherMarket(elsewhere.filter(isAhead), input) ??
    findRangeWorkedOut(range, model, input) ??
    findInListing(input) ??
    findStillUpdated(model, input) ??
    findYears(local) ??
    findOtherMarket(elsewhere, input) ??
    findBrandPromise(range, input) ??
    findVague(local) ??
    createVerdict('none-found', input.looked)
  );
}

/**
 * The model's own date, unless a version of it has ended by the word of somebody at least as near:
 * then it depends on the version.
 */
function findThisVersion(
  local: readonly HeldSupport[],
  model: readonly HeldSupport[],
  input: SupportInput,
): SupportVerdict | null {
  const dated = findDated(local, model, input);
  const versions = findByVersion(input);
  if (!dated || !versions) return dated ?? versions;
  const isOpen =
    dated.status !== 'ended' &&
    versions.hasEndedVersion === true &&
    versions.lead !== undefined &&
    dated.lead !== undefined &&
    rankWitness(versions.lead) <= rankWitness(dated.lead);
  return isOpen ? versions : dated;
}

function findInListing({ disclosures }: SupportInput): SupportVerdict | null {
  const said = disclosures.find(({ kind, until }) => kind === 'date' && until !== undefined);
  if (!said) return null;
  return createVerdict(
    'listing-only',
    {
      id: 'support.listing-only',
      params: { date: { date: said.until as IsoDate, form: said.precision ?? 'day' } },
    },
    { until: said.until as IsoDate, ...(said.precision === 'year' ? { yearOnly: true } : {}) },
  );
}
