import type { Tone } from '../assessment.ts';
import type { IsoDate } from '../dataset.ts';
import { addMonths } from './dates.ts';
import { hasCaveat, isAuthority, isLocal, isMakersWord, isStale } from './evidence.ts';
import type { HeldSupport, SourcedClaim } from './evidence.ts';
import type { PasswordVerdict } from './password.ts';
import { isFirmDate } from './support-dates.ts';
import type { SupportVerdict } from './support.ts';

/** An alert's source was published within this time, or after the end it states. */
const MAX_ALERT_AGE_MONTHS = 24;

export interface AlertContext {
  /** A model, a new offer, in scope: what an alert needs besides its claim. */
  offerQualifies: boolean;
  market: string;
  today: IsoDate;
}

/**
 * The alert rule (docs/glossary.md): this exact model and revision; the maker's or a regulator's
 * own page, dated; this market or worldwide; read within twelve months; a new offer in scope.
 */
export function isAlert(
  { status, lead }: SupportVerdict,
  { offerQualifies, market, today }: AlertContext,
): boolean {
  if (status !== 'ended' || lead === undefined || !offerQualifies) return false;
  return (
    isAuthority(lead) &&
    lead.claim.obtained === 'read' &&
    lead.source.recordedIn === undefined &&
    isExact(lead) &&
    isLocal(lead.claim, market) &&
    !isStale(lead.claim, today) &&
    isFreshEnough(lead, today)
  );
}

function isFreshEnough({ claim, source: { published } }: HeldSupport, today: IsoDate): boolean {
  if (published === undefined) return false;
  return (
    addMonths(published, MAX_ALERT_AGE_MONTHS) >= today ||
    (claim.until !== undefined && published > claim.until)
  );
}

/** About this very model and the revision shown, and nobody disputes it. */
const isExact = ({ claim, revision }: SourcedClaim): boolean =>
  claim.covers === 'model' &&
  !claim.disputed &&
  (revision !== undefined || !hasCaveat(claim, 'revision-specific'));

/** The tone of the support finding alone. */
export function findSupportTone(support: SupportVerdict, context: AlertContext): Tone {
  const { status, lead } = support;
  switch (status) {
    case 'ended':
      return isAlert(support, context) ? 'alert' : 'caution';
    case 'ends-soon':
    case 'dates-differ':
    case 'reported-ended':
      return 'caution';
    case 'minimum-passed':
      return lead !== undefined && isLocal(lead.claim, context.market) ? 'caution' : 'neutral';
    case 'by-version':
      return support.hasEndedVersion ? 'caution' : 'neutral';
    case 'supported':
      return lead !== undefined && isGood(lead) ? 'good' : 'neutral';
    case 'worked-out':
      return lead !== undefined && isMakersOwnSum(lead) ? 'good' : 'neutral';
    default:
      return 'neutral';
  }
}

/** Green: security updates that come by themselves, by a witness worth it. */
const isGood = (lead: HeldSupport): boolean =>
  isFirmDate(lead) &&
  (isAuthority(lead) ||
    (lead.source.witness === 'collection' && lead.source.published !== undefined));

/** Promise and start are both the maker's own words, and of this model. */
const isMakersOwnSum = (lead: HeldSupport): boolean =>
  lead.claim.covers === 'model' &&
  isMakersWord(lead) &&
  lead.source.recordedIn === undefined &&
  isFirmDate(lead) &&
  !hasCaveat(lead.claim, 'computed', 'approximate-date');

/** A reported login flaw of this model is worth a caution where the firmware is named. */
export const isCautiousPassword = ({ lead, status }: PasswordVerdict): boolean =>
  status === 'fixed-login-reported' &&
  lead !== undefined &&
  lead.claim.covers === 'model' &&
  !lead.claim.disputed &&
  lead.source.panelOnly !== true &&
  lead.claim.firmware !== undefined;
