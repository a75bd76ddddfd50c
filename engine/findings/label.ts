import type { Claim, IsoDate, LabelClaim } from '../dataset.ts';
import type { Assessment, CitedClaim } from '../assessment.ts';
import { toDayParam } from '../message-params.ts';
import { citeClaim, toLabelParam } from './claim-text.ts';
import type { Holdings } from './applicable-claims.ts';
import { compareByTrust, isSuperseded, type SourcedClaim } from './evidence.ts';

/** The claims of one kind that hold, the most trusted first, as they are shown. */
export const citeKind = (kind: Claim['kind'], held: readonly SourcedClaim[]): CitedClaim[] =>
  held
    .filter(({ claim }) => claim.kind === kind && !isSuperseded(claim))
    .toSorted(compareByTrust)
    .map(citeClaim);

export const findStatement = ({ model, line, brand }: Holdings): CitedClaim[] =>
  citeKind('statement', [...model, ...line, ...brand]);

/**
 * Only Singapore's CLS and Japan's JC-STAR STAR-1 count, for this very model and with a known
 * expiry ahead (SI 2025/1267).
 */
export function findLabel({ model, line, brand }: Holdings, today: IsoDate): Assessment['label'] {
  const claims = citeKind('label', [...model, ...line, ...brand]);
  const inForce = claims.find(({ claim }) => isCounted(claim as LabelClaim, today));
  if (inForce)
    return {
      claims,
      current: true,
      sentence: {
        id: 'label.in-force',
        params: {
          label: toLabelParam(inForce.claim as LabelClaim),
          date: toDayParam((inForce.claim as LabelClaim).expires as IsoDate),
        },
      },
    };
  return claims.length > 0
    ? { claims, current: false, sentence: { id: 'label.on-record' } }
    : { claims, current: false };
}

/** The day the United Kingdom began to count these labels (SI 2025/1267). */
const DEEMED_FROM = '2025-12-04';
const isCounted = (
  { covers, scheme, level, expires, obtained }: LabelClaim,
  today: IsoDate,
): boolean =>
  today >= DEEMED_FROM &&
  covers === 'model' &&
  expires !== undefined &&
  expires >= today &&
  obtained !== 'second-hand' &&
  (scheme === 'SG-CLS' || (scheme === 'JP-JC-STAR' && /STAR-?1\b/i.test(level)));
