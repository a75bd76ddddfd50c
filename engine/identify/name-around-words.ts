import type { DeviceType } from '../device-types.ts';
import { endsPhrase } from '../text/phrases.ts';
import { foldKey, GAP, quoteTokens, type Tokens } from '../text/tokens.ts';
import { readFollower } from './beside/followers.ts';
import { isPlainSpec } from './beside/plain-spec.ts';
import type { BrandMention } from './maker/brand.ts';
import { findCandidates, type Candidate } from './model/candidates.ts';
import type { MatchedText } from './names/matched-text.ts';

const MAX_WORDS = 12;
const ENDS = GAP.BREAK | GAP.OPEN | GAP.CLOSE;

/**
 * "QuietComfort Ultra Wireless Noise Cancelling Headphones": a name may end with the word for the
 * goods, and shops put what describes them before that word. `matchField` matches a text apart from
 * the title.
 */
export function findNameAroundWords(
  { tokens, names }: MatchedText,
  { at, brand }: BrandMention,
  type: DeviceType,
  matchField: (text: string) => MatchedText,
): Candidate[] {
  const from = Math.max(at, 0);
  const parts = findParts(tokens, from, type);
  if (parts === null) return [];
  const front = quoteTokens(tokens, { from, to: parts.end });
  const noun = quoteTokens(tokens, { from: parts.noun, to: parts.noun + 1 });
  const joined = foldKey(`${front} ${noun}`);
  const isWhole = ({ kind, words, ...one }: Candidate): boolean => {
    const own = foldKey(words);
    const before = joined.slice(0, -own.length);
    return (
      kind === 'name' &&
      one.type === type &&
      joined.endsWith(own) &&
      (before === '' || names.findBrand(before)?.brand === brand)
    );
  };
  const name = names.brands[brand]?.name ?? '';
  return findCandidates(
    matchField(at < 0 ? `${name} ${front} ${noun}` : `${front} ${noun}`),
    brand,
  ).filter(isWhole);
}

/** Where the words before the description end, and where the word for the goods stands. */
function findParts(
  tokens: Tokens,
  from: number,
  type: DeviceType,
): { end: number; noun: number } | null {
  let end: number | null = null;
  let at = from + 1;
  for (let step = 0; step < MAX_WORDS && at < tokens.count; step++) {
    if (endsPhrase(tokens.gap[at] as number, ENDS)) return null;
    const next = readFollower(tokens, at);
    const told = next?.type ?? next?.noun;
    if (next !== null && told === type && at > from + 1 && (end !== null || next.to > at + 1))
      return { end: end ?? at, noun: next.to - 1 };
    const plain = isPlainSpec(tokens, at, { codes: false, numbered: true, held: [] });
    if (end === null && at > from + 1 && (plain !== null || next?.kind === 'description')) end = at;
    if (end !== null && next === null && plain === null) return null;
    at = end === null ? at + 1 : Math.max(next?.to ?? 0, plain ?? 0);
  }
  return null;
}
