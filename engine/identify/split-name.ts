import type { DeviceType } from '../device-types.ts';
import { quoteTokens } from '../text/tokens.ts';
import { findCandidates, type Candidate } from './model/candidates.ts';
import { findLastSegments } from './late-name.ts';
import { listEntries } from './names/match-phrases.ts';
import type { MatchedText } from './names/matched-text.ts';

const MAX_SPLIT = 4;

/**
 * "Tapo 2K Indoor Camera, Pan/Tilt, C210": the family at the front and the number that closes the
 * title are one name. `matchField` matches a text apart from the title.
 */
export function findSplitName(
  text: MatchedText,
  brand: number,
  type: DeviceType,
  matchField: (text: string) => MatchedText,
): Candidate[] {
  const { tokens } = text;
  const from = findLastSegments(tokens, 1);
  const family = text.matches.find((match) =>
    listEntries(text, match).some((one) => one.isFamily === true && one.brand === brand),
  );
  if (!family || from <= family.to || from >= tokens.count || tokens.count - from > MAX_SPLIT)
    return [];
  const last = quoteTokens(tokens, { from, to: tokens.count });
  const joined = `${quoteTokens(tokens, family)} ${last}`;
  return findCandidates(matchField(joined), brand).filter(
    (one) => one.kind === 'name' && one.type === type && /\d/.test(one.words),
  );
}
