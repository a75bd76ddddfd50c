import type { DeviceType } from '../device-types.ts';
import type { Tokens } from '../text/tokens.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { isParted } from './followers.ts';
import { listEntries, type MatchedText } from './match-phrases.ts';

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
  const from = findLastStart(tokens);
  const family = text.matches.find((match) =>
    listEntries(text, match).some((one) => one.isFamily === true && one.brand === brand),
  );
  if (!family || from <= family.to || from >= tokens.count || tokens.count - from > MAX_SPLIT)
    return [];
  const quote = (start: number, end: number): string =>
    tokens.text.slice(tokens.start[start], tokens.end[end - 1]);
  const joined = `${quote(family.from, family.to)} ${quote(from, tokens.count)}`;
  return findCandidates(matchField(joined), brand).filter(
    (one) => one.kind === 'name' && one.type === type && /\d/.test(one.words),
  );
}

/** Where the last part of the title begins. */
function findLastStart(tokens: Tokens): number {
  for (let at = tokens.count - 1; at > 0; at--) if (isParted(tokens, at)) return at;
  return tokens.count;
}
