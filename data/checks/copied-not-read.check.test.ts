import { expect, it } from 'vitest';
import { check } from './copied-not-read.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it("refuses a copied list as the maker's own page", () => {
  expect(
    after(check, (brand) => {
      brand.sources.s1!.recordedIn = 'https://github.com/somebody/copy/blob/0123abc/list.json';
    }).length,
  ).toBe(9);
  expect(
    after(check, (brand) => {
      brand.sources.s1!.witness = 'collection';
      brand.sources.s1!.recordedIn = 'https://github.com/somebody/copy/blob/0123abc/list.json';
    }),
  ).toHaveLength(0);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
