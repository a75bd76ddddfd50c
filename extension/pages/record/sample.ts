/** A generator of numbers in [0, 1) that a seed of 32 bits determines (mulberry32). */
function createGenerator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const MAX_SEED = 2 ** 31 - 1;

/** A seed nobody has chosen. */
export const drawSeed = (): number =>
  (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MAX_SEED;

/**
 * `size` of the ids by chance, every choice as likely as any other. The same ids and seed give the
 * same sample, in whatever order the ids come: so that others can draw it again.
 */
export function drawSample(ids: readonly string[], size: number, seed: number): Set<string> {
  const next = createGenerator(seed);
  const left = [...new Set(ids)].sort();
  const drawn = new Set<string>();
  while (drawn.size < size && left.length > 0) {
    const at = Math.floor(next() * left.length);
    const [id] = left.splice(at, 1);
    if (id !== undefined) drawn.add(id);
  }
  return drawn;
}
