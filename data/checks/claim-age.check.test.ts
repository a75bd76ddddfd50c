import { expect, it } from 'vitest';
import { check } from './claim-age.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('warns of claims read more than twelve months ago', () => {
  expect(check.severity).toBe('warning');
  expect(
    after(check, (brand) => {
      brand.models![0]!.claims![0]!.read = '2020-01-01';
    }),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
