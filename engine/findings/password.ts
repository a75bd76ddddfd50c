import type { PasswordClaim } from '../dataset.ts';
import type { Finding, PasswordFindingStatus } from '../assessment.ts';
import { citeClaim, describeClaim } from './claim-text.ts';
import type { Holdings } from './applicable-claims.ts';
import { compareByTrust, hasCaveat, isSuperseded, mayLead, type SourcedClaim } from './evidence.ts';

type HeldPassword = SourcedClaim & { claim: PasswordClaim };
const isPassword = (held: SourcedClaim): held is HeldPassword =>
  held.claim.kind === 'password' && !isSuperseded(held.claim);

export interface PasswordVerdict extends Finding<PasswordFindingStatus> {
  lead?: HeldPassword;
}

/**
 * The most trusted, then newest record of the model; else of its line. What is known only of the
 * brand is listed, and decides nothing.
 */
export function findPassword({ model, line, brand, revisions }: Holdings): PasswordVerdict {
  const own = model.filter(isPassword).toSorted(compareByRecord);
  const range = line.filter(isPassword).toSorted(compareByRecord);
  const lead = [...own, ...range].find(mayLead);
  const claims = [
    ...(lead ? [lead] : []),
    ...[...own, ...range].filter((held) => held !== lead),
    ...revisions.filter(isPassword),
    ...brand.filter(isPassword),
  ].map(citeClaim);
  if (!lead) {
    // Records of others stand below it: "no record" alone would deny them.
    const isOfOthers = own.length + range.length === 0 && claims.length > 0;
    const sentence = { id: `password.none-found${isOfOthers ? '-model' : ''}` };
    return { status: 'none-found', sentence, claims };
  }
  return { status: lead.claim.status, sentence: describeClaim(lead), claims, lead };
}

/** The finding without what only the tile's words need. */
export const toPasswordFinding = ({
  status,
  sentence,
  claims,
}: PasswordVerdict): Finding<PasswordFindingStatus> => ({ status, sentence, claims });

/** A row marked as standing in conflict with a newer one yields to it. */
const compareByRecord = (a: HeldPassword, b: HeldPassword): number =>
  Number(hasCaveat(a.claim, 'conflict')) - Number(hasCaveat(b.claim, 'conflict')) ||
  compareByTrust(a, b) ||
  (b.claim.year ?? 0) - (a.claim.year ?? 0);
