import { foldUnit, MAX_CHARS, MAX_TOKENS } from './fold.ts';

export { foldKey, foldWords } from './fold.ts';

/**
 * One pass over a text: folded characters (lower case, no accents, ligatures and full-width forms
 * opened), cut into tokens of letters and digits, each with a hash. Detection and identification
 * read the same tokens, so a title is walked once. The buffers are reused: a `Tokens` is valid
 * until the next `tokenise` on the same instance.
 */
export interface Tokens {
  /** How many tokens. */
  count: number;
  /** Folded characters of all tokens, one after another, without separators. */
  chars: Uint16Array;
  /** `chars` from `from[i]` to `from[i + 1]` is token i (`from` holds count + 1 numbers). */
  from: Int32Array;
  /** FNV-1a of token i. */
  hash: Int32Array;
  /** Where token i starts and ends in the original text. */
  start: Int32Array;
  end: Int32Array;
  /** Bit set over the characters between token i-1 and token i: see `GAP`. */
  gap: Uint8Array;
  text: string;
  /** Folded texts of tokens that were asked for; empty places are read by `readToken`. */
  read: (string | undefined)[];
}

/** What stood between a token and the one before it. */
export const GAP = {
  SPACE: 1,
  DASH: 2,
  PLUS: 4,
  BREAK: 8,
  OPEN: 16,
  CLOSE: 32,
  SLASH: 64,
  OTHER: 128,
} as const;

export const FNV_START = 0x811c9dc5 | 0;

/** One FNV-1a step over a 16-bit unit. */
export const stepFnv = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Hash of an already folded text, by the same steps as `Tokens.hash`. */
export function hashText(folded: string): number {
  let hash = FNV_START;
  for (let i = 0; i < folded.length; i++) hash = stepFnv(hash, folded.charCodeAt(i));
  return hash;
}

const SEPARATOR = 0;

const UNKNOWN = 0xffff;

/**
 * Unit -> folded unit, 0 for a separator; units with a longer folding, or with none (accents),
 * stand in `long`. Filled as units are met: a wake must not pay for the whole of Unicode.
 */
const fold = new Uint16Array(0x10000).fill(UNKNOWN);
const long = new Map<number, string>();

function learnUnit(unit: number): number {
  const folded = foldUnit(unit);
  const single = folded?.length === 1 ? folded.charCodeAt(0) : SEPARATOR;
  if (folded !== null && folded.length !== 1) long.set(unit, folded);
  fold[unit] = single;
  return single;
}

const GAP_OF = new Map<number, number>([
  [0x20, GAP.SPACE],
  [0xa0, GAP.SPACE],
  [0x2009, GAP.SPACE],
  [0x09, GAP.SPACE],
  [0x0a, GAP.SPACE],
  [0x2d, GAP.DASH],
  [0x2010, GAP.DASH],
  [0x2011, GAP.DASH],
  [0x2013, GAP.BREAK],
  [0x2014, GAP.BREAK],
  [0x2b, GAP.PLUS],
  [0x2c, GAP.BREAK],
  [0x3b, GAP.BREAK],
  [0x7c, GAP.BREAK],
  [0x3a, GAP.BREAK],
  [0x2022, GAP.BREAK],
  [0x28, GAP.OPEN],
  [0x5b, GAP.OPEN],
  [0x29, GAP.CLOSE],
  [0x5d, GAP.CLOSE],
  [0x2f, GAP.SLASH],
]);
const gapTable = new Uint8Array(0x10000).fill(GAP.OTHER);
for (const [unit, bit] of GAP_OF) gapTable[unit] = bit;

const createTokens = (): Tokens => ({
  count: 0,
  text: '',
  chars: new Uint16Array(MAX_CHARS * 4),
  from: new Int32Array(MAX_TOKENS + 2),
  hash: new Int32Array(MAX_TOKENS + 1),
  start: new Int32Array(MAX_TOKENS + 1),
  end: new Int32Array(MAX_TOKENS + 1),
  gap: new Uint8Array(MAX_TOKENS + 2),
  read: [],
});

/** Makes a tokeniser with its own buffers. */
export function createTokeniser(): (text: string) => Tokens {
  const tokens = createTokens();
  return (text) => fillTokens(tokens, text);
}

const COLON = 0x3a;
const isDigitAt = (text: string, at: number): boolean => /\d/.test(text.charAt(at));

/** "Play:5": a colon between a word and one figure is part of a name, and no break. */
const joinsFigure = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === COLON &&
  isDigitAt(text, at) &&
  /[a-z]/i.test(text.charAt(at - 2)) &&
  !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));

const MIN_SENTENCE_WORD = 5;

/** "Hue Bridge. Smart home hub": a point behind a whole word, with a capital behind it. */
const endsSentence = (text: string, at: number): boolean =>
  text.slice(at - 2, at) === '. ' &&
  /^[a-z]+$/.test(text.slice(at - 2 - MIN_SENTENCE_WORD, at - 2)) &&
  /^[A-Z][a-z]/.test(text.slice(at, at + 2));

function readGap(between: number, text: string, at: number): number {
  if (between === GAP.BREAK && joinsFigure(text, at)) return GAP.OTHER;
  if (between === (GAP.SPACE | GAP.OTHER) && endsSentence(text, at)) return between | GAP.BREAK;
  return between;
}

/** One loop on purpose: this is the hot path of the 200,000 titles per second. */
function fillTokens(tokens: Tokens, text: string): Tokens {
  const { chars, from, hash, start, end, gap } = tokens;
  const length = Math.min(text.length, MAX_CHARS);
  let count = 0;
  let at = 0;
  let running = FNV_START;
  let open = false;
  let between = 0;
  for (let i = 0; i < length && count < MAX_TOKENS; i++) {
    const unit = text.charCodeAt(i);
    let folded = fold[unit] as number;
    if (folded === UNKNOWN) folded = learnUnit(unit);
    if (folded === SEPARATOR) {
      const several = unit < 0x80 ? undefined : long.get(unit);
      if (several === undefined || (several === '' && !open)) {
        if (open) {
          hash[count] = running;
          end[count] = i;
          count++;
          open = false;
          between = 0;
        }
        between |= gapTable[unit] as number;
        continue;
      }
      if (!open) {
        open = true;
        from[count] = at;
        start[count] = i;
        gap[count] = readGap(between, text, i);
        running = FNV_START;
      }
      for (let k = 0; k < several.length; k++) {
        const c = several.charCodeAt(k);
        chars[at++] = c;
        running = stepFnv(running, c);
      }
      continue;
    }
    if (!open) {
      open = true;
      from[count] = at;
      start[count] = i;
      gap[count] = readGap(between, text, i);
      running = FNV_START;
    }
    chars[at++] = folded;
    running = stepFnv(running, folded);
  }
  if (open) {
    hash[count] = running;
    end[count] = length;
    count++;
    between = 0;
  }
  from[count] = at;
  gap[count] = between;
  tokens.count = count;
  tokens.text = text;
  tokens.read = [];
  return tokens;
}

/** Folded text of token i; "" where there is none. For rules and tests, not for the hot path. */
export const readToken = (tokens: Tokens, i: number): string =>
  i < 0 || i >= tokens.count ? '' : (tokens.read[i] ??= spellToken(tokens, i));

/** The words from one token to another as they stand in the text. */
export const quoteTokens = (
  { text, start, end }: Tokens,
  { from, to }: { from: number; to: number },
): string => text.slice(start[from], end[to - 1]).replaceAll(SPELT_SIGN, ' ');

/** A thin space, which no shop writes, stands before a sign that was spelt as a word. */
export const SPELT_SIGN = '\u2009';

function spellToken({ chars, from }: Tokens, i: number): string {
  let text = '';
  for (let at = from[i] as number; at < (from[i + 1] as number); at++)
    text += String.fromCharCode(chars[at] as number);
  return text;
}
