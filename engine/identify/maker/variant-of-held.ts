import type { Detection, NamedDevice } from '../../assessment.ts';
import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import { HARD_VARIANTS, NAME_ENDINGS, SOFT_VARIANTS } from '../../vocabulary/name-words.ts';
import { readFollower } from '../beside/followers.ts';
import type { Candidate } from '../model/candidates.ts';

const MAX_WORDS = 12;
/** "Eletta Explore ECAM450.86.T": a number of the maker's own. */
const CODE = /^[a-z]{3,}\d{2,}[a-z]*$/;
const GENERATION = /^(?:\d{1,2}|\d(?:st|nd|rd|th)|edition)$/;

/**
 * "Jabra Elite 10 Gen 2 titanium black": a variant that we do not hold of a device that we hold is
 * a device of that kind, where a variant's word stands right behind the name and every other word
 * of the title describes a device. Null = no such title.
 */
export function findVariantOfHeld(
  tokens: Tokens,
  { reasons }: Detection,
  candidates: readonly Candidate[],
): NamedDevice | null {
  if (reasons.some(({ rule }) => rule !== 'no-sign-of-a-link')) return null;
  const held = candidates.find(
    ({ kind, otherVariant, models, isNamedAfter, to }) =>
      kind === 'name' &&
      (otherVariant || models.length === 0) &&
      !isNamedAfter &&
      isVariantOnly(tokens, to),
  );
  return held ? { type: held.type, words: held.words } : null;
}

function isVariantOnly(tokens: Tokens, from: number): boolean {
  const first = readToken(tokens, from);
  if (!HARD_VARIANTS.has(first) && !/^gen(?:eration)?$/.test(first) && !CODE.test(first))
    return false;
  let at = from + 1;
  for (let step = 0; step < MAX_WORDS && at < tokens.count; step++) {
    const to = describe(tokens, at);
    if (to === null) return false;
    at = to;
  }
  return at >= tokens.count;
}

function describe(tokens: Tokens, at: number): number | null {
  const word = readToken(tokens, at);
  const isOfName =
    HARD_VARIANTS.has(word) ||
    SOFT_VARIANTS.has(word) ||
    NAME_ENDINGS.has(word) ||
    GENERATION.test(word) ||
    (/^[a-z]{1,2}$/.test(word) && tokens.gap[at] === GAP.OTHER);
  return isOfName ? at + 1 : (readFollower(tokens, at)?.to ?? null);
}
