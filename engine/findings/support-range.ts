import type { Message, Param } from '../assessment.ts';
import type { IsoDate } from '../dataset.ts';
import { toDayParam } from '../message-params.ts';
import { nameReach } from './claim-text.ts';
import { describePeriod, findWhatMessageId } from './claim-years.ts';
import { addMonths } from './dates.ts';
import {
  compareTexts,
  findBound,
  findLastDay,
  isLocal,
  isMakersWord,
  nameSpeaker,
  toStatedDate,
  type HeldSupport,
} from './evidence.ts';
import { compareByMarket } from './support-dates.ts';
import { hasYears, isVague } from './support-periods.ts';
import { createVerdict, type SupportInput, type SupportVerdict } from './support-verdict.ts';

/**
 * A promise speaks of what its maker sells from then on; what came long before may have another.
 */
const MONTHS_BEFORE_PROMISE = 12;

/**
 * Years that a maker gives a whole range from release or first sale, and the day on which this
 * model came out by another source: the end is our own sum of the two, and both are shown. The
 * earliest release day counts, so that the sum never promises more than either source.
 */
export function findRangeWorkedOut(
  range: readonly HeldSupport[],
  model: readonly HeldSupport[],
  { market, today, type }: SupportInput,
): SupportVerdict | null {
  const [release] = model
    .filter(({ claim }) => claim.released !== undefined)
    .toSorted((a, b) => compareTexts(a.claim.released as string, b.claim.released as string));
  const start = release?.claim.released;
  if (release === undefined || start === undefined) return null;
  const sums = range
    .filter((held) => isLocal(held.claim, market) && countsFromRelease(held, start))
    .map((held) => ({ held, until: addMonths(start, toMonths(held)) }));
  const [best] = sums
    .filter(({ until }) => until >= today)
    .toSorted((a, b) => compareByMarket(a.held, b.held));
  if (!best) return null;
  const { held, until } = best;
  return createVerdict(
    'worked-out',
    {
      id: `support.${isMakersWord(held) ? '' : 'reported-'}range-worked-out-${held.claim.from}`,
      params: {
        who: nameSpeaker(held),
        maker: held.maker,
        goods: nameGoods(held.claim, type),
        what: { message: { id: findWhatMessageId(held.claim) } },
        period: describePeriod(held.claim),
        source: release.source.publisher,
        start: toDayParam(start),
        date: toDayParam(until),
      },
    },
    { lead: held, second: release, until },
  );
}

const toMonths = ({ claim }: HeldSupport): number => Math.round((claim.years as number) * 12);

function countsFromRelease(held: HeldSupport, start: IsoDate): boolean {
  const { claim, source } = held;
  return (
    hasYears(held) &&
    findBound(claim) === 'at-least' &&
    (claim.from === 'release' || claim.from === 'first-sale') &&
    start >= addMonths(source.published ?? claim.read, -MONTHS_BEFORE_PROMISE)
  );
}

/**
 * What is said of a line or of all goods of a brand; it names no model, so it is never good news.
 */
export function findBrandPromise(
  range: readonly HeldSupport[],
  { market, today, type }: SupportInput,
): SupportVerdict | null {
  const [best] = range
    .filter(
      (held) =>
        isLocal(held.claim, market) &&
        (hasYears(held) || isVague(held) || findLastDay(held) !== undefined),
    )
    .toSorted(
      (a, b) =>
        Number(isPast(a, today)) - Number(isPast(b, today)) ||
        Number(a.claim.covers === 'brand') - Number(b.claim.covers === 'brand') ||
        Number(isVague(a)) - Number(isVague(b)) ||
        compareByMarket(a, b),
    );
  if (!best) return null;
  const until = findLastDay(best);
  return createVerdict('brand-promise', createPromise(best, type), {
    lead: best,
    ...(until === undefined ? {} : { until }),
  });
}

const isPast = ({ claim }: HeldSupport, today: IsoDate): boolean =>
  claim.until !== undefined && claim.until < today;

/** What is said of one range is not said of all goods of a brand, nor the other way round. */
function nameGoods(claim: HeldSupport['claim'], type: SupportInput['type']): Param {
  const goods: Param = { type: type ?? 'other', plural: true };
  return nameReach(claim) === 'line'
    ? { message: { id: 'support.goods-of-range', params: { goods } } }
    : goods;
}

function createPromise(best: HeldSupport, type: SupportInput['type']): Message {
  const { claim, source, brand } = best;
  const until = findLastDay(best);
  const said = isMakersWord(best) ? 'brand' : 'reported';
  const params: Record<string, Param> = {
    who: said === 'brand' ? brand : source.publisher,
    brand,
    goods: nameGoods(claim, type),
    what: { message: { id: findWhatMessageId(claim) } },
    ...(claim.years ? { period: describePeriod(claim) } : {}),
    ...(until === undefined ? {} : { date: toStatedDate(claim, until) }),
    when:
      source.published === undefined
        ? { message: { id: 'support.undated' } }
        : { date: source.published, form: 'year' },
  };
  return { id: `support.${said}-promise-${findPromiseKind(best)}`, params };
}

function findPromiseKind(held: HeldSupport): string {
  const { claim } = held;
  if (findLastDay(held) !== undefined)
    return findBound(claim) === 'at-least' ? 'date-at-least' : 'date';
  return claim.basis === 'vague' ? 'vague' : (claim.from ?? 'unknown');
}
