import { FNV_START, GAP, stepFnv, hashText, type Tokens } from '../text/tokens.ts';
import type { Lexicon } from './name-index.ts';
import { findGroup, createHashSet, lookUp, mayBegin } from '../text/phrases.ts';

/** A phrase found at tokens [from, to). */
export interface PhraseMatch {
  phrase: number;
  from: number;
  to: number;
}

const MAX_PHRASE_TOKENS = 9;
const MAX_HITS = 48;

/** All phrases of the lexicon that stand in the title, outside passages about other products. */
export function findHits(lexicon: Lexicon, tokens: Tokens): PhraseMatch[] {
  const hits: PhraseMatch[] = [];
  let quietUntil = 0;
  for (let i = 0; i < tokens.count && hits.length < MAX_HITS; i++) {
    const quiet = quietEnd(tokens, i);
    if (quiet > quietUntil) quietUntil = quiet;
    if (i >= quietUntil && mayBegin(lexicon.table, tokens.hash[i] as number))
      matchFrom(lexicon, tokens, i, hits);
  }
  return hits;
}

function matchFrom(
  lexicon: Lexicon,
  { chars, from, count, gap }: Tokens,
  i: number,
  hits: PhraseMatch[],
): void {
  let hash = FNV_START;
  const start = from[i] as number;
  const last = Math.min(count, i + MAX_PHRASE_TOKENS);
  for (let j = i; j < last; j++) {
    if (j > i && endsPhrase(gap[j] as number)) return;
    const stop = from[j + 1] as number;
    for (let k = from[j] as number; k < stop; k++) hash = stepFnv(hash, chars[k] as number);
    const phrase = lookUp(lexicon.table, hash, chars, start, stop);
    if (phrase === -2) return;
    if (phrase >= 0) hits.push({ phrase, from: i, to: j + 1 });
  }
}

/** "iPhone - 16 GB" is no iPhone 16: a comma, a bar or a spaced dash ends a name. */
const endsPhrase = (gap: number): boolean =>
  (gap & GAP.BREAK) !== 0 || (gap & (GAP.SPACE | GAP.DASH)) === (GAP.SPACE | GAP.DASH);

/**
 * Words that open a list of other makers' products, which runs to a closing bracket or the end; and
 * words that open a short aside ("for iPhone 15", "with Google Assistant").
 */
const OPENERS = createHashSet(
  [
    'compatible compatibile compatibles compatibili kompatibel kompatible works work funktioniert fonctionne funciona funziona werkt supports supporting unterstutzt ersatz replaces replacement fits alternative suits',
    'for fur pour para per voor with mit avec con met like vs versus than dla till via requires needs',
  ],
  hashText,
);
const LIST = 1;
const ASIDE_TOKENS = 5;

/**
 * Token index up to which phrases after token i speak of other products; 0 = token i opens nothing.
 */
function quietEnd(tokens: Tokens, i: number): number {
  const group = findGroup(OPENERS, tokens.hash[i] as number);
  if (group === 0) return 0;
  return group === LIST
    ? endOf(tokens, i, tokens.count, GAP.CLOSE)
    : endOf(tokens, i, Math.min(tokens.count, i + 1 + ASIDE_TOKENS), GAP.CLOSE | GAP.BREAK);
}

function endOf(tokens: Tokens, i: number, limit: number, closing: number): number {
  for (let j = i + 1; j < limit; j++) if (((tokens.gap[j] as number) & closing) !== 0) return j;
  return limit;
}
