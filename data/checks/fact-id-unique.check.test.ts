import { expect, it } from 'vitest';
import { check } from './fact-id-unique.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses a fact id used twice', () => {
  expect(
    after(check, (brand) => {
      brand.models![2]!.claims![1]!.id = brand.claims![0]!.id;
    }),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
