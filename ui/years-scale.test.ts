import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listYearMarks, measureShare, SCALE_YEARS } from './years-scale.ts';

const toDay = (time: Date): string => time.toISOString().slice(0, 10);
const days = fc
  .date({
    min: new Date('2020-01-01'),
    max: new Date('2090-12-31'),
    noInvalidDate: true,
  })
  .map(toDay);

describe('the years below a bar', () => {
  it('stand where they begin: a bar to February 2032 reaches past the mark of 2032', () => {
    const today = '2026-11-27';
    const end = measureShare(today, '2032-02-03');
    expect(listYearMarks(today).map(({ year }) => year)).toEqual([2028, 2030, 2032]);
    expect(listYearMarks(today).at(-1)?.share).toBeLessThan(end);
    expect(listYearMarks(today).at(-1)?.share).toBeCloseTo(5.095 / SCALE_YEARS, 3);
  });
  it('have a bar before or behind them as its end lies before or in that year, on any day', () => {
    fc.assert(
      fc.property(days, days, (today, until) => {
        for (const { year, share } of listYearMarks(today))
          expect(measureShare(today, until) < share).toBe(until < `${year}-01-01`);
      }),
    );
  });
  it('leave a quarter of the scale, or nearly so, for the word behind the last', () => {
    fc.assert(
      fc.property(days, (today) => {
        const shares = listYearMarks(today).map(({ share }) => share);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(Math.min(...shares)).toBeGreaterThan(0);
        expect(Math.max(...shares)).toBeLessThan(0.76);
      }),
    );
  });
});
