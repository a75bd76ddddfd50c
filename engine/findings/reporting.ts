import type { ReportingClaim } from '../dataset.ts';
import type { Finding, ReportingStatus } from '../assessment.ts';
import { citeClaim, describeClaim, findContact } from './claim-text.ts';
import type { Holdings } from './applicable-claims.ts';
import { compareByTrust, isLocal, isSuperseded, mayLead, type SourcedClaim } from './evidence.ts';

/** Is there a contact for security issues, and are the times for an answer known? */
export function findReporting(
  { brand, line, model }: Holdings,
  market: string,
): Finding<ReportingStatus> {
  const held = [...model, ...line, ...brand]
    .filter(
      (one): one is SourcedClaim & { claim: ReportingClaim } =>
        one.claim.kind === 'reporting' && !isSuperseded(one.claim) && isLocal(one.claim, market),
    )
    .toSorted(
      (a, b) =>
        Number(mayLead(b)) - Number(mayLead(a)) ||
        rankContact(a.claim) - rankContact(b.claim) ||
        compareByTrust(a, b),
    );
  const [lead] = held;
  if (!lead || findContact(lead.claim) === undefined)
    return {
      status: 'none-found',
      sentence: { id: 'reporting.none-found' },
      claims: held.map(citeClaim),
    };
  return {
    status: STATUS[rankContact(lead.claim)] as ReportingStatus,
    sentence: describeClaim(lead),
    claims: held.map(citeClaim),
  };
}

const STATUS: readonly ReportingStatus[] = [
  'contact-and-timings',
  'contact-timings-not-found',
  'contact-timings-not-checked',
];
/** The place in `STATUS`; behind it what names no contact at all. */
function rankContact(claim: ReportingClaim): number {
  if (findContact(claim) === undefined) return STATUS.length;
  if (claim.acknowledge !== undefined && claim.updates !== undefined) return 0;
  return claim.pageRead ? 1 : 2;
}
