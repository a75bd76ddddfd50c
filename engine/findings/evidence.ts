import type { Caveat, Claim, IsoDate, Quality, Source, SupportClaim } from '../dataset.ts';
import type { Param } from '../assessment.ts';
import { isEuState } from '../vocabulary/market.ts';

/** A claim with its source, where it was found, and the revision it needs, if any. */
export interface SourcedClaim {
  claim: Claim;
  source: Source;
  maker: string;
  brand: string;
  ifRevision?: string;
  /** Hardware revision of the recognised model, which the listing shows. */
  revision?: string;
}
export type HeldSupport = SourcedClaim & { claim: SupportClaim };

const QUALITY: Record<Quality, number> = { maker: 4, regulator: 3, press: 2, community: 1 };
const OBTAINED = { read: 2, excerpt: 1, 'second-hand': 0 } as const;

/**
 * Maker before regulator before press before community; then how it was obtained; then the newer
 * statement.
 */
export function compareByTrust(a: SourcedClaim, b: SourcedClaim): number {
  return (
    QUALITY[b.source.quality] - QUALITY[a.source.quality] ||
    OBTAINED[b.claim.obtained] - OBTAINED[a.claim.obtained] ||
    compare(statedOn(b), statedOn(a)) ||
    compare(a.claim.id, b.claim.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When it was said, as far as we know. */
export const statedOn = ({ claim, source }: SourcedClaim): IsoDate =>
  source.published ?? claim.read;

/** Was the statement made for this market, or for the whole world? */
export function isLocal({ jurisdiction }: Claim, market: string): boolean {
  if (jurisdiction === 'global' || jurisdiction === market) return true;
  if (jurisdiction === 'UK')
    return market === 'GB' || market === 'NI' || market === 'UK' || market === 'XI';
  return jurisdiction === 'EU' && isEuState(market);
}

/**
 * Statements that were overtaken, or come from old surveys: shown beside, never as what holds
 * today.
 */
const SPENT: ReadonlySet<Caveat> = new Set<Caveat>([
  'survey',
  'superseded',
  'before-regime',
  'maximum-not-minimum',
]);
export const isSuperseded = ({ caveats }: Claim): boolean =>
  caveats?.some((caveat) => SPENT.has(caveat)) ?? false;

export const hasCaveat = ({ caveats }: Claim, ...wanted: Caveat[]): boolean =>
  caveats?.some((caveat) => wanted.includes(caveat)) ?? false;

/** A day as finely as the source states it: some name only the month or the year. */
export function isStatement(claim: Claim, date: IsoDate, finest: 'day' | 'month' = 'day'): Param {
  return {
    date,
    form: hasCaveat(claim, 'year-only')
      ? 'year'
      : hasCaveat(claim, 'month-only')
        ? 'month'
        : finest,
  };
}

/** The maker's own words, or those of whoever passed them on. */
export const nameSpeaker = ({
  claim,
  source,
  maker,
}: Pick<SourcedClaim, 'claim' | 'source' | 'maker'>): string =>
  isMakersWord({ claim, source }) ? maker : source.publisher;

/** A maker's statement that we saw ourselves, if only in part. */
export const isMakersWord = ({ claim, source }: Pick<SourcedClaim, 'claim' | 'source'>): boolean =>
  source.quality === 'maker' && claim.obtained !== 'second-hand';

/** Whole days from one day to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The same day n months later; the last day of the month when there is none. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  return new Date(
    Date.UTC(
      target.getUTCFullYear(),
      target.getUTCMonth(),
      Math.min(date.getUTCDate(), target.getUTCDate()),
    ),
  )
    .toISOString()
    .slice(0, 10);
}

/** Read more than twelve months before today. */
export const isStale = ({ read }: Claim, today: IsoDate): boolean => addMonths(read, 12) < today;
