import type { IsoDate, Precision } from '../dataset.ts';
import type { Message, Param } from '../assessment.ts';
import { addMonths, daysBetween, isSameDate } from './dates.ts';
import {
  compareByTrust,
  findBound,
  findClaimPrecision,
  findLastDay,
  findWhat,
  hasCaveat,
  hasEndedBy,
  isAuthority,
  isOfUpgrades,
  nameSpeaker,
  compareTexts,
  statedOn,
  toStatedDate,
  type HeldSupport,
} from './evidence.ts';
import { createVerdict, type SupportInput, type SupportVerdict } from './support-verdict.ts';

/**
 * A maker's word before everybody else's; UK statements before regional and worldwide ones; what is
 * said of security updates before what is said of support.
 */
export const compareByMarket = (a: HeldSupport, b: HeldSupport): number =>
  Number(a.source.witness !== 'maker') - Number(b.source.witness !== 'maker') ||
  rankReach(a) - rankReach(b) ||
  rankWitness(a) - rankWitness(b) ||
  Number(!isOfSecurity(a)) - Number(!isOfSecurity(b)) ||
  compareByTrust(a, b);

const isOfSecurity = ({ claim }: HeldSupport): boolean => findWhat(claim) === 'security-updates';

const REACH: Record<string, number> = { EMEA: 1, EU: 1, global: 2 };
const rankReach = ({ claim }: HeldSupport): number => REACH[claim.jurisdiction] ?? 0;

/**
 * Dated claims, the best first; an end of new features ends no updates. What speaks of this
 * country silences the same witness's wider word.
 */
export function listDated(claims: readonly HeldSupport[]): HeldSupport[] {
  const dated = claims
    .filter((held) => !isOfUpgrades(held.claim) && findLastDay(held) !== undefined)
    .toSorted(compareByMarket);
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
  const { today } = input;
  const dated = listDated(local);
  const ends = dated.filter((held) => hasEndedBy(held, today) && !findLaterUpdate(held, all));
  const best = dated.find((held) => isAhead(held, today));
  if (!best || ends.some((end) => overrules(end, best))) return findEnded(ends);
  const other = dated.find((held) => held !== best && contradicts(held, best, today));
  return other ? createDatesDiffer(best, other) : createFuture(best, input);
}

/**
 * A stated end is not undone by a later day of somebody less near to it, nor by an older promise.
 */
function overrules(end: HeldSupport, promise: HeldSupport): boolean {
  if (findWhat(end.claim) === 'software-updates' && findWhat(promise.claim) !== 'software-updates')
    return false;
  const nearer = rankWitness(end) - rankWitness(promise);
  return (
    nearer < 0 ||
    (nearer === 0 && rankReach(end) <= rankReach(promise) && statedOn(end) > statedOn(promise))
  );
}

const WITNESS_RANK = { maker: 0, regulator: 0, 'consumer-body': 1, press: 1 } as const;
export const rankWitness = ({ source }: HeldSupport): number =>
  (WITNESS_RANK as Record<string, number>)[source.witness] ?? 2;

const isAhead = (held: HeldSupport, today: IsoDate): boolean => (findLastDay(held) ?? '') >= today;

/** Two days, published by sources of equal standing, for one version and market. */
function contradicts(a: HeldSupport, b: HeldSupport, today: IsoDate): boolean {
  const [dateA, dateB] = [a.claim.until as IsoDate, b.claim.until as IsoDate];
  if (isSameDate(dateA, dateB) || !isOfOneStanding(a, b)) return false;
  // Two rows of one list are two variants of one name: only an end among them leaves it open.
  if (a.claim.source === b.claim.source && !hasEndedBy(a, today)) return false;
  if (a.source.publisher === b.source.publisher && statedOn(a) !== statedOn(b)) return false;
  // Once both have passed, which of the two days it was changes nothing for a buyer.
  return dateA >= today || dateB >= today;
}

const isOfOneStanding = (a: HeldSupport, b: HeldSupport): boolean =>
  findWhat(a.claim) === findWhat(b.claim) &&
  rankWitness(a) === rankWitness(b) &&
  rankReach(a) === rankReach(b);

/** "until 3 February 2032", "at least until 3 February 2032". */
const sayUntil = ({ claim }: HeldSupport): Param => ({
  message: {
    id: `support.period-end-${findBound(claim)}`,
    params: { date: toStatedDate(claim, claim.until as IsoDate) },
  },
});

function createDatesDiffer(a: HeldSupport, b: HeldSupport): SupportVerdict {
  return createVerdict(
    'dates-differ',
    {
      id: 'support.dates-differ',
      params: {
        a: nameSpeaker(a),
        'a-date': sayUntil(a),
        b: nameSpeaker(b),
        'b-date': sayUntil(b),
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
  const status = until > addMonths(today, 12) ? 'supported' : 'ends-soon';
  const left =
    status === 'supported' ? null : createTimeLeft(today, until, findClaimPrecision(best.claim));
  const sentence: Message =
    left === null
      ? { id: `support.supported-${kind}`, params }
      : { id: `support.ends-soon-${kind}`, params: { ...params, left: { message: left } } };
  return createVerdict(status, sentence, { lead: best, until });
}

/** From here on months are counted. */
const COUNT_MONTHS_FROM = 60;

/**
 * No finer than the source: of a year nothing can be counted, of a month no days. The last day
 * itself still counts.
 */
function createTimeLeft(today: IsoDate, until: IsoDate, precision: Precision): Message | null {
  const days = daysBetween(today, until);
  if (precision === 'year' || (precision === 'month' && days < COUNT_MONTHS_FROM)) return null;
  if (days === 0) return { id: 'duration.today' };
  return days < COUNT_MONTHS_FROM
    ? { id: 'duration.days-from-today', params: { n: days } }
    : { id: 'duration.months-from-today', params: { n: Math.round(days / 30.44) } };
}

/** Which sentence tells a date: what ends, and whether on that day or no earlier. */
export function findSentenceKind(held: HeldSupport): string {
  const what = findWhat(held.claim);
  if (what === 'unsupported-list') return 'support';
  if (what === 'support') return findBound(held.claim) === 'until' ? 'support' : 'support-at-least';
  if (what === 'security-updates' && hasCaveat(held.claim, 'opt-in'))
    return findBound(held.claim) === 'until' ? 'opt-in' : 'opt-in-at-least';
  return `${what}-${findBound(held.claim)}`;
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
    .toSorted((a, b) => compareTexts(statedOn(b), statedOn(a)))[0];

/** A maker or a regulator says that security updates have ended, on or after that day. */
function findEnded(ends: readonly HeldSupport[]): SupportVerdict | null {
  const best = ends.find(
    (held) => isAuthority(held) && findWhat(held.claim) === 'security-updates',
  );
  if (!best) return null;
  const until = best.claim.until as IsoDate;
  return createVerdict(
    'ended',
    {
      id: 'support.ended',
      params: { who: nameSpeaker(best), date: toStatedDate(best.claim, until) },
    },
    { lead: best, until },
  );
}
