export const ROUNDS = 5;

/** Milliseconds that the work takes, the median of some rounds. */
export function measureMedian(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
}
