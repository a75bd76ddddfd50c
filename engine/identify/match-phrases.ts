import { createHashSet, findGroup } from '../text/hash-set.ts';
import { listNameOpeners } from '../text/opener-words.ts';
import { matchPhrases, mayBegin, type PhraseMatch, type PhraseSearch } from '../text/phrases.ts';
import { isSystemAt } from '../text/system-words.ts';
import { GAP, readToken, type Tokens } from '../text/tokens.ts';
import type { Entry, NameIndex } from './name-index.ts';

const MAX_PHRASE_TOKENS = 9;
const MAX_MATCHES = 48;

/** A text and the phrases of the index that stand in it. */
export interface MatchedText {
  names: NameIndex;
  tokens: Tokens;
  matches: readonly PhraseMatch[];
}

/** Finds all phrases of the index that stand in a text, outside passages about other products. */
export function matchText(names: NameIndex, tokens: Tokens): MatchedText {
  // "iPhone - 16 GB" is no iPhone 16: a comma, a bar or a spaced dash ends a name.
  const search: PhraseSearch = {
    table: names.table,
    maxTokens: MAX_PHRASE_TOKENS,
    stopsAt: GAP.BREAK,
  };
  const matches: PhraseMatch[] = [];
  let quietUntil = 0;
  for (let i = 0; i < tokens.count && matches.length < MAX_MATCHES; i++) {
    quietUntil = Math.max(quietUntil, findQuietEnd(tokens, i));
    if (i >= quietUntil && mayBegin(names.table, tokens.hash[i] as number))
      matchPhrases(search, tokens, i, matches);
  }
  return { names, tokens, matches };
}

/** Phrases that begin at a token or behind it, whatever passage they stand in. */
export function matchSpan({ names, tokens }: MatchedText, from: number): PhraseMatch[] {
  const search: PhraseSearch = {
    table: names.table,
    maxTokens: MAX_PHRASE_TOKENS,
    stopsAt: GAP.BREAK,
  };
  const matches: PhraseMatch[] = [];
  for (let i = from; i < tokens.count && matches.length < MAX_MATCHES; i++)
    if (mayBegin(names.table, tokens.hash[i] as number)) matchPhrases(search, tokens, i, matches);
  return matches;
}

/** What a phrase may stand for. */
export const listEntries = ({ names }: MatchedText, { phrase }: PhraseMatch): readonly Entry[] =>
  names.readEntries(phrase);

/**
 * Words that open a list of other makers' products, which runs to a closing bracket or the end; and
 * words that open a short aside ("for iPhone 15", "with Google Assistant").
 */
const OPENERS = createHashSet([listNameOpeners('list'), listNameOpeners('aside')]);
const LIST = 1;
/** "Unlocked for Three, EE, O2": networks, not makers. */
const LOCKS: ReadonlySet<string> = new Set(['unlocked', 'locked', 'unlock']);
const MAX_ASIDE_TOKENS = 5;

/**
 * Token index up to which phrases after token i speak of other products; 0 = token i opens nothing.
 */
function findQuietEnd(tokens: Tokens, i: number): number {
  const group = findGroup(OPENERS, tokens.hash[i] as number);
  if (group === 0) return isSystemAt(tokens, i) ? i + 2 : 0;
  const limit = Math.min(tokens.count, i + 1 + MAX_ASIDE_TOKENS);
  return group === LIST || (i > 0 && LOCKS.has(readToken(tokens, i - 1)))
    ? findClosing(tokens, i, tokens.count, GAP.CLOSE)
    : findClosing(tokens, i, limit, GAP.CLOSE | GAP.BREAK);
}

/** The first token behind i, before `limit`, that a closing gap stands before; else `limit`. */
function findClosing({ gap }: Tokens, i: number, limit: number, closing: number): number {
  for (let j = i + 1; j < limit; j++) if (((gap[j] as number) & closing) !== 0) return j;
  return limit;
}
