import type { Listing } from '../engine/listing.ts';
import { mixHash } from '../engine/text/phrases.ts';
import { hashText } from '../engine/text/tokens.ts';

/** Rows of a generation, of which two are held: a kilobyte or two each. */
export const MAX_ROWS = 12_000;
/** Places for the marks of rows that were met once. */
const MARKS = 65_536;
/** A row that is longer has hardly its like. */
const MAX_KEY = 2_000;
const PART = '\u0000';

/**
 * What was answered to rows that say the same, whatever their number: feeds offer one thing by many
 * sellers and in many shops. Most rows are met once, and leave no more than a mark; whoever is met
 * again is kept. When a generation is full, the one before it is forgotten.
 */
export class KnownRows<Answer> {
  #young = new Map<string, Answer>();
  #old = new Map<string, Answer>();
  readonly #marks = new Int32Array(MARKS);

  get(key: string): Answer | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.#keep(key, old);
    return old;
  }

  /** Takes note of an answer; it is kept from the second time on. */
  note(key: string, answer: Answer): void {
    const mark = mixHash(hashText(key));
    const place = mark & (MARKS - 1);
    if (key !== '' && this.#marks[place] === mark) this.#keep(key, answer);
    this.#marks[place] = mark;
  }

  #keep(key: string, answer: Answer): void {
    if (this.#young.size >= MAX_ROWS) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, answer);
  }
}

/**
 * All that a row says, as one text; empty where it says too much, or holds the sign that parts its
 * fields here and could pass for a row of other fields.
 */
export function nameRow({ key: _key, kind: _kind, ...said }: Listing): string {
  let name = '';
  for (const [field, value] of Object.entries(said)) {
    const text = typeof value === 'string' ? value : `${JSON.stringify(value)}`;
    if (text.includes(PART)) return '';
    name += `${field}${PART}${text}${PART}`;
  }
  return name.length > MAX_KEY ? '' : name;
}
