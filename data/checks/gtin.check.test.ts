import { expect, it } from 'vitest';
import { check } from './gtin.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses a wrong check digit', () => {
  expect(
    after(check, (brand) => {
      brand.models![0]!.gtins = ['08720169078247'];
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      brand.models![0]!.gtins = ['08720169078246'];
    }),
  ).toHaveLength(0);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
