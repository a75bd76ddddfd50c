import type { IsoDate, Precision } from '../dataset.ts';
import type { DeviceType } from '../device-types.ts';
import type { Message, SupportFinding, SupportStatus } from '../assessment.ts';
import type { Disclosure } from '../listing.ts';
import type { Holdings } from './applicable-claims.ts';
import { findBound, findClaimPrecision, type HeldSupport } from './evidence.ts';

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
  /** `by-version`: a version's updates have ended. */
  hasEndedVersion?: true;
}

export const createVerdict = (
  status: SupportStatus,
  sentence: Message,
  more: Partial<SupportVerdict> = {},
): SupportVerdict => ({ status, sentence, claims: [], ...more });

/** The day of a finding is the earliest on which it may end, by its source's own words. */
export const isMinimum = ({ until, lead }: SupportVerdict): boolean =>
  until !== undefined && lead !== undefined && findBound(lead.claim) === 'at-least';

/** How finely the day of a finding is known: by its source, or by the shop's own field. */
export function findPrecision({ until, lead, yearOnly }: SupportVerdict): Precision {
  if (yearOnly) return 'year';
  return lead !== undefined && lead.claim.until === until ? findClaimPrecision(lead.claim) : 'day';
}

/** The finding without what only the tile's words need. */
export function toSupportFinding(verdict: SupportVerdict): SupportFinding {
  const { status, sentence, claims, until, untilMarket, lead } = verdict;
  const precision = findPrecision(verdict);
  return {
    status,
    sentence,
    claims,
    ...(until === undefined ? {} : { until }),
    ...(until === undefined || lead === undefined ? {} : { untilBound: findBound(lead.claim) }),
    ...(until === undefined || precision === 'day' ? {} : { untilPrecision: precision }),
    ...(untilMarket === undefined ? {} : { untilMarket }),
  };
}
