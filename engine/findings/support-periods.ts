import type { IsoDate } from '../dataset.ts';
import { toDayParam } from '../message-params.ts';
import type { Param } from '../assessment.ts';
import { describePeriod, findStart, findWhatMessageId } from './claim-years.ts';
import { addMonths } from './dates.ts';
import {
  findBound,
  findWhat,
  isMakersWord,
  isOfUpgrades,
  nameSpeaker,
  type HeldSupport,
} from './evidence.ts';
import { compareByMarket } from './support-dates.ts';
import { createVerdict, type SupportInput, type SupportVerdict } from './support-verdict.ts';

export const hasYears = ({ claim }: HeldSupport): boolean =>
  claim.basis === 'years' &&
  claim.years !== undefined &&
  findWhat(claim) !== 'end-of-sale' &&
  !isOfUpgrades(claim);

/** The end of a length whose beginning is known: our own sum, never a date that somebody gave. */
export const findWorkedOutEnd = (held: HeldSupport): IsoDate | undefined => {
  const start = findStart(held.claim);
  return start === undefined || !hasYears(held)
    ? undefined
    : addMonths(start, Math.round((held.claim.years as number) * 12));
};

/** Years and the day they began: the end is our own sum, and is called so. */
export const findWorkedOut = (
  local: readonly HeldSupport[],
  { today }: SupportInput,
): SupportVerdict | null => createWorkedOut(local, 'worked-out', (until) => until >= today);

/** The same with an end that lies behind: a minimum that has run out, no more. */
export const findWorkedOutPassed = (
  local: readonly HeldSupport[],
  { today }: SupportInput,
): SupportVerdict | null => createWorkedOut(local, 'minimum-passed', (until) => until < today);

function createWorkedOut(
  local: readonly HeldSupport[],
  status: 'worked-out' | 'minimum-passed',
  isWanted: (until: IsoDate) => boolean,
): SupportVerdict | null {
  const [best] = local
    .filter((held) => {
      const end = findWorkedOutEnd(held);
      return end !== undefined && isWanted(end);
    })
    .toSorted(compareByMarket);
  if (!best) return null;
  const until = findWorkedOutEnd(best) as IsoDate;
  const said = isMakersWord(best) ? '' : 'reported-';
  const params: Record<string, Param> = {
    who: nameSpeaker(best),
    maker: best.maker,
    period: describePeriod(best.claim),
    what: { message: { id: findWhatMessageId(best.claim) } },
    start: toDayParam(findStart(best.claim) as IsoDate),
    end: {
      message: {
        id: `support.period-end-${findBound(best.claim)}`,
        params: { date: toDayParam(until) },
      },
    },
  };
  return createVerdict(
    status,
    { id: `support.${said}${status}-${best.claim.from}`, params },
    { lead: best, until },
  );
}

/** Years for this very model whose beginning nobody gives. */
export function findYears(local: readonly HeldSupport[]): SupportVerdict | null {
  const best = local.find(hasYears);
  if (!best) return null;
  const params: Record<string, Param> = {
    who: nameSpeaker(best),
    period: describePeriod(best.claim),
    what: { message: { id: findWhatMessageId(best.claim) } },
  };
  return createVerdict(
    'years-stated',
    { id: `support.years-${best.claim.from ?? 'unknown'}`, params },
    { lead: best },
  );
}

/** Speaks of updates, and gives neither a day nor a length of them. */
export const isVague = ({ claim }: HeldSupport): boolean =>
  claim.basis === 'vague' || (isOfUpgrades(claim) && !claim.basis.endsWith('ended'));

export function findVague(local: readonly HeldSupport[]): SupportVerdict | null {
  const best = local.find(isVague);
  return best
    ? createVerdict(
        'vague',
        { id: 'support.vague', params: { publisher: nameSpeaker(best) } },
        { lead: best },
      )
    : null;
}
