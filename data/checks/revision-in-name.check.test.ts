import { expect, it } from 'vitest';
import { check } from './revision-in-name.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('points at revisions left in a name', () => {
  expect(
    after(check, (brand) => {
      brand.models![0]!.name = 'View 100 rev B';
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      Object.assign(brand.models![0]!, { name: 'View 100', revision: 'B' });
    }),
  ).toHaveLength(0);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
