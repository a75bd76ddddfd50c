import { FNV_START, GAP, hashText, stepFnv, type Tokens } from './tokens.ts';

/**
 * Phrases by rolling hash. A phrase is the folded text of one or more tokens without separators; a
 * title is matched by hashing on from a token start and asking at every token end. Only exact text
 * matches: the hash finds, the text decides. Typed arrays throughout, so that a table can be kept
 * in a file and used as it lies there (`packed-table.ts`).
 */
export interface PhraseTable {
  /** The high bits of a mixed hash name its bucket: phrases `starts[b]` up to `starts[b + 1]`. */
  starts: Uint32Array;
  bucketBits: number;
  /**
   * Eight bits of what the bucket leaves of each phrase's mixed hash, and the number of the phrase:
   * with two phrases a bucket, one look in a hundred and twenty-eight finds another phrase, whose
   * text then differs.
   */
  rests: Uint8Array;
  numbers: Uint32Array;
  /** Phrase n is `text` from `textStarts[n]` to `textStarts[n + 1]`. */
  text: Uint8Array | Uint16Array;
  textStarts: Uint32Array;
  /**
   * Bloom filter on first tokens: small enough to stay in cache, so that most title words cost one
   * look.
   */
  first: Int32Array;
  /** Bloom filter on beginnings of longer phrases: a match need not be looked for any further. */
  beginnings: Int32Array;
}

/**
 * A phrase and where a title may cut it into tokens (character offsets, ascending, without its
 * end).
 */
export interface Phrase {
  key: string;
  cuts: number[];
}

/** Two phrases a bucket on average. */
const MIN_BUCKET_BITS = 4;
const BITS_PER_ENTRY = 8;
const REST_BITS = 8;

/** Builds the table of different phrases; each is numbered by its place in the list. */
export function buildTable(phrases: readonly Phrase[]): PhraseTable {
  const mixed = Uint32Array.from(phrases, ({ key }) => mixHash(hashText(key)));
  const numbers = Uint32Array.from(phrases.keys()).sort(
    (a, b) => (mixed[a] as number) - (mixed[b] as number) || a - b,
  );
  const bucketBits = Math.max(MIN_BUCKET_BITS, Math.ceil(Math.log2(phrases.length + 1)) - 1);
  const counts = new Uint32Array(1 << bucketBits);
  for (const hash of mixed) {
    const bucket = hash >>> (32 - bucketBits);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  const textStarts = sumUp(phrases.map(({ key }) => key.length));
  return {
    starts: sumUp(counts),
    bucketBits,
    rests: Uint8Array.from(numbers, (n) => takeRest(mixed[n] as number, bucketBits)),
    numbers,
    text: joinText(phrases, textStarts),
    textStarts,
    ...buildFilters(phrases),
  };
}

/** One byte a unit, unless a name is written in other letters than Latin ones. */
function joinText(phrases: readonly Phrase[], starts: Uint32Array): PhraseTable['text'] {
  const length = starts.at(-1) ?? 0;
  const isLatin = phrases.every(({ key }) => !/[^\u0000-\u00ff]/.test(key));
  const text = isLatin ? new Uint8Array(length) : new Uint16Array(length);
  phrases.forEach(({ key }, n) => {
    const from = starts[n] as number;
    for (let i = 0; i < key.length; i++) text[from + i] = key.charCodeAt(i);
  });
  return text;
}

/** Where each of several parts begins, and where the last one ends. */
export function sumUp(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++)
    starts[i + 1] = (starts[i] as number) + (lengths[i] as number);
  return starts;
}

/** Few of the bits are lost where there are few buckets; the text decides in any case. */
const takeRest = (mixed: number, bucketBits: number): number =>
  mixed & ((1 << Math.min(REST_BITS, 32 - bucketBits)) - 1);

function buildFilters(phrases: readonly Phrase[]): Pick<PhraseTable, 'first' | 'beginnings'> {
  const beginnings = new Set<number>();
  const firsts = new Set<number>();
  for (const { key, cuts } of phrases) {
    firsts.add(hashText(key));
    for (const hash of hashBeginnings(key, cuts)) beginnings.add(hash);
  }
  for (const hash of beginnings) firsts.add(hash);
  return { first: createFilter(firsts), beginnings: createFilter(beginnings) };
}

function hashBeginnings(key: string, cuts: readonly number[]): number[] {
  const hashes: number[] = [];
  let hash = FNV_START;
  for (let i = 0; i < key.length && hashes.length < cuts.length; i++) {
    hash = stepFnv(hash, key.charCodeAt(i));
    if (cuts[hashes.length] === i + 1) hashes.push(hash);
  }
  return hashes;
}

function createFilter(hashes: ReadonlySet<number>): Int32Array {
  let bits = 1 << 10;
  while (bits < hashes.size * BITS_PER_ENTRY) bits *= 2;
  const filter = new Int32Array(bits >> 5);
  for (const hash of hashes) {
    const bit = mixHash(hash) & (bits - 1);
    filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
  }
  return filter;
}

/** False is certain; true is nearly so. */
function mayHold(filter: Int32Array, mixed: number): boolean {
  const bit = mixed & ((filter.length << 5) - 1);
  return ((filter[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** FNV's low bits of short words are uneven; one mixing round evens them out. */
export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
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
  /** Gaps (`GAP`) that end a phrase, beside a spaced dash. */
  stopsAt: number;
  /** Phrases that have separators of their own: nothing ends them. */
  neverStops?: true;
}

/** No phrase of the table is this one. */
const NONE = -1;

/** Characters of a text, from `start` to `stop`. */
interface Span {
  chars: Uint16Array;
  start: number;
  stop: number;
}

/** Adds all phrases that begin at a token, the shorter ones first; ask `mayBegin` before. */
export function matchPhrases(
  { table, maxTokens, stopsAt, neverStops }: PhraseSearch,
  { chars, from, count, gap }: Tokens,
  at: number,
  into: PhraseMatch[],
): void {
  const start = from[at] as number;
  const last = Math.min(count, at + maxTokens);
  const span: Span = { chars, start, stop: start };
  let hash = FNV_START;
  for (let i = at; i < last; i++) {
    if (i > at && !neverStops && endsPhrase(gap[i] as number, stopsAt)) return;
    span.stop = from[i + 1] as number;
    for (let k = from[i] as number; k < span.stop; k++) hash = stepFnv(hash, chars[k] as number);
    const mixed = mixHash(hash);
    const phrase = findPhrase(table, mixed, span);
    if (phrase !== NONE) into.push({ phrase, from: at, to: i + 1 });
    // Behind a phrase a longer one may end, even where its own words are not cut: "book shelf".
    else if (!mayHold(table.beginnings, mixed)) return;
  }
}

/** Does what stands between two tokens part what stands before it from what stands behind it? */
export const endsPhrase = (gap: number, stopsAt: number): boolean =>
  (gap & stopsAt) !== 0 || (gap & (GAP.SPACE | GAP.DASH)) === (GAP.SPACE | GAP.DASH);

/** May a phrase begin with a token of this hash? False is certain, and costs one look. */
export const mayBegin = ({ first }: PhraseTable, hash: number): boolean =>
  mayHold(first, mixHash(hash));

/** Number of the phrase that stands in the span, whose mixed hash is given, else `NONE`. */
function findPhrase(table: PhraseTable, mixed: number, span: Span): number {
  const { starts, bucketBits, rests, numbers } = table;
  const bucket = mixed >>> (32 - bucketBits);
  const rest = takeRest(mixed, bucketBits);
  const end = starts[bucket + 1] as number;
  for (let at = starts[bucket] as number; at < end; at++)
    if (rests[at] === rest && hasText(span, table, numbers[at] as number))
      return numbers[at] as number;
  return NONE;
}

function hasText({ chars, start, stop }: Span, table: PhraseTable, phrase: number): boolean {
  const { text, textStarts } = table;
  const from = textStarts[phrase] as number;
  const length = (textStarts[phrase + 1] as number) - from;
  if (length !== stop - start) return false;
  for (let i = 0; i < length; i++) if (text[from + i] !== chars[start + i]) return false;
  return true;
}

/** Number of the phrase that is this folded text; null = no phrase is. */
export function findPhraseOf(table: PhraseTable, text: string): number | null {
  const chars = Uint16Array.from(text, (_, at) => text.charCodeAt(at));
  const span = { chars, start: 0, stop: chars.length };
  const phrase = findPhrase(table, mixHash(hashText(text)), span);
  return phrase === NONE ? null : phrase;
}

/** The folded text of a phrase. */
export const readPhrase = ({ text, textStarts }: PhraseTable, phrase: number): string =>
  String.fromCharCode(...text.subarray(textStarts[phrase], textStarts[phrase + 1]));

/**
 * Offsets at which a title may cut a folded phrase: its own gaps, and where letters meet digits.
 */
export function toPhrase(words: readonly string[]): Phrase {
  const key = words.join('');
  const gaps = sumUp(words.map(({ length }) => length)).subarray(1, words.length);
  const cuts = new Set(gaps);
  for (const at of findDigitEdges(key)) cuts.add(at);
  return { key, cuts: [...cuts].sort((a, b) => a - b) };
}

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Offsets at which letters meet digits. */
export function findDigitEdges(key: string): number[] {
  const edges: number[] = [];
  for (let i = 1; i < key.length; i++)
    if (isDigit(key.charCodeAt(i - 1)) !== isDigit(key.charCodeAt(i))) edges.push(i);
  return edges;
}
