import { expect, it } from 'vitest';
import { check } from './licence.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it("holds sources against the collections' terms", () => {
  expect(
    after(check, (brand) => {
      brand.sources.s1!.url = 'https://github.com/NoCoderRandom/sunsetscan/x';
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      brand.sources.s1!.licence = 'CC-BY-NC-4.0';
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      brand.sources.s1!.url = 'http://192.0.2.1/x';
    }),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
