import type { Listing } from '../engine/listing.ts';

/** Rows of a generation, of which two are held: some kilobytes each with what belongs to them. */
export const MAX_ROWS = 4_000;
/** A row that is longer has hardly its like. */
const MAX_KEY = 2_000;
const PART = '\u0000';

/**
 * What was answered to rows that say the same, whatever their number: feeds offer one thing by many
 * sellers and in many shops. When a generation is full, the one before it is forgotten; what is met
 * again lives on.
 */
export class KnownRows<Answer> {
  #young = new Map<string, Answer>();
  #old = new Map<string, Answer>();

  get(key: string): Answer | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, answer: Answer): void {
    if (key === '') return;
    if (this.#young.size >= MAX_ROWS) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, answer);
  }
}

/** All that a row says, as one text; empty where it says too much, or more than texts. */
export function nameRow({ key: _key, kind: _kind, ...said }: Listing): string {
  let name = '';
  for (const [field, value] of Object.entries(said))
    name += `${field}${PART}${typeof value === 'string' ? value : JSON.stringify(value)}${PART}`;
  return name.length > MAX_KEY ? '' : name;
}
