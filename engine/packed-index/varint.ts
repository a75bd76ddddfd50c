/** Whole numbers in seven bits a byte, the lowest first; the eighth says that more follow. */

export function pushVarint(into: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    into.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  into.push(rest);
}

/** Reads one number after another; beyond the end it reads noughts. */
export function createVarintReader(bytes: Uint8Array, from: number): () => number {
  let at = from;
  return () => {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  };
}

/** A step up or down: even numbers go up, odd ones down, so that short steps are short. */
export const pushStep = (into: number[], step: number): void => {
  pushVarint(into, step < 0 ? -2 * step - 1 : 2 * step);
};

/** The opposite of `pushStep`. */
export function readStep(read: () => number): number {
  const value = read();
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
