import { expect, it } from 'vitest';
import { check } from './model-twice.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses the same name twice, and the same id; a tombstone may bear the name', () => {
  expect(
    after(check, (brand) => {
      brand.models![1]!.name = 'view-100';
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      brand.models![1]!.id = 'view-100';
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      Object.assign(brand.models![1]!, {
        name: 'View 100',
        retired: { reason: 'the same', redirect: 'view-100' },
      });
    }),
  ).toHaveLength(0);
  expect(
    after(check, (brand) => {
      Object.assign(brand.models![1]!, { name: 'View 100', revision: 'V2' });
    }),
  ).toHaveLength(0);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
