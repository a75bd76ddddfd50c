import type { IsoDate, Source, SupportClaim } from '../dataset.ts';
import type { Message, Param } from '../assessment.ts';
import { toDayParam } from '../message-params.ts';
import { findBound, findWhat, hasCaveat, isOfUpgrades } from './evidence.ts';

/** "4 years of security updates, counted from release", and the day where one is held. */
export function createYearsStatement(
  claim: SupportClaim,
  source: Source,
  params: Record<string, Param>,
): Message {
  if (claim.years === undefined) return { id: 'claim.support.vague', params };
  const statement: Message = {
    id: `claim.support.years-${claim.from ?? 'unknown'}`,
    params: {
      ...params,
      period: describePeriod(claim),
      what: { message: { id: findWhatMessageId(claim) } },
    },
  };
  const start = findStart(claim);
  if (start === undefined) return statement;
  // A maker's promise, and a day that somebody copied from its list: two sources of one sum.
  const isCopied = source.witness === 'maker' && source.recordedIn !== undefined;
  return {
    id: `claim.support.start${isCopied ? '-copied' : ''}`,
    params: { ...params, statement: { message: statement }, start: toDayParam(start) },
  };
}

/** The day the counting begins, where a source gives it. A purchase or a making is nobody's day. */
export function findStart(claim: SupportClaim): IsoDate | undefined {
  switch (claim.from) {
    case 'release':
      return claim.start ?? claim.released;
    case 'first-sale':
      return claim.start;
    case 'last-sale':
      return claim.lastSold ?? claim.start;
    case 'end-of-life':
      return claim.endOfLife ?? claim.start;
    default:
      return undefined;
  }
}

/** "security updates", "software updates", "system upgrades" or "support", as the source has it. */
export function findWhatMessageId(claim: SupportClaim): string {
  const what = findWhat(claim);
  if (isOfUpgrades(claim)) return 'claim.support.what-system-upgrades';
  return `claim.support.what-${what === 'unsupported-list' ? 'support' : what}`;
}

/** "usually at least 3 years": a number of years with the bound and the reserve of its source. */
export function describePeriod(claim: SupportClaim): Param {
  const period: Param = {
    message: {
      id: `claim.support.period-${findBound(claim)}`,
      params: { years: claim.years ?? 0 },
    },
  };
  const reserve = (['usual', 'planned'] as const).find((caveat) => hasCaveat(claim, caveat));
  return reserve === undefined
    ? period
    : { message: { id: `claim.support.period-${reserve}`, params: { period } } };
}
