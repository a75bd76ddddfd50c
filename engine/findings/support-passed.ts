import type { IsoDate } from '../dataset.ts';
import type { Param } from '../assessment.ts';
import { joinMarkets, toMarketsParam } from '../claim-markets.ts';
import { toDayParam } from '../message-params.ts';
import {
  compareByTrust,
  findBound,
  findLastDay,
  hasEndedBy,
  isLocal,
  nameSpeaker,
  compareTexts,
  statedOn,
  toStatedDate,
  type HeldSupport,
} from './evidence.ts';
import { findLaterUpdate, findSentenceKind, listDated } from './support-dates.ts';
import { createVerdict, type SupportInput, type SupportVerdict } from './support-verdict.ts';

/** Somebody lists it as no longer supported, or gives an end that we have not seen at the maker. */
export function findReportedEnded(
  current: readonly HeldSupport[],
  all: readonly HeldSupport[],
  { today }: SupportInput,
): SupportVerdict | null {
  const [best] = current
    .filter((held) => hasEndedBy(held, today) && !findLaterUpdate(held, all))
    .toSorted(compareByTrust);
  if (!best) return null;
  const { until } = best.claim;
  const kind = best.source.witness === 'maker' ? 'listed' : 'reported';
  return createVerdict(
    'reported-ended',
    {
      id: `support.${kind}-ended${until === undefined ? '-undated' : ''}`,
      params: {
        who: nameSpeaker(best),
        ...(until === undefined ? {} : { date: toStatedDate(best.claim, until) }),
      },
    },
    { lead: best, ...(until === undefined ? {} : { until }) },
  );
}

/** A stated minimum or a planned end that lies behind: nothing says that updates have stopped. */
export function findMinimumPassed(
  local: readonly HeldSupport[],
  all: readonly HeldSupport[],
  { market, today }: SupportInput,
): SupportVerdict | null {
  const passed = listDated(local).filter((held) => (held.claim.until as IsoDate) < today);
  // An end that is stated and still stands was found before; one that is left has been outlived.
  const best = passed.find((held) => hasEndedBy(held, today)) ?? passed[0];
  if (!best) return null;
  const until = best.claim.until as IsoDate;
  const later = findLaterUpdate(best, all);
  if (later) return createUpdatedAfter(later, best, market);
  return createVerdict(
    'minimum-passed',
    {
      id: `support.minimum-passed-${findSentenceKind(best)}`,
      params: { who: nameSpeaker(best), date: toStatedDate(best.claim, until) },
    },
    { lead: best, until },
  );
}

const nameMarkets = ({ claim }: HeldSupport): Param => toMarketsParam(joinMarkets(claim));

/** Seen receiving updates after a day that somebody had given, here or for another market. */
const createUpdatedAfter = (
  later: HeldSupport,
  dated: HeldSupport,
  market: string,
): SupportVerdict =>
  createVerdict(
    'still-updated',
    {
      id: `support.still-updated-after${isLocal(dated.claim, market) ? '' : '-elsewhere'}`,
      params: {
        publisher: later.source.publisher,
        seen: toDayParam(statedOn(later)),
        who: nameSpeaker(dated),
        date: toStatedDate(dated.claim, dated.claim.until as IsoDate),
        market: nameMarkets(dated),
      },
    },
    { lead: later, second: dated },
  );

/** Seen receiving updates, in any market; later than every day that was given elsewhere. */
export function findStillUpdated(
  all: readonly HeldSupport[],
  { market }: SupportInput,
): SupportVerdict | null {
  const [best] = all
    .filter(({ claim }) => claim.basis === 'still-updated')
    .toSorted((a, b) => compareTexts(statedOn(b), statedOn(a)));
  if (!best) return null;
  const [last] = all
    .filter((held) => findLastDay(held) !== undefined)
    .toSorted((a, b) => compareTexts(b.claim.until ?? '', a.claim.until ?? ''));
  if (last)
    return statedOn(best) > (last.claim.until as IsoDate)
      ? createUpdatedAfter(best, last, market)
      : null;
  return createVerdict(
    'still-updated',
    {
      id: 'support.still-updated',
      params: { publisher: best.source.publisher, date: toDayParam(statedOn(best)) },
    },
    { lead: best },
  );
}

function findElsewhereKind(held: HeldSupport, today: IsoDate): string {
  if (hasEndedBy(held, today)) return 'ended';
  return findBound(held.claim) === 'at-least' ? 'date-at-least' : 'date';
}

/** A date given elsewhere is never this market's. */
export function findOtherMarket(
  elsewhere: readonly HeldSupport[],
  { market, today }: SupportInput,
): SupportVerdict | null {
  const [best] = listDated(elsewhere);
  if (!best) return null;
  const until = best.claim.until as IsoDate;
  return createVerdict(
    'other-market-date',
    {
      id: `support.other-market-${findElsewhereKind(best, today)}`,
      params: {
        who: nameSpeaker(best),
        market: nameMarkets(best),
        own: { market },
        date: toStatedDate(best.claim, until),
      },
    },
    { lead: best, until, untilMarket: joinMarkets(best.claim) },
  );
}
