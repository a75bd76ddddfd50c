import type { IsoDate, LabelClaim, ReportingClaim } from '../dataset.ts';
import type {
  Assessment,
  CitedClaim,
  Finding,
  ListingSays,
  ReportingStatus,
} from '../assessment.ts';
import type { Disclosure } from '../listing.ts';
import { citeClaim } from './cite.ts';
import { describeClaim, findContact } from './claim-text.ts';
import type { Holdings } from './applicable-claims.ts';
import { compareByTrust, daysBetween, type SourcedClaim } from './evidence.ts';

/** Is there a contact for security issues, and are the times for an answer known? */
export function findReporting({ brand, line, model }: Holdings): Finding<ReportingStatus> {
  const held = [...model, ...line, ...brand]
    .filter(
      (one): one is SourcedClaim & { claim: ReportingClaim } => one.claim.kind === 'reporting',
    )
    .toSorted((a, b) => rank(a.claim) - rank(b.claim) || compareByTrust(a, b));
  const [lead] = held;
  if (!lead || findContact(lead.claim) === undefined)
    return {
      status: 'none-found',
      sentence: { id: 'reporting.none-found' },
      claims: held.map(citeClaim),
    };
  return {
    status: STATUS[rank(lead.claim)] as ReportingStatus,
    sentence: describeClaim(lead.claim, lead.source, { maker: lead.maker }, lead.brand),
    claims: held.map(citeClaim),
  };
}

const STATUS: readonly ReportingStatus[] = [
  'contact-and-timings',
  'contact-timings-not-found',
  'contact-timings-not-checked',
];
/** The place in `STATUS`; behind it what names no contact at all. */
function rank(claim: ReportingClaim): number {
  if (findContact(claim) === undefined) return STATUS.length;
  if (claim.acknowledge !== undefined && claim.updates !== undefined) return 0;
  return claim.pageRead ? 1 : 2;
}

const of = (kind: string, held: readonly SourcedClaim[]): CitedClaim[] =>
  held
    .filter(({ claim }) => claim.kind === kind)
    .toSorted(compareByTrust)
    .map(citeClaim);

export const findStatement = ({ model, line, brand }: Holdings): CitedClaim[] =>
  of('statement', [...model, ...line, ...brand]);

/**
 * Only Singapore's CLS and Japan's JC-STAR STAR-1 count, for this very model and with a known
 * expiry ahead (SI 2025/1267).
 */
export function findLabel({ model, line, brand }: Holdings, today: IsoDate): Assessment['label'] {
  const claims = of('label', [...model, ...line, ...brand]);
  const inForce = claims.find(({ claim }) => counts(claim as LabelClaim, today));
  if (inForce)
    return {
      claims,
      current: true,
      sentence: {
        id: 'label.in-force',
        params: {
          scheme: (inForce.claim as LabelClaim).scheme,
          date: { date: (inForce.claim as LabelClaim).expires as IsoDate, form: 'day' },
        },
      },
    };
  return claims.length > 0
    ? { claims, current: false, sentence: { id: 'label.on-record' } }
    : { claims, current: false };
}

/** The day the United Kingdom began to count these labels (SI 2025/1267). */
const DEEMED_FROM = '2025-12-04';
const counts = (
  { covers, scheme, level, expires, obtained }: LabelClaim,
  today: IsoDate,
): boolean =>
  today >= DEEMED_FROM &&
  covers === 'model' &&
  expires !== undefined &&
  expires >= today &&
  obtained !== 'second-hand' &&
  (scheme === 'SG-CLS' || (scheme === 'JP-JC-STAR' && /STAR-?1\b/i.test(level)));

/**
 * Known attacks on a flaw of this very model; the sentence says so when its update promise has
 * ended as well.
 */
export function findExploited({ model }: Holdings, ended: boolean): Assessment['exploited'] {
  const claims = of('exploited', model);
  return claims.length > 0
    ? {
        claims,
        sentence: {
          id: ended ? 'exploited.ended' : 'exploited.found',
          params: { n: claims.length },
        },
      }
    : { claims };
}

const SAME_DATE_DAYS = 45;

/** Each disclosure of the listing, held against the dates we know for this model and market. */
export function compareListing(
  disclosures: readonly Disclosure[],
  known: readonly IsoDate[],
): ListingSays[] {
  return disclosures.map((disclosure) => {
    const compared =
      disclosure.kind === 'none-given'
        ? 'none-given'
        : disclosure.until === undefined || known.length === 0
          ? 'only-here'
          : known.some(
                (date) =>
                  Math.abs(daysBetween(disclosure.until as IsoDate, date)) <= SAME_DATE_DAYS,
              )
            ? 'agrees'
            : 'differs';
    const params = {
      words: disclosure.text,
      ...(disclosure.until
        ? { date: { date: disclosure.until, form: disclosure.precision ?? ('day' as const) } }
        : {}),
    };
    return { disclosure, compared, sentence: { id: `listing.${compared}`, params } };
  });
}
