import { expect, it } from 'vitest';
import { check } from './stated-finely.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

const judge = (fields: Record<string, unknown>): unknown =>
  after(check, (brand) => {
    Object.assign(brand.models?.[2]?.claims?.[1] ?? {}, { until: '2026-02-28', ...fields });
  })[0]?.message;

it('asks for the precision that the note speaks of', () => {
  expect(judge({ note: 'Support ends in February 2026 (month only).' })).toMatch(/names no day/);
  expect(judge({ note: 'Ends by 2025; last day of the year used.' })).toMatch(/names no day/);
  expect(judge({ note: 'February 2026 (month only).', precision: 'month' })).toBeUndefined();
  expect(
    judge({ note: 'Support ends on this day. Release month only (May 2019).' }),
  ).toBeUndefined();
});

it('takes no day from "ended before"', () => {
  const note = 'Maker: support ended before May 2024 (upper bound used).';
  expect(judge({ note, precision: 'month' })).toMatch(/bound of ours/);
  expect(judge({ note, until: undefined })).toBeUndefined();
});

it('does not call the end of support the end of a sale', () => {
  const note = 'End of sale 2025-06-18, end of support as given.';
  expect(judge({ note, what: 'end-of-sale' })).toMatch(/end of support/);
  expect(judge({ note, what: 'support' })).toBeUndefined();
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
