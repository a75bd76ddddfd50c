import { FNV_START, GAP, stepFnv, type Tokens } from './tokens.ts';

/**
 * Phrases by rolling hash. A phrase is the folded text of one or more tokens without separators; a
 * title is matched by hashing on from a token start and asking at every token end. Only exact text
 * matches: the hash finds, the text decides.
 */
export interface PhraseTable {
  /** Hash of the slot's phrase or phrase beginning; 0 in `value` means the slot is free. */
  keys: Int32Array;
  /** 1 = beginning of a longer phrase only; n >= 2 = phrase n - 2. */
  values: Int32Array;
  mask: number;
  /**
   * Bloom filter on first tokens: small enough to stay in cache, so that most title words cost one
   * look.
   */
  first: Int32Array;
  firstMask: number;
  phrases: string[];
}

/**
 * A phrase and where a title may cut it into tokens (character offsets, ascending, without its
 * end).
 */
export interface Phrase {
  key: string;
  cuts: number[];
}

const PREFIX_ONLY = 1;

export function buildTable(phrases: readonly Phrase[]): PhraseTable {
  const slots = chooseSize(phrases.reduce((sum, { cuts }) => sum + cuts.length + 1, 0));
  const bits = Math.min(1 << 26, Math.max(1 << 16, slots * 8));
  const table: PhraseTable = {
    keys: new Int32Array(slots),
    values: new Int32Array(slots),
    mask: slots - 1,
    first: new Int32Array(bits >> 5),
    firstMask: bits - 1,
    phrases: phrases.map(({ key }) => key),
  };
  phrases.forEach((phrase, index) => {
    addPhrase(table, phrase, index);
  });
  return table;
}

function chooseSize(entries: number): number {
  let size = 1024;
  while (size < entries * 2) size *= 2;
  return size;
}

function addPhrase(table: PhraseTable, { key, cuts }: Phrase, index: number): void {
  let hash = FNV_START;
  let nextCut = 0;
  for (let i = 0; i < key.length; i++) {
    hash = stepFnv(hash, key.charCodeAt(i));
    if (cuts[nextCut] !== i + 1) continue;
    markFirst(table, hash);
    putSlot(table, hash, PREFIX_ONLY);
    nextCut++;
  }
  markFirst(table, hash);
  putSlot(table, hash, index + 2);
}

function markFirst(table: PhraseTable, hash: number): void {
  const bit = mixHash(hash) & table.firstMask;
  table.first[bit >> 5] = (table.first[bit >> 5] as number) | (1 << (bit & 31));
}

/** FNV's low bits of short words are uneven; one mixing round evens them out. */
export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function putSlot(table: PhraseTable, hash: number, value: number): void {
  let slot = mixHash(hash) & table.mask;
  while (table.values[slot] !== 0) {
    const taken = table.values[slot] as number;
    // Two phrases of one hash both stay, in neighbouring slots; a beginning needs only one slot.
    if (table.keys[slot] === hash && (taken === value || value === PREFIX_ONLY)) return;
    slot = (slot + 1) & table.mask;
  }
  table.keys[slot] = hash;
  table.values[slot] = value;
}

/** A phrase of a table where it stands in a text: tokens [from, to). */
export interface PhraseMatch {
  phrase: number;
  from: number;
  to: number;
}

/** A table and how far a phrase of it may reach. */
export interface PhraseSearch {
  table: PhraseTable;
  maxTokens: number;
  /** Gaps (`GAP`) that end a phrase, beside a spaced dash, which always does. */
  stopsAt: number;
}

/** No phrase ends here, but one may go on. */
const GOES_ON = -1;
/** No phrase begins so. */
const NONE = -2;

/** Characters of a text, from `start` to `stop`. */
interface Span {
  chars: Uint16Array;
  start: number;
  stop: number;
}

/** Adds all phrases that begin at a token, the shorter ones first; ask `mayBegin` before. */
export function matchPhrases(
  { table, maxTokens, stopsAt }: PhraseSearch,
  { chars, from, count, gap }: Tokens,
  at: number,
  into: PhraseMatch[],
): void {
  const start = from[at] as number;
  const last = Math.min(count, at + maxTokens);
  const span: Span = { chars, start, stop: start };
  let hash = FNV_START;
  for (let i = at; i < last; i++) {
    if (i > at && endsPhrase(gap[i] as number, stopsAt)) return;
    span.stop = from[i + 1] as number;
    for (let k = from[i] as number; k < span.stop; k++) hash = stepFnv(hash, chars[k] as number);
    const phrase = findPhrase(table, hash, span);
    if (phrase === NONE) return;
    if (phrase >= 0) into.push({ phrase, from: at, to: i + 1 });
  }
}

/** Does what stands between two tokens part what stands before it from what stands behind it? */
export const endsPhrase = (gap: number, stopsAt: number): boolean =>
  (gap & stopsAt) !== 0 || (gap & (GAP.SPACE | GAP.DASH)) === (GAP.SPACE | GAP.DASH);

/** May a phrase begin with a token of this hash? False is certain, and costs one look. */
export function mayBegin(table: PhraseTable, hash: number): boolean {
  const bit = mixHash(hash) & table.firstMask;
  return ((table.first[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** Number of the phrase of this hash that stands in the span, else `GOES_ON` or `NONE`. */
function findPhrase(table: PhraseTable, hash: number, span: Span): number {
  let slot = mixHash(hash) & table.mask;
  let answer = NONE;
  for (;;) {
    const value = table.values[slot] as number;
    if (value === 0) return answer;
    if (table.keys[slot] === hash) {
      answer = GOES_ON;
      if (value > PREFIX_ONLY && hasText(span, table.phrases[value - 2] as string))
        return value - 2;
    }
    slot = (slot + 1) & table.mask;
  }
}

function hasText({ chars, start, stop }: Span, key: string): boolean {
  if (key.length !== stop - start) return false;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== chars[start + i]) return false;
  return true;
}

/**
 * Offsets at which a title may cut a folded phrase: its own gaps, and where letters meet digits.
 */
export function toPhrase(words: readonly string[]): Phrase {
  const key = words.join('');
  const cuts: number[] = [];
  let length = 0;
  for (const word of words.slice(0, -1)) cuts.push((length += word.length));
  for (let i = 1; i < key.length; i++)
    if (/\d/.test(key[i - 1] as string) !== /\d/.test(key[i] as string) && !cuts.includes(i))
      cuts.push(i);
  return { key, cuts: cuts.toSorted((a, b) => a - b) };
}
