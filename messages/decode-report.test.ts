import { describe, expect, it } from 'vitest';
import { createTabReport } from '../tests/support/popup-fixtures.ts';
import { decodeReport } from './decode-report.ts';
import { decodeExtensionRequest } from './decode.ts';

describe('the report of a tab', () => {
  it('comes through as it was sent', () => {
    const report = createTabReport(14);
    expect(decodeReport(structuredClone(report))).toEqual(report);
  });
  it.each([
    ['a day that is none', { summary: { until: 'tomorrow' } }],
    ['a listing without a title', { listing: { title: 7 } }],
    ['a price below nothing', { listing: { price: { amount: -1, currency: 'GBP' } } }],
  ])('is refused with %s', (_what, change: { summary?: object; listing?: object }) => {
    const report = createTabReport(1);
    const [only] = report.listings;
    const listings = [
      {
        summary: { ...only?.summary, ...change.summary },
        listing: { ...only?.listing, ...change.listing },
      },
    ];
    expect(decodeReport({ ...report, listings })).toBeNull();
  });
});

describe('what is to be compared', () => {
  const [one] = createTabReport(1).listings;
  it.each([
    [4, true],
    [5, false],
  ])('%i listings at once: %s', (n, ok) => {
    const listings = Array.from({ length: n }, () => one?.listing);
    expect(decodeExtensionRequest({ type: 'compare', listings }).ok).toBe(ok);
  });
});
