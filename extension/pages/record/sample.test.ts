import { describe, expect, it } from 'vitest';
import { drawSample } from './sample.ts';

const IDS = Array.from({ length: 40 }, (_, at) => `listing ${at}`);

describe('a random sample', () => {
  it('is the same for the same seed, whatever the order of the listings', () => {
    const sample = [...drawSample(IDS, 10, 2026)];
    expect([...drawSample(IDS.toReversed(), 10, 2026)]).toEqual(sample);
    expect([...drawSample(IDS, 10, 2027)]).not.toEqual(sample);
    expect(new Set(sample).size).toBe(10);
  });
  it('is everything where more is asked for, and nothing of nothing', () => {
    expect(drawSample(IDS, 100, 1).size).toBe(IDS.length);
    expect(drawSample([], 5, 1).size).toBe(0);
  });
  it('gives every listing its chance', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 4_000; seed++)
      for (const id of drawSample(IDS, 10, seed)) times.set(id, (times.get(id) ?? 0) + 1);
    // 1,000 each in the mean; five standard deviations of a binomial are 137.
    for (const id of IDS) expect(Math.abs((times.get(id) ?? 0) - 1_000)).toBeLessThan(137);
  });
});
