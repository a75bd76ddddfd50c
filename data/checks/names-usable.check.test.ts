import { expect, it } from 'vitest';
import { check } from './names-usable.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses common words, bare numbers and single letters as names', () => {
  for (const name of ['Camera', '5', 'X', 'Mini'])
    expect(
      after(check, (brand) => {
        brand.models![1]!.name = name;
      }),
    ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      brand.models![1]!.codes = ['12'];
    }),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
