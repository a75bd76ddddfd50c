import type { PhraseMatch } from '../../text/phrases.ts';
import { readToken } from '../../text/tokens.ts';
import { LEAD_IN } from './ordinary-brand.ts';
import { readFollower } from '../beside/followers.ts';
import { listEntries } from '../names/match-phrases.ts';
import type { MatchedText } from '../names/matched-text.ts';

/**
 * Before a bare name stand its maker, and words of condition, colour and the like. Any other word
 * may be the maker of something for it: "Spigen Ultra Hybrid Pixel 9a". Behind the maker's own name
 * the words are the maker's: "Bosch Serie 4 SMV4HAX40G".
 */
export function isIntroduced(title: MatchedText, name: PhraseMatch, brand: number): boolean {
  const { tokens, matches } = title;
  const maker = matches.find(
    (match) =>
      match.from <= name.from && listEntries(title, match).some((entry) => entry.brand === brand),
  );
  const first = Math.min(maker?.from ?? name.from, name.from);
  for (let at = 0; at < first;) {
    const behind = readFollower(tokens, at)?.to ?? 0;
    if (behind === 0 && !LEAD_IN.has(readToken(tokens, at))) return false;
    at = Math.max(behind, at + 1);
  }
  return true;
}
