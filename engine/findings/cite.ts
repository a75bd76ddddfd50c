import type { CitedClaim } from '../assessment.ts';
import { describeClaim } from './claim-text.ts';
import type { SourcedClaim } from './evidence.ts';

/** A held claim as it is shown, with the sentence it stands for. */
export const citeClaim = ({
  claim,
  source,
  maker,
  brand,
  ifRevision,
}: SourcedClaim): CitedClaim => ({
  claim,
  source,
  covers: claim.covers,
  text: describeClaim(claim, source, { maker }, brand),
  ...(ifRevision === undefined ? {} : { ifRevision }),
});
