import { isBehindAnd, isBehindPlus } from '../text/joined.ts';
import { endsPhrase } from '../text/phrases.ts';
import { foldWords, GAP, readToken, type Tokens } from '../text/tokens.ts';
import { COLOURS } from '../vocabulary/colours.ts';
import signalWords from './lexicon/signal-words.json';

/** Words of a title that name a part. */
interface Stretch {
  from: number;
  to: number;
}

const STORAGE = /^\d{1,4}(?:gb|tb|go)$/;
const UNIT = /^(?:gb|tb|go)$/;

const GIVEN_BEFORE: ReadonlySet<string> = new Set(signalWords.givenBefore);
/** "Inc stand"; behind a maker's name it would be its form of company. */
const INCLUDING: ReadonlySet<string> = new Set(['inc']);
const GIVEN_BEHIND: readonly (readonly string[])[] = signalWords.givenBehind.map(foldWords);
/** "Free leather case", "coque silicone offerte": a word that describes it stands between. */
const MAX_BETWEEN = 1;

const ENDS = GAP.BREAK | GAP.OPEN | GAP.CLOSE;

/**
 * Does the title say that a part is given along, or not: "+ free case", "case included", "coque
 * offerte", "charger not included"? Either way it is not what is sold.
 */
export function isGivenAlong(tokens: Tokens, { from, to }: Stretch): boolean {
  if (from > 0 && INCLUDING.has(readToken(tokens, from - 1))) return true;
  for (let at = from - 1; at > 0 && at >= from - 1 - MAX_BETWEEN; at--)
    if (GIVEN_BEFORE.has(readToken(tokens, at)) && isJoined(tokens, at)) return true;
  for (let at = to; at < tokens.count && at <= to + MAX_BETWEEN; at++) {
    if (endsPhrase(tokens.gap[at] as number, ENDS)) return false;
    if (GIVEN_BEHIND.some((words) => words.every((word, n) => stands(tokens, at + n, word))))
      return true;
  }
  return false;
}

/**
 * "SIM free case" gives nothing away: "free" must begin something new, by a sign or behind the
 * choice of a colour or of how much is stored.
 */
const isJoined = (tokens: Tokens, at: number): boolean =>
  endsPhrase(tokens.gap[at] as number, ENDS) ||
  isBehindPlus(tokens, at) ||
  isBehindAnd(tokens, at) ||
  COLOURS.has(readToken(tokens, at - 1)) ||
  /^[gt]b$/.test(readToken(tokens, at - 1)) ||
  STORAGE.test(readToken(tokens, at - 1));

const stands = (tokens: Tokens, at: number, word: string): boolean =>
  at < tokens.count && readToken(tokens, at) === word;

const MAX_BEFORE_PART = 2;

/**
 * The place of the plus that adds a part, here or before the words that describe it: "+ AutoWash
 * Dock". 0 = none.
 */
export function findPlus(tokens: Tokens, from: number): number {
  const { text, start, end, gap } = tokens;
  for (let at = from; at > 0 && at >= from - MAX_BEFORE_PART; at--) {
    // Behind a bracket a plus adds as well: "(2nd Gen) + Module".
    if (isBehindPlus(tokens, at)) return at;
    if (((gap[at] as number) & GAP.CLOSE) !== 0) return 0;
    if (text.slice(end[at - 1], start[at]).trim() !== '') return 0;
  }
  return 0;
}

/**
 * "iPhone 16 128GB Black + Silicone Case": whoever tells how much it stores sells the device, and
 * no case for it.
 */
export function tellsStorage(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = readToken(tokens, at);
    if (STORAGE.test(word) || (UNIT.test(word) && /^\d/.test(readToken(tokens, at - 1))))
      return true;
  }
  return false;
}

/** Does the title itself say that goods behind a device, whose name ends there, come along? */
export const comesAlong = (tokens: Tokens, nameEnd: number, goods: Stretch): boolean =>
  isGivenAlong(tokens, goods) || tellsStorage(tokens, nameEnd, findPlus(tokens, goods.from));
