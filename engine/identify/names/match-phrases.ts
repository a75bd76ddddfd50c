import { createHashSet, findGroup } from '../../text/hash-set.ts';
import { listNameOpeners } from '../../text/opener-words.ts';
import {
  endsPhrase,
  matchPhrases,
  mayBegin,
  type PhraseMatch,
  type PhraseSearch,
} from '../../text/phrases.ts';
import { isSystemAt } from '../../text/system-words.ts';
import { foldKey, GAP, quoteTokens, readToken, type Tokens } from '../../text/tokens.ts';
import { spansSpeltSign } from './name-draft.ts';
import type { Entry, NameIndex } from './name-index.ts';
import type { MatchedText, TextMatch } from './matched-text.ts';
import { addMarketCodes } from './market-codes.ts';
import { addSetCodes } from './set-codes.ts';

const MAX_PHRASE_TOKENS = 11;
const MAX_MATCHES = 48;

/** Finds all phrases of the index that stand in a text, outside passages about other products. */
export function matchText(names: NameIndex, tokens: Tokens): MatchedText {
  // "iPhone - 16 GB" is no iPhone 16: a comma, a bar or a spaced dash ends a name.
  const search: PhraseSearch = {
    table: names.table,
    maxTokens: MAX_PHRASE_TOKENS,
    stopsAt: GAP.BREAK,
    neverStops: true,
  };
  const matches: TextMatch[] = [];
  let quietUntil = 0;
  for (let i = 0; i < tokens.count && matches.length < MAX_MATCHES; i++) {
    quietUntil = Math.max(quietUntil, findQuietEnd(tokens, i));
    if (i < quietUntil || !mayBegin(names.table, tokens.hash[i] as number)) continue;
    const known = matches.length;
    matchPhrases(search, tokens, i, matches);
    if (matches.length > known) {
      keepWhole(names, tokens, known, matches);
      dropMakersOfSign(names, tokens, known, matches);
    }
  }
  addSetCodes(names, tokens, matches);
  addMarketCodes(names, tokens, matches);
  return { names, tokens, matches };
}

const MIN_PARTED = 8;

/** Drops what reaches over a separator, but for names that have one themselves. */
function keepWhole(names: NameIndex, tokens: Tokens, from: number, matches: PhraseMatch[]): void {
  for (let at = matches.length - 1; at >= from; at--) {
    const match = matches[at] as PhraseMatch;
    if (isOverSeparator(tokens, match) && !isPartedName(names, tokens, match))
      matches.splice(at, 1);
  }
}

/**
 * "Dexcom ONE+" is not by OnePlus: a maker whose name has no such sign is not written with it.
 */
function dropMakersOfSign(
  names: NameIndex,
  tokens: Tokens,
  from: number,
  matches: PhraseMatch[],
): void {
  for (let at = matches.length - 1; at >= from; at--) {
    const match = matches[at] as PhraseMatch;
    if (spansSpeltSign(tokens, match) && isUnsignedMaker(names, match.phrase))
      matches.splice(at, 1);
  }
}

const isUnsignedMaker = ({ brands, readEntries }: NameIndex, phrase: number): boolean =>
  readEntries(phrase).every(
    ({ kind, brand }) =>
      kind === 'brand' && brands[brand]?.names.every(({ text }) => !/[+⁺]/.test(text)) === true,
  );

function isOverSeparator({ gap }: Tokens, { from, to }: PhraseMatch): boolean {
  for (let at = from + 1; at < to; at++) if (endsPhrase(gap[at] as number, GAP.BREAK)) return true;
  return false;
}

/** "OfficeJet 4500 - G510a": is it a name that its maker writes with a separator? */
function isPartedName(
  names: NameIndex,
  tokens: Tokens,
  { phrase, from, to }: PhraseMatch,
): boolean {
  const key = foldKey(quoteTokens(tokens, { from, to }));
  if (key.length < MIN_PARTED) return false;
  return names
    .readEntries(phrase)
    .some(
      ({ kind, brand, members }) =>
        kind === 'name' &&
        members.some(({ model }) =>
          listModelNames(names, brand, model).some(
            (name) => SEPARATOR.test(name) && foldKey(name) === key,
          ),
        ),
    );
}

const SEPARATOR = /[,;|:\u2022\u2013\u2014]|\s-|-\s/;

function listModelNames({ brands }: NameIndex, brand: number, model: number): string[] {
  const record = brands[brand]?.models[model];
  return record ? [record.name, ...(record.names ?? [])] : [];
}

/** Names and codes that begin at a token. */
export function listNamesAt(names: NameIndex, tokens: Tokens, at: number): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  if (!mayBegin(names.table, tokens.hash[at] as number)) return matches;
  matchPhrases(
    { table: names.table, maxTokens: MAX_PHRASE_TOKENS, stopsAt: GAP.BREAK },
    tokens,
    at,
    matches,
  );
  return matches.filter(({ phrase }) =>
    names.readEntries(phrase).some(({ kind }) => kind !== 'brand'),
  );
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
export function listEntries({ names }: MatchedText, match: TextMatch): readonly Entry[] {
  const entries = names.readEntries(match.phrase);
  const { makers } = match;
  return makers === undefined ? entries : entries.filter(({ brand }) => makers.includes(brand));
}

/**
 * Words that open a list of other makers' products, which runs to a closing bracket or the end; and
 * words that open a short aside ("for iPhone 15", "with Google Assistant").
 */
const OPENERS = createHashSet([listNameOpeners('list'), listNameOpeners('aside')]);
const LIST = 1;
/** "Unlocked for Three, EE, O2": networks, not makers. */
const LOCKS: ReadonlySet<string> = new Set(['unlocked', 'locked', 'unlock']);
/** "GPS tracker for dogs DOG 6": for whom it is, and then its own name. */
const BEINGS: ReadonlySet<string> = new Set(
  'dogs cats pets kids children seniors adults men women boys girls babies'.split(' '),
);
const MAX_ASIDE_TOKENS = 5;

/**
 * Token index up to which phrases after token i speak of other products; 0 = token i opens nothing.
 */
function findQuietEnd(tokens: Tokens, i: number): number {
  const group = findGroup(OPENERS, tokens.hash[i] as number);
  if (group === 0) return isSystemAt(tokens, i) ? i + 2 : 0;
  if (group !== LIST && BEINGS.has(readToken(tokens, i + 1))) return i + 2;
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
