/** Rows of a check, by what names them from one export of the catalogue to the next. */
export interface NamedRows {
  count: number;
  /** Names in the order of the rows, in pieces: all of them at once would take hundreds of MB. */
  listNames(): Iterable<readonly string[]>;
  /** What a row came to. */
  findingOf(at: number): string;
}

const FREE = 0;

/**
 * Finds rows by their names, none of which is held: a number of 53 bits stands for each. Of two
 * million names two would be taken for one in one check of five thousand. Where several rows have
 * one name, the last holds.
 */
export class NameTable {
  readonly #hashes: Float64Array;
  /** Places in `#hashes`, each one more than it is, by the low bits of their hash or behind. */
  readonly #slots: Uint32Array;
  /** How many names there are. */
  size = 0;

  constructor(readonly rows: NamedRows) {
    this.#hashes = new Float64Array(rows.count);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * rows.count + 2)));
    let at = 0;
    for (const names of rows.listNames()) for (const name of names) this.#add(at++, hashName(name));
  }

  /** Places of the rows whose name the other table has not. */
  *listMissing(other: NameTable): Generator<number> {
    for (const { at, there } of this.#match(other)) if (there === -1) yield at;
  }

  /** Places of the rows whose name the other has too: here and there. */
  *listShared(other: NameTable): Generator<{ at: number; there: number }> {
    for (const pair of this.#match(other)) if (pair.there !== -1) yield pair;
  }

  *#match(other: NameTable): Generator<{ at: number; there: number }> {
    for (const [at, hash] of this.#hashes.entries())
      if (this.#find(hash) === at) yield { at, there: other.#find(hash) };
  }

  /** Place of the last row with this hash; -1 = there is none. */
  #find(hash: number): number {
    return (this.#slots[this.#slotOf(hash)] ?? FREE) - 1;
  }

  #add(at: number, hash: number): void {
    this.#hashes[at] = hash;
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] === FREE) this.size++;
    this.#slots[slot] = at + 1;
  }

  /** Where the hash stands, or may be put. */
  #slotOf(hash: number): number {
    const last = this.#slots.length - 1;
    let slot = (hash >>> 0) & last;
    for (;;) {
      const place = this.#slots[slot] ?? FREE;
      if (place === FREE || this.#hashes[place - 1] === hash) return slot;
      slot = (slot + 1) & last;
    }
  }
}

/** Two hashes of 32 bits by different steps, 21 bits of one above those of the other. */
function hashName(name: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul((high << 5) ^ (high >>> 27) ^ unit, 0x2c1b3c6d);
  }
  return (spread(high) >>> 11) * 2 ** 32 + spread(low);
}

/** Lets every bit of a hash depend on all others. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
