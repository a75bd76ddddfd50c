import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { InputRefusal } from './row.ts';

/** An entry of a ZIP archive by what its directory declares, in bytes. */
interface Entry {
  name: string;
  size: number;
  originalSize: number;
}

/** More than this in one part, or packed tighter than tables are, is no catalogue. */
const MAX_PART = 1_500_000_000;
const SMALL_PART = 50_000_000;
const MAX_RATIO = 200;
/** Parts that are held whole. */
const MAX_HELD = 256_000_000;
const SLICE = 16_384;

const refuseBomb = (): InputRefusal => new InputRefusal({ id: 'catalogue.refused.bomb' });

const isBomb = (size: number, packed: number): boolean =>
  size > MAX_PART || (size > SMALL_PART && size > packed * MAX_RATIO);

/** A ZIP archive in memory. Its parts are refused by the size declared and by the size met. */
export class Archive {
  readonly entries: ReadonlyMap<string, Entry>;

  /** Throws `InputRefusal` where the archive is damaged. */
  constructor(readonly bytes: Uint8Array) {
    const entries: Entry[] = [];
    try {
      unzipSync(bytes, {
        filter: (entry) => {
          entries.push(entry);
          return false;
        },
      });
    } catch {
      throw new InputRefusal({ id: 'catalogue.refused.damaged' });
    }
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** Text of a part; empty where there is none of that name. */
  readText(name: string): string {
    const entry = this.entries.get(name);
    if (entry === undefined) return '';
    if (isBomb(entry.originalSize, entry.size) || entry.originalSize > MAX_HELD) throw refuseBomb();
    try {
      const part = unzipSync(this.bytes, { filter: (each) => each.name === name })[name];
      return new TextDecoder().decode(part);
    } catch {
      throw new InputRefusal({ id: 'catalogue.refused.damaged' });
    }
  }

  /** Text of a part in pieces, which never stands in memory whole. */
  *streamText(name: string): Generator<string> {
    const declared = this.entries.get(name);
    if (declared === undefined) return;
    if (isBomb(declared.originalSize, declared.size)) throw refuseBomb();
    const decoder = new TextDecoder();
    let size = 0;
    for (const piece of this.#inflate(name)) {
      size += piece.length;
      if (isBomb(size, declared.size)) throw refuseBomb();
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder.decode();
  }

  *#inflate(name: string): Generator<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let failure: Error | null = null;
    let isDone = false;
    const unzip = new Unzip((file) => {
      if (file.name !== name) return;
      file.ondata = (error, piece, isLast) => {
        if (error) failure = error;
        else pieces.push(piece);
        isDone = isLast;
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < this.bytes.length && !isDone; at += SLICE) {
      unzip.push(this.bytes.subarray(at, at + SLICE), at + SLICE >= this.bytes.length);
      if (failure !== null) throw failure as Error;
      yield* pieces.splice(0);
    }
  }
}
