import { expect, it } from 'vitest';
import { check } from './support-basis.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('asks each basis for its fields and refuses an end in the future', () => {
  const set = (fields: Record<string, unknown>): unknown =>
    after(check, (brand) => {
      Object.assign(brand.models?.[2]?.claims?.[1] ?? {}, fields);
    })[0]?.message;
  expect(set({ until: undefined })).toMatch(/end date is missing/);
  expect(set({ bound: undefined })).toMatch(/a minimum or an end/);
  expect(set({ basis: 'years', until: undefined })).toMatch(/number of years/);
  expect(set({ basis: 'ended', until: undefined })).toMatch(/needs the day/);
  expect(set({ basis: 'ended', until: '2027-01-01' })).toMatch(/in the future/);
  expect(set({ what: undefined })).toMatch(/what lasts or ends/);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
