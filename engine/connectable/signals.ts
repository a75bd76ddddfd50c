import { findDenial, type Denial } from './denial.ts';
import { createHashSet, findGroup } from '../text/hash-set.ts';
import { listGoodsOpeners, listNameOpeners } from '../text/opener-words.ts';
import {
  endsPhrase,
  matchPhrases,
  mayBegin,
  type PhraseMatch,
  type PhraseSearch,
} from '../text/phrases.ts';
import { isSystemAt } from '../text/system-words.ts';
import { GAP, readToken, type Tokens } from '../text/tokens.ts';
import audiences from './lexicon/audiences.json';
import signalWords from './lexicon/signal-words.json';
import type { Lexeme, Lexicon } from './lexicon/lexicon.ts';

/** A phrase of the lexicon where it stands in a title. */
export interface Signal {
  lexeme: Lexeme;
  from: number;
  to: number;
  segment: number;
  mode: Mode;
  /** "No Wi-Fi": named only to say that it is not there, or not needed. */
  denied?: Denial;
}
/**
 * `naming`: says what the thing is; `aside`: "with …"; `other`: "for …", "compatible with …",
 * speaks of other things.
 */
export type Mode = 'naming' | 'aside' | 'other';

/** Does it name goods, of whatever kind? */
export const isHead = ({ lexeme: { kind } }: Signal): boolean =>
  kind === 'always' ||
  kind === 'needing' ||
  kind === 'accessory' ||
  kind === 'goods' ||
  kind === 'console';

/**
 * Words that open another mode: "for iPhone 15" is what the goods are made for; "with stand" and
 * "works with …" are parts and partners, and a link named there is a link.
 */
const OPENERS = createHashSet([listGoodsOpeners('other'), listGoodsOpeners('aside')]);
const FOR = 1;
const PARTNER_OPENERS = createHashSet([listNameOpeners('list')]);
/** "for men", "for home": for whom or where, not what the goods are made for. */
const AUDIENCES = createHashSet([audiences]);
const SEGMENT_ENDS = GAP.BREAK | GAP.OPEN | GAP.CLOSE;
const MAX_PHRASE_TOKENS = 5;
const MAX_SIGNALS = 64;

/** All signals of a title in order, the longest at each place, with the segment they stand in. */
export function readSignals({ table, lexemes }: Lexicon, tokens: Tokens): Signal[] {
  const search = { table, lexemes, maxTokens: MAX_PHRASE_TOKENS, stopsAt: SEGMENT_ENDS };
  const signals: Signal[] = [];
  const found: PhraseMatch[] = [];
  let segment = 0;
  let mode: Mode = 'naming';
  let opener = -1;
  let bracket: Bracket | null = null;
  for (let i = 0; i < tokens.count && signals.length < MAX_SIGNALS;) {
    if (i > 0 && endsPhrase(tokens.gap[i] as number, SEGMENT_ENDS)) {
      const gap = tokens.gap[i] as number;
      if (bracket && isVersionOver(tokens, bracket.at, i)) {
        ({ segment, mode } = bracket);
        bracket = null;
      } else {
        bracket = opensBracket(gap) ? { at: i, segment, mode } : null;
        segment++;
        if (mode !== 'other' || !isComma(tokens, i)) mode = 'naming';
      }
    }
    const match = findMatch(search, tokens, i, found);
    if (match && (isSystemAt(tokens, i) || isMeasured(tokens, match) || isMaker(tokens, match))) {
      i = match.to;
      continue;
    }
    if (match) {
      const lexeme = lexemes[match.phrase] as Lexeme;
      const denied = mayBeDenied(lexeme) ? findDenial(tokens, match) : undefined;
      signals.push({ lexeme, from: i, to: match.to, segment, mode, ...(denied && { denied }) });
      // "Lamp, works with Alexa smart plugs": what follows is a partner, as behind "with".
      if (
        lexeme.kind === 'link' &&
        mode === 'naming' &&
        opensPartners(tokens, i) &&
        signals.length > 1
      ) {
        segment++;
        mode = 'aside';
      }
      i = match.to;
      continue;
    }
    const opened = findOpenedMode(search, tokens, i, signals);
    // "compatible with …" speaks of other things; the "with" in it opens nothing.
    if (opened !== null && !(opened === 'aside' && mode === 'other' && opener === i - 1)) {
      segment++;
      mode = opened;
      opener = i;
    }
    i++;
  }
  return signals;
}

/** "Works with Alexa", "compatible with Alexa": a list of partners goes on behind such a link. */
const opensPartners = ({ hash }: Tokens, at: number): boolean =>
  findGroup(PARTNER_OPENERS, hash[at] as number) !== 0;

interface Search extends PhraseSearch {
  lexemes: readonly Lexeme[];
}

/** The phrase of the lexicon that begins at a token: the longest, unless another overtakes it. */
function findMatch(
  search: Search,
  tokens: Tokens,
  at: number,
  found: PhraseMatch[],
): PhraseMatch | undefined {
  const longest = findLongest(search, tokens, at, found);
  if (!longest || longest.to === at + 1) return longest;
  const later = findOvertaking(search, tokens, longest);
  return later === null ? longest : found.findLast(({ to }) => to <= later);
}

function findLongest(
  search: PhraseSearch,
  tokens: Tokens,
  at: number,
  found: PhraseMatch[],
): PhraseMatch | undefined {
  if (found.length > 0) found.length = 0;
  if (mayBegin(search.table, tokens.hash[at] as number)) matchPhrases(search, tokens, at, found);
  return found.at(-1);
}

/**
 * "Sony PlayStation Portal", "8 port gigabit smart switch": a phrase that begins inside another, is
 * no shorter and goes on behind its end is what the title says. Returns where it begins.
 */
function findOvertaking(
  search: Search,
  tokens: Tokens,
  { from, to, phrase }: PhraseMatch,
): number | null {
  const lexeme = search.lexemes[phrase] as Lexeme;
  const found: PhraseMatch[] = [];
  for (let at = from + 1; at < to; at++) {
    const later = findLongest(search, tokens, at, found);
    if (!later || later.to <= to) continue;
    const more = later.to - at - (to - from);
    if (more >= 0 && yieldsTo(lexeme, search.lexemes[later.phrase] as Lexeme, more)) return at;
  }
  return null;
}

/**
 * What is surely a device stays one, and evidence ("RF wireless" headphones) yields only to more
 * words.
 */
function yieldsTo({ kind }: Lexeme, later: Lexeme, more: number): boolean {
  if (kind === 'always') return later.kind !== 'needing';
  return more > 0 || kind === 'needing' || kind === 'console' || kind === 'accessory';
}

/** "Mesh Wi-Fi covers 4500 sq ft": before a figure the word is a verb. */
const isMeasured = (tokens: Tokens, { from, to }: PhraseMatch): boolean =>
  to === from + 1 &&
  to < tokens.count &&
  readToken(tokens, from) === 'covers' &&
  /^(?:\d|up)/.test(readToken(tokens, to));

/** "Hoover H-Wash 500": at the front it is the maker's name, and no vacuum. */
const isMaker = (tokens: Tokens, { from, to }: PhraseMatch): boolean =>
  from === 0 && to === 1 && readToken(tokens, from) === 'hoover';

/** Where a bracket opened, and what went on around it. */
interface Bracket {
  at: number;
  segment: number;
  mode: Mode;
}

const opensBracket = (gap: number): boolean => (gap & GAP.OPEN) !== 0 && (gap & GAP.BREAK) === 0;

const MAX_VERSION_TOKENS = 3;
const VERSION = /^(?:(?:19|20)\d\d|\d+[a-z]+)$/;
const VERSION_WORDS: ReadonlySet<string> = new Set(signalWords.versions);

/**
 * "Echo Dot (5th gen) wall mount", "TV 126 cm (50 inches) 4K": a bracket that only tells which one
 * is meant ends here, and what stood before it goes on.
 */
function isVersionOver(tokens: Tokens, from: number, at: number): boolean {
  const gap = tokens.gap[at] as number;
  if ((gap & GAP.CLOSE) === 0 || (gap & (GAP.BREAK | GAP.OPEN)) !== 0) return false;
  if (at - from > MAX_VERSION_TOKENS) return false;
  const words = Array.from({ length: at - from }, (_, n) => readToken(tokens, from + n));
  return (
    words.some((word) => VERSION.test(word) || VERSION_WORDS.has(word)) &&
    words.every((word) => /\d/.test(word) || VERSION_WORDS.has(word))
  );
}

/** "for iPhone, iPad, iPod": the list goes on behind a comma. */
const isComma = ({ text, end, start }: Tokens, i: number): boolean =>
  text.slice(end[i - 1], start[i]).trim() === ',';

function findOpenedMode(
  search: Search,
  tokens: Tokens,
  i: number,
  signals: readonly Signal[],
): Mode | null {
  const { hash, count } = tokens;
  const group = findGroup(OPENERS, hash[i] as number);
  if (group === 0) return null;
  if (group !== FOR) return 'aside';
  const isForWhom = i + 1 < count && findGroup(AUDIENCES, hash[i + 1] as number) !== 0;
  return isForWhom && !(signals.some(isHead) && isForDevice(search, tokens, i + 1))
    ? null
    : 'other';
}

/**
 * "Camera for Baby Monitor": behind a name of goods, a device whose name begins with an audience.
 */
function isForDevice(search: Search, tokens: Tokens, at: number): boolean {
  const phrase = findLongest(search, tokens, at, []);
  const kind = phrase && phrase.to > at + 1 ? search.lexemes[phrase.phrase]?.kind : undefined;
  return kind === 'always' || kind === 'needing';
}

/** A link, "smart" by itself, or a device that is called smart. */
const mayBeDenied = ({ kind }: Lexeme): boolean =>
  kind === 'link' || kind === 'smart' || kind === 'always';
