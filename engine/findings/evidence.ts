import {
  WITNESSES,
  type Bound,
  type Caveat,
  type Claim,
  type IsoDate,
  type Precision,
  type Source,
  type SupportClaim,
  type What,
} from '../dataset.ts';
import type { DateParam } from '../assessment.ts';
import { isEu, isEuState } from '../vocabulary/market.ts';
import { addMonths } from './dates.ts';

/** A claim with its source, where it was found, and the revision it needs, if any. */
export interface SourcedClaim {
  claim: Claim;
  source: Source;
  maker: string;
  brand: string;
  /** The claim speaks of this hardware revision, which the listing does not show. */
  ifRevision?: string;
  /** Hardware revision of the recognised model, which the listing shows. */
  revision?: string;
}
export type HeldSupport = SourcedClaim & { claim: SupportClaim };

export const isSupport = (held: SourcedClaim): held is HeldSupport => held.claim.kind === 'support';

const OBTAINED = { read: 2, excerpt: 1, 'second-hand': 0 } as const;
/**
 * Order of texts by their code points; two that are equal keep their places. An order that never
 * says "equal" is a different one in each browser.
 */
export const compareTexts = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/**
 * Better witness first; then how it was obtained; then the newer statement; of two days of one list
 * the earlier, which is true of both variants.
 */
export function compareByTrust(a: SourcedClaim, b: SourcedClaim): number {
  return (
    WITNESSES.indexOf(a.source.witness) - WITNESSES.indexOf(b.source.witness) ||
    OBTAINED[b.claim.obtained] - OBTAINED[a.claim.obtained] ||
    compareTexts(statedOn(b), statedOn(a)) ||
    compareTexts(getDay(a.claim), getDay(b.claim)) ||
    compareTexts(a.claim.id, b.claim.id)
  );
}

const getDay = (claim: Claim): string => (claim.kind === 'support' && claim.until) || '9999';

/** When it was said, as far as we know: an undated source says nothing newer than our reading. */
export const statedOn = ({ claim, source }: SourcedClaim): IsoDate =>
  source.published ?? claim.read;

/** Regions that sources name and we know the extent of; any other holds no market of ours. */
const REGIONS: Record<string, (market: string) => boolean> = {
  UK: isUk,
  EU: isEu,
  Europe: (market) => isUk(market) || isEu(market),
  EMEA: (market) => isUk(market) || isEu(market),
  worldwide: () => true,
};
const isInRegion = (region: string, market: string): boolean =>
  region === market || (REGIONS[region]?.(market) ?? false);

function isUk(market: string): boolean {
  return market === 'GB' || market === 'NI' || market === 'UK' || market === 'XI';
}

/** Was the statement made for this market, or for a region that holds it? */
export function isLocal({ jurisdiction, limits }: Claim, market: string): boolean {
  if (limits?.regions && !limits.regions.some((region) => isInRegion(region, market))) return false;
  if (jurisdiction === 'global' || jurisdiction === market) return true;
  if (jurisdiction === 'UK') return isUk(market);
  if (jurisdiction === 'EMEA') return isUk(market) || isEu(market);
  return jurisdiction === 'EU' && isEuState(market);
}

/** Statements that were overtaken, or come from old surveys: never what holds today. */
const SPENT: ReadonlySet<Caveat> = new Set<Caveat>([
  'survey',
  'superseded',
  'before-regime',
  'some-models',
]);
export const isSuperseded = ({ caveats, supersededBy, withdrawn }: Claim): boolean =>
  supersededBy !== undefined ||
  withdrawn !== undefined ||
  (caveats?.some((caveat) => SPENT.has(caveat)) ?? false);

/** May a tile rest on it? Old promises, unsigned sheets and small sites stand in the panel only. */
export const mayLead = ({ claim, source }: SourcedClaim): boolean =>
  !isSuperseded(claim) &&
  source.panelOnly !== true &&
  source.witness !== 'research-sheet' &&
  source.witness !== 'unknown' &&
  !(claim.kind === 'support' && claim.bound === 'up-to');

export const hasCaveat = ({ caveats }: Claim, ...wanted: Caveat[]): boolean =>
  caveats?.some((caveat) => wanted.includes(caveat)) ?? false;

/**
 * Years of new versions of the system, of which the source counts so many and says nothing of
 * security updates: no length that a buyer could reckon with.
 */
export const isOfUpgrades = (claim: Claim): boolean => hasCaveat(claim, 'system-upgrades');

/** How finely a source knows its day: one that it calls approximate is no finer than the month. */
export function findClaimPrecision(claim: SupportClaim): Precision {
  const { precision = 'day' } = claim;
  return precision === 'day' && hasCaveat(claim, 'approximate-date') ? 'month' : precision;
}

/** What a source calls its day where it does not vouch for it. */
function findReserve(claim: Claim): NonNullable<DateParam['only']> | undefined {
  if (hasCaveat(claim, 'approximate-date')) return 'approximate';
  return hasCaveat(claim, 'planned') ? 'planned' : undefined;
}

/**
 * A day as finely as the source states it, and with its reserve: some name only the month or the
 * year, some call it approximate or planned.
 */
export function toStatedDate(
  claim: Claim,
  date: IsoDate,
  finest: 'day' | 'month' = 'day',
): DateParam {
  const precision = claim.kind === 'support' ? findClaimPrecision(claim) : 'day';
  const only = findReserve(claim);
  return {
    date,
    form: precision === 'day' ? finest : precision,
    ...(only === undefined ? {} : { only }),
  };
}

/** A maker's statement that we saw ourselves, if only in part. */
export const isMakersWord = ({ claim, source }: Pick<SourcedClaim, 'claim' | 'source'>): boolean =>
  source.witness === 'maker' && claim.obtained !== 'second-hand';

/** The maker where its own words were read, else whoever passed them on. */
export const nameSpeaker = ({
  claim,
  source,
  maker,
}: Pick<SourcedClaim, 'claim' | 'source' | 'maker'>): string =>
  isMakersWord({ claim, source }) ? maker : source.publisher;

/** Read more than twelve months before today. */
export const isStale = ({ read }: Claim, today: IsoDate): boolean => addMonths(read, 12) < today;

/** Of a maker or a regulator: the only ones whose word may make a mark red. */
export const isAuthority = ({ source }: Pick<SourcedClaim, 'source'>): boolean =>
  source.witness === 'maker' || source.witness === 'regulator';

/** What a claim of support speaks of; where that is not given, no more than support. */
export const findWhat = ({ what }: SupportClaim): What => what ?? 'support';

/** What bounds it: an end that a source states is an end, any other day a minimum. */
export const findBound = ({ bound, basis }: SupportClaim): Bound =>
  bound ?? (basis === 'ended' || basis === 'reported-ended' ? 'until' : 'at-least');

/**
 * The source itself says that it has ended, on or after the day it gives. A minimum that has run
 * out, a plan made before the day, and an end of sale say no such thing.
 */
export function saysEnded({ claim, source }: HeldSupport): boolean {
  if (isOfUpgrades(claim)) return false;
  if (findWhat(claim) === 'end-of-sale' || findBound(claim) !== 'until') return false;
  if (!STATES_A_DAY.has(claim.basis)) return false;
  if (claim.until === undefined) return claim.basis !== 'end-date';
  return source.published !== undefined && source.published >= claim.until;
}

const STATES_A_DAY: ReadonlySet<SupportClaim['basis']> = new Set<SupportClaim['basis']>([
  'end-date',
  'ended',
  'reported-ended',
]);

/** The end that a source states lies behind on this day; the last day itself still counts. */
export const hasEndedBy = (held: HeldSupport, today: IsoDate): boolean =>
  saysEnded(held) && (held.claim.until === undefined || held.claim.until < today);

/** The day to which updates are said to last; an end of sale is no such day, nor a day seen. */
export const findLastDay = ({ claim }: HeldSupport): IsoDate | undefined =>
  findWhat(claim) === 'end-of-sale' || !STATES_A_DAY.has(claim.basis) ? undefined : claim.until;
