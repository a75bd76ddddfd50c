import type { IsoDate } from '../dataset.ts';
import type { DeviceType } from '../device-types.ts';
import type { Message, Param, SupportFinding, SupportStatus } from '../assessment.ts';
import type { Disclosure } from '../listing.ts';
import { citeClaim } from './cite.ts';
import type { Holdings } from './applicable-claims.ts';
import {
  addMonths,
  compareByTrust,
  daysBetween,
  hasCaveat,
  isLocal,
  isMakersWord,
  isSuperseded,
  statedOn,
  isStatement,
  nameSpeaker,
  type SourcedClaim,
  type HeldSupport,
} from './evidence.ts';

export interface SupportInput {
  holdings: Holdings;
  market: string;
  /** Device type, to name what a brand's promise is about. */
  type: DeviceType | null;
  today: IsoDate;
  disclosures: readonly Disclosure[];
  /** Where we looked, when nothing is held. */
  looked: Message;
}

/** A finding before it is worded for a tile. */
export interface SupportVerdict extends SupportFinding {
  /** The claim the chip speaks for. */
  lead?: HeldSupport;
  second?: HeldSupport;
  /** The listing names only the year. */
  yearOnly?: true;
}

const isSupport = (held: SourcedClaim): held is HeldSupport => held.claim.kind === 'support';

/**
 * What may be said of the support period: the first status in the tile's order for which there is a
 * claim (design.md, wording.md).
 * A date elsewhere that has passed comes after what is said for this market (decision 8).
 */
export function findSupport(input: SupportInput): SupportVerdict {
  const { holdings, market } = input;
  const model = holdings.model.filter(isSupport).toSorted(compareByTrust);
  const range = [...holdings.line, ...holdings.brand].filter(isSupport).toSorted(compareByTrust);
  const current = model.filter(({ claim }) => !isSuperseded(claim));
  const local = current.filter(({ claim }) => isLocal(claim, market));
  const verdict =
    dated(local, input) ??
    fromListing(input) ??
    otherMarket(current, market, ({ claim }) => (claim.until as IsoDate) >= input.today) ??
    reportedEnded(local, input) ??
    stillUpdated(local, input) ??
    years(local, input) ??
    otherMarket(current, market, () => true) ??
    reportedEnded(current, input) ??
    vague(local) ??
    brandPromise(range, input) ??
    nothing(input);
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

const made = (
  status: SupportStatus,
  sentence: Message,
  more: Partial<SupportVerdict> = {},
): SupportVerdict => ({ status, sentence, claims: [], ...more });
const day = (date: IsoDate): Param => ({ date, form: 'day' });

/** UK statements before worldwide ones, at equal trust; a maker's word before everybody else's. */
const byMarket = (a: HeldSupport, b: HeldSupport): number =>
  Number(a.source.quality !== 'maker') - Number(b.source.quality !== 'maker') ||
  Number(a.claim.jurisdiction === 'global') - Number(b.claim.jurisdiction === 'global') ||
  compareByTrust(a, b);

/** Two dates closer than this are one date, rounded to a month by somebody. */
const SAME_DATE_DAYS = 45;

function dated(local: readonly HeldSupport[], input: SupportInput): SupportVerdict | null {
  const withDate = local.filter(({ claim }) => claim.until !== undefined).toSorted(byMarket);
  const [best] = withDate;
  if (!best) return null;
  const until = best.claim.until as IsoDate;
  const other =
    withDate.find((held) => held !== best && contradicts(held, best, input.today)) ??
    input.holdings.model.filter(isSupport).find((held) => wasLater(held, best, input.market));
  if (other)
    return made('dates-differ', datesDiffer(best, other), { lead: best, second: other, until });
  if (until >= input.today) return future(best, until, input);
  const updatedSince = local.find(
    (held) =>
      held.claim.basis === 'still-updated' &&
      statedOn(held) > until &&
      statedOn(held) > statedOn(best),
  );
  if (updatedSince) return null;
  return isPublishedEnd(best)
    ? made(
        'ended',
        {
          id: hasCaveat(best.claim, 'month-only', 'year-only')
            ? 'support.ended-in'
            : 'support.ended',
          params: { maker: best.maker, date: isStatement(best.claim, until) },
        },
        { lead: best, until },
      )
    : null;
}

/**
 * The maker's own earlier statement named a later day: a period moved forward, and both are shown
 * (Sch.1 para 3(6)).
 */
const wasLater = (held: HeldSupport, best: HeldSupport, market: string): boolean =>
  hasCaveat(held.claim, 'superseded') &&
  held.source.quality === 'maker' &&
  isLocal(held.claim, market) &&
  held.claim.until !== undefined &&
  daysBetween(best.claim.until as IsoDate, held.claim.until) > SAME_DATE_DAYS;

/**
 * Published differently by sources of like standing, or: one says it has ended and another, as near
 * to the maker, that it has not.
 */
function contradicts(a: HeldSupport, b: HeldSupport, today: IsoDate): boolean {
  const [dateA, dateB] = [a.claim.until as IsoDate, b.claim.until as IsoDate];
  if (Math.abs(daysBetween(dateA, dateB)) <= SAME_DATE_DAYS || a.claim.source === b.claim.source)
    return false;
  const alike =
    a.source.quality === b.source.quality ||
    (a.source.quality !== 'community' && b.source.quality !== 'community');
  // Once both have passed, which of the two days it was changes nothing for a buyer.
  return alike && (dateA >= today || dateB >= today);
}

function datesDiffer(a: HeldSupport, b: HeldSupport): Message {
  const of = ({ claim, source }: HeldSupport): Record<string, Param> => ({
    who: source.publisher,
    read: day(claim.read),
    date: isStatement(claim, claim.until as IsoDate),
  });
  const [first, second] = [of(a), of(b)];
  return {
    id: 'support.dates-differ',
    params: {
      a: first.who as Param,
      'a-read': first.read as Param,
      'a-date': first.date as Param,
      b: second.who as Param,
      'b-read': second.read as Param,
      'b-date': second.date as Param,
    },
  };
}

function future(best: HeldSupport, until: IsoDate, { today }: SupportInput): SupportVerdict {
  // A list of ended products names the end of support, which need not be that of security updates.
  const said = hasCaveat(best.claim, 'opt-in')
    ? '-opt-in'
    : isListedDate(best)
      ? '-listed'
      : isMakersWord(best)
        ? ''
        : '-recorded';
  const params = {
    maker: best.maker,
    publisher: best.source.publisher,
    date: isStatement(best.claim, until),
  };
  if (until <= addMonths(today, 12)) {
    const months = Math.max(1, Math.round(daysBetween(today, until) / 30.44));
    return made(
      'ends-soon',
      { id: `support.ends-soon${said}`, params: { ...params, months: { months } } },
      { lead: best, until },
    );
  }
  return made('supported', { id: `support.supported${said}`, params }, { lead: best, until });
}

/** A date from a list of ended products. */
export const isListedDate = ({ claim }: HeldSupport): boolean =>
  hasCaveat(claim, 'end-of-life-list', 'end-of-sale-list');

/**
 * A date up to which updates come by themselves: neither the end of all support nor bound to the
 * owner's opting in (decision 9).
 */
export const isFirmDate = (held: HeldSupport): boolean =>
  !isListedDate(held) && !hasCaveat(held.claim, 'opt-in');

/**
 * A published period for security updates, by the maker or a regulator; an end-of-life or
 * end-of-sale list is none.
 */
export const isPublishedEnd = ({ claim, source }: HeldSupport): boolean =>
  (claim.basis === 'ended' || claim.basis === 'end-date') &&
  claim.until !== undefined &&
  (source.quality === 'maker' || source.quality === 'regulator') &&
  claim.obtained === 'read' &&
  !hasCaveat(claim, 'end-of-life-list', 'end-of-sale-list', 'conflict', 'computed');

/**
 * Somebody lists it as no longer supported: that is not the word of a maker who promises updates to
 * a day.
 */
export const isListedEnded = ({ claim }: HeldSupport): boolean => claim.basis === 'reported-ended';

function fromListing({ disclosures }: SupportInput): SupportVerdict | null {
  const said = disclosures.find(({ kind, until }) => kind === 'date' && until !== undefined);
  return said
    ? made(
        'listing-only',
        {
          id: 'support.listing-only',
          params: { date: { date: said.until as IsoDate, form: said.precision ?? 'day' } },
        },
        { until: said.until as IsoDate, ...(said.precision === 'year' ? { yearOnly: true } : {}) },
      )
    : null;
}

/** A date given elsewhere is never this market's; one ahead says more than one behind. */
function otherMarket(
  current: readonly HeldSupport[],
  market: string,
  counts: (held: HeldSupport) => boolean,
): SupportVerdict | null {
  const elsewhere = current
    .filter(
      (held) => held.claim.until !== undefined && !isLocal(held.claim, market) && counts(held),
    )
    .toSorted(compareByTrust);
  const [best] = elsewhere;
  if (!best) return null;
  const until = best.claim.until as IsoDate;
  const params = {
    publisher: best.source.publisher,
    market: { market: best.claim.jurisdiction },
    own: { market },
    date: isStatement(best.claim, until),
  };
  return made(
    'other-market-date',
    {
      id: isListedEnded(best) ? 'support.other-market-ended' : 'support.other-market-date',
      params,
    },
    { lead: best, until },
  );
}

function reportedEnded(
  current: readonly HeldSupport[],
  { today }: SupportInput,
): SupportVerdict | null {
  const ended = current
    .filter(
      ({ claim }) =>
        claim.basis === 'reported-ended' ||
        claim.basis === 'ended' ||
        (claim.until !== undefined && claim.until < today),
    )
    .toSorted(compareByTrust);
  const [best] = ended;
  if (
    !best ||
    current.some((held) => held.claim.basis === 'still-updated' && statedOn(held) > statedOn(best))
  )
    return null;
  const params = {
    publisher: best.source.publisher,
    ...(best.claim.until ? { date: isStatement(best.claim, best.claim.until) } : {}),
  };
  return made(
    'reported-ended',
    { id: best.claim.until ? 'support.reported-ended-date' : 'support.reported-ended', params },
    { lead: best, ...(best.claim.until ? { until: best.claim.until } : {}) },
  );
}

function stillUpdated(local: readonly HeldSupport[], _: SupportInput): SupportVerdict | null {
  const best = local
    .filter(({ claim }) => claim.basis === 'still-updated')
    .toSorted((a, b) => (statedOn(a) < statedOn(b) ? 1 : -1))[0];
  return best
    ? made(
        'still-updated',
        {
          id: 'support.still-updated',
          params: { publisher: best.source.publisher, date: day(statedOn(best)) },
        },
        { lead: best },
      )
    : null;
}

function years(local: readonly HeldSupport[], _: SupportInput): SupportVerdict | null {
  const best = local.find(({ claim }) => claim.basis === 'years' && claim.years !== undefined);
  if (!best) return null;
  const params = { who: nameSpeaker(best), years: best.claim.years as number };
  return made(
    'years-stated',
    { id: best.claim.from ? `support.years-${best.claim.from}` : 'support.years-unknown', params },
    { lead: best },
  );
}

function vague(local: readonly HeldSupport[]): SupportVerdict | null {
  const best = local.find(({ claim }) => claim.basis === 'vague');
  return best
    ? made(
        'vague',
        { id: 'support.vague', params: { publisher: best.source.publisher } },
        { lead: best },
      )
    : null;
}

/**
 * What a brand says of a line or of all its goods; it names no model, so it is never good news nor
 * bad.
 */
function brandPromise(
  range: readonly HeldSupport[],
  { market, today, type }: SupportInput,
): SupportVerdict | null {
  const usable = range.filter(
    ({ claim }) =>
      isLocal(claim, market) &&
      !isSuperseded(claim) &&
      (claim.basis === 'years' ||
        claim.basis === 'vague' ||
        (claim.until !== undefined && (claim.basis === 'end-date' || claim.basis === 'ended'))),
  );
  const best = usable.toSorted(
    (a, b) =>
      Number(isPast(a, today)) - Number(isPast(b, today)) ||
      Number(a.claim.covers === 'brand') - Number(b.claim.covers === 'brand') ||
      Number(a.claim.basis === 'vague') - Number(b.claim.basis === 'vague') ||
      byMarket(a, b),
  )[0];
  if (!best) return null;
  const params: Record<string, Param> = {
    who: isMakersWord(best) ? best.brand : best.source.publisher,
    brand: best.brand,
    goods: { type: type ?? 'other', plural: true },
    ...(best.claim.years ? { years: best.claim.years } : {}),
    ...(best.claim.until ? { date: isStatement(best.claim, best.claim.until) } : {}),
  };
  const id =
    best.claim.until !== undefined
      ? 'support.brand-promise-date'
      : best.claim.basis === 'vague'
        ? 'support.brand-promise-vague'
        : best.claim.from
          ? `support.brand-promise-${best.claim.from}`
          : 'support.brand-promise-unknown';
  return made(
    'brand-promise',
    { id, params },
    { lead: best, ...(best.claim.until === undefined ? {} : { until: best.claim.until }) },
  );
}

const isPast = ({ claim }: HeldSupport, today: IsoDate): boolean =>
  claim.until !== undefined && claim.until < today;

const nothing = ({ looked }: SupportInput): SupportVerdict => made('none-found', looked);
