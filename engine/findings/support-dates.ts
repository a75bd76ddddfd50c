import type { IsoDate } from '../dataset.ts';
import type { Message, Param } from '../assessment.ts';
import { addMonths, daysBetween, isSameDate } from './dates.ts';
import {
  compareByTrust,
  findLastDay,
  findWhat,
  hasCaveat,
  isAuthority,
  isMakersWord,
  nameSpeaker,
  saysEnded,
  statedOn,
  toStatedDate,
  type HeldSupport,
} from './evidence.ts';
import {
  createVerdict,
  toDayParam,
  type SupportInput,
  type SupportVerdict,
} from './support-verdict.ts';

/** UK statements before regional and worldwide ones; a maker's word before everybody else's. */
export const compareByMarket = (a: HeldSupport, b: HeldSupport): number =>
  Number(a.source.witness !== 'maker') - Number(b.source.witness !== 'maker') ||
  rankReach(a) - rankReach(b) ||
  compareByTrust(a, b);

const REACH: Record<string, number> = { EMEA: 1, EU: 1, global: 2 };
const rankReach = ({ claim }: HeldSupport): number => REACH[claim.jurisdiction] ?? 0;

/** Dated claims, the best first. What speaks of this country silences the same witness's wider word. */
function listDated(claims: readonly HeldSupport[]): HeldSupport[] {
  const dated = claims.filter((held) => findLastDay(held) !== undefined).toSorted(compareByMarket);
  return dated.filter(
    (held) =>
      !dated.some(
        (other) =>
          rankReach(other) < rankReach(held) &&
          other.source.publisher === held.source.publisher &&
          findWhat(other.claim) === findWhat(held.claim),
      ),
  );
}

/** The end of the very model in this market: a day ahead, two days, or an end the maker states. */
export function findDated(
  local: readonly HeldSupport[],
  all: readonly HeldSupport[],
  input: SupportInput,
): SupportVerdict | null {
  const dated = listDated(local);
  const best = dated.find((held) => isAhead(held, input.today)) ?? dated[0];
  if (!best) return null;
  const leading = dated[0] as HeldSupport;
  // A maker's stated end is not undone by a later day of somebody less near to it.
  if (leading !== best && saysEnded(leading) && rankWitness(leading) < rankWitness(best))
    return findEnded(leading, all, input);
  const other = dated.find((held) => held !== best && contradicts(held, best, input.today));
  if (other) return createDatesDiffer(best, other);
  if (isAhead(best, input.today)) return createFuture(best, input);
  return findEnded(leading, all, input);
}

const WITNESS_RANK = { maker: 0, regulator: 0, 'consumer-body': 1, press: 1 } as const;
const rankWitness = ({ source }: HeldSupport): number =>
  (WITNESS_RANK as Record<string, number>)[source.witness] ?? 2;

const isAhead = (held: HeldSupport, today: IsoDate): boolean =>
  (findLastDay(held) ?? '') >= today && !saysEnded(held);

/** Two days, published by sources of equal standing, for one version and market. */
function contradicts(a: HeldSupport, b: HeldSupport, today: IsoDate): boolean {
  const [dateA, dateB] = [a.claim.until as IsoDate, b.claim.until as IsoDate];
  if (isSameDate(dateA, dateB) || a.claim.source === b.claim.source) return false;
  if (findWhat(a.claim) !== findWhat(b.claim) || rankWitness(a) !== rankWitness(b)) return false;
  if (a.source.publisher === b.source.publisher && statedOn(a) !== statedOn(b)) return false;
  // Once both have passed, which of the two days it was changes nothing for a buyer.
  return dateA >= today || dateB >= today;
}

function createDatesDiffer(a: HeldSupport, b: HeldSupport): SupportVerdict {
  return createVerdict(
    'dates-differ',
    {
      id: 'support.dates-differ',
      params: {
        a: nameSpeaker(a),
        'a-date': toStatedDate(a.claim, a.claim.until as IsoDate),
        b: nameSpeaker(b),
        'b-date': toStatedDate(b.claim, b.claim.until as IsoDate),
      },
    },
    { lead: a, second: b, until: a.claim.until as IsoDate },
  );
}

/** "Security updates until at least …": what, how bound and by whom, as the source has it. */
function createFuture(best: HeldSupport, { today }: SupportInput): SupportVerdict {
  const until = best.claim.until as IsoDate;
  const params: Record<string, Param> = {
    who: nameSpeaker(best),
    date: toStatedDate(best.claim, until),
  };
  const kind = findSentenceKind(best);
  if (until > addMonths(today, 12))
    return createVerdict(
      'supported',
      { id: `support.supported-${kind}`, params },
      { lead: best, until },
    );
  return createVerdict(
    'ends-soon',
    {
      id: `support.ends-soon-${kind}`,
      params: { ...params, left: { message: createTimeLeft(today, until) } },
    },
    { lead: best, until },
  );
}

/** The last day itself still counts. */
function createTimeLeft(today: IsoDate, until: IsoDate): Message {
  const days = daysBetween(today, until);
  if (days === 0) return { id: 'duration.today' };
  return days < 60
    ? { id: 'duration.days-from-today', params: { n: days } }
    : { id: 'duration.months-from-today', params: { n: Math.round(days / 30.44) } };
}

function findSentenceKind(held: HeldSupport): string {
  if (hasCaveat(held.claim, 'opt-in')) return 'opt-in';
  const what = findWhat(held.claim);
  if (what === 'support' || what === 'unsupported-list') return 'support';
  const bound = held.claim.bound === 'until' ? 'until' : 'at-least';
  return `${what}-${bound}`;
}

/** A day up to which security updates come by themselves (decision 9). */
export const isFirmDate = ({ claim }: HeldSupport): boolean =>
  findWhat(claim) === 'security-updates' && !hasCaveat(claim, 'opt-in');

/** Has anything later than this statement been seen of updates, in any market? */
export const findLaterUpdate = (
  ended: HeldSupport,
  all: readonly HeldSupport[],
): HeldSupport | undefined =>
  all
    .filter(
      (held) =>
        held.claim.basis === 'still-updated' &&
        statedOn(held) > (ended.claim.until ?? statedOn(ended)) &&
        statedOn(held) >= statedOn(ended),
    )
    .toSorted((a, b) => (statedOn(a) < statedOn(b) ? 1 : -1))[0];

/** A maker or a regulator says that security updates have ended, on or after that day. */
function findEnded(
  best: HeldSupport,
  all: readonly HeldSupport[],
  { today }: SupportInput,
): SupportVerdict | null {
  const until = best.claim.until as IsoDate;
  const isEnd =
    isAuthority(best) &&
    findWhat(best.claim) === 'security-updates' &&
    saysEnded(best) &&
    until < today;
  if (!isEnd || findLaterUpdate(best, all)) return null;
  return createVerdict(
    'ended',
    {
      id: 'support.ended',
      params: { who: nameSpeaker(best), date: toStatedDate(best.claim, until) },
    },
    { lead: best, until },
  );
}

/** Somebody lists it as no longer supported, or gives an end that we have not seen at the maker. */
export function findReportedEnded(
  current: readonly HeldSupport[],
  all: readonly HeldSupport[],
  { today }: SupportInput,
): SupportVerdict | null {
  const [best] = current
    .filter(
      (held) => saysEnded(held) && (held.claim.until === undefined || held.claim.until < today),
    )
    .toSorted(compareByTrust);
  if (!best || findLaterUpdate(best, all)) return null;
  const { until } = best.claim;
  const kind = isMakersWord(best) || best.source.witness === 'maker' ? 'listed' : 'reported';
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
  { today }: SupportInput,
): SupportVerdict | null {
  const [best] = listDated(local).filter((held) => (held.claim.until as IsoDate) < today);
  if (!best) return null;
  const until = best.claim.until as IsoDate;
  const date = toStatedDate(best.claim, until);
  const later = findLaterUpdate(best, all);
  if (later)
    return createVerdict(
      'still-updated',
      {
        id: 'support.still-updated-after',
        params: {
          publisher: later.source.publisher,
          seen: toDayParam(statedOn(later)),
          who: nameSpeaker(best),
          date,
        },
      },
      { lead: later, second: best },
    );
  return createVerdict(
    'minimum-passed',
    {
      id: `support.minimum-passed-${findSentenceKind(best)}`,
      params: { who: nameSpeaker(best), date },
    },
    { lead: best, until },
  );
}

/** A date given elsewhere is never this market's. */
export function findOtherMarket(
  elsewhere: readonly HeldSupport[],
  { market }: SupportInput,
): SupportVerdict | null {
  const [best] = listDated(elsewhere);
  if (!best) return null;
  const until = best.claim.until as IsoDate;
  return createVerdict(
    'other-market-date',
    {
      id: saysEnded(best) ? 'support.other-market-ended' : 'support.other-market-date',
      params: {
        who: nameSpeaker(best),
        market: { market: best.claim.jurisdiction },
        own: { market },
        date: toStatedDate(best.claim, until),
      },
    },
    { lead: best, until },
  );
}
