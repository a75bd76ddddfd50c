import type { CitedClaim } from '../assessment.ts';
import { claimText } from './claim-text.ts';
import type { Held } from './evidence.ts';

/** A held claim as it is shown, with the sentence it stands for. */
export const cite = ({ claim, source, maker, brand, ifRevision }: Held): CitedClaim => ({
  claim,
  source,
  covers: claim.covers,
  text: claimText(claim, source, { maker }, brand),
  ...(ifRevision === undefined ? {} : { ifRevision }),
});
