export const ROUNDS = 5;

/** The middle one of some numbers. */
export const findMedian = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

/** Milliseconds that the work takes, the median of some rounds. */
export const measureMedian = (work: () => unknown): number =>
  findMedian(
    Array.from({ length: ROUNDS }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    }),
  );
