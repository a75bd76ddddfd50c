import { expect, it } from 'vitest';
import { check } from './source-used.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses a source nothing rests on', () => {
  expect(
    after(check, (brand) => {
      brand.sources.s2 = { ...brand.sources.s1!, url: 'https://acme.example/other' };
    })[0],
  ).toMatchObject({ field: 'sources.s2' });
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
