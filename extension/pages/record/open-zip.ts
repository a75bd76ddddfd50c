import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** What a file may hold. A record of 20,000 listings with 300 pictures stays well below. */
export const ZIP_LIMITS = {
  /** Bytes of the ZIP itself. */
  packed: 400_000_000,
  /** Bytes of all its files, unpacked. */
  unpacked: 400_000_000,
  files: 10_000,
};
export type ZipLimits = typeof ZIP_LIMITS;

export type ZipFailure = 'too-large' | 'damaged';

/** So much is unpacked between two looks at the sizes: at most 17 MB, whatever a file claims. */
const STEP = 16_384;

/** A ZIP as it is read: how much has come out of it, and why it was given up. */
class Reading {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  failure: ZipFailure | null = null;
  #bytes = 0;
  #count = 0;
  #open = 0;
  readonly #isWanted: (name: string) => boolean;
  readonly #limits: ZipLimits;

  constructor(isWanted: (name: string) => boolean, limits: ZipLimits) {
    this.#isWanted = isWanted;
    this.#limits = limits;
  }

  get isWhole(): boolean {
    return this.#open === 0;
  }

  take(file: UnzipFile): void {
    if (++this.#count > this.#limits.files) this.failure ??= 'too-large';
    // Whatever is not wanted is passed over packed, so it can do no harm.
    if (this.failure !== null || !this.#isWanted(file.name)) return;
    if (this.files.has(file.name)) this.failure ??= 'damaged';
    const chunks: Uint8Array[] = [];
    this.#open++;
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) this.failure ??= 'damaged';
      this.#bytes += chunk?.length ?? 0;
      if (this.#bytes > this.#limits.unpacked) this.failure ??= 'too-large';
      if (this.failure !== null) return;
      chunks.push(chunk);
      if (!isLast) return;
      this.#open--;
      this.files.set(file.name, join(chunks));
    };
    file.start();
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The wanted files of a ZIP, unpacked step by step, so that one that would grow without end is
 * given up in time. What it says of its own sizes is not believed.
 */
export async function openZip(
  file: Blob,
  isWanted: (name: string) => boolean,
  limits = ZIP_LIMITS,
): Promise<Map<string, Uint8Array<ArrayBuffer>> | ZipFailure> {
  if (file.size > limits.packed) return 'too-large';
  const reading = new Reading(isWanted, limits);
  const unzip = new Unzip((found) => reading.take(found));
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < file.size && reading.failure === null; at += STEP) {
      const bytes = new Uint8Array(await file.slice(at, at + STEP).arrayBuffer());
      unzip.push(bytes, at + STEP >= file.size);
    }
  } catch {
    reading.failure ??= 'damaged';
  }
  if (reading.failure === null && !reading.isWhole) reading.failure = 'damaged';
  return reading.failure ?? reading.files;
}
