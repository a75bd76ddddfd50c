const FIRST_ROOM = 262_144;
/** A letter has at most so many bytes. */
const MAX_BYTES = 3;
const LINE_END = '\n'.charCodeAt(0);

/**
 * Lines as bytes, each with its end. Each is written by itself: in one long text a single letter
 * beyond Latin would make all of it slow to write.
 */
export class LineBuffer {
  #bytes = Buffer.allocUnsafeSlow(FIRST_ROOM);
  #filled = 0;

  get length(): number {
    return this.#filled;
  }

  add(line: string): void {
    const needed = this.#filled + line.length * MAX_BYTES + 1;
    if (needed > this.#bytes.length) this.#grow(needed);
    this.#filled += this.#bytes.write(line, this.#filled);
    this.#bytes[this.#filled++] = LINE_END;
  }

  /** What was added since the last time, as bytes of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.#bytes.subarray(0, this.#filled));
    this.#filled = 0;
    return taken;
  }

  #grow(needed: number): void {
    const wider = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    wider.set(this.#bytes.subarray(0, this.#filled));
    this.#bytes = wider;
  }
}
