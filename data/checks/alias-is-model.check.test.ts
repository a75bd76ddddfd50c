import { expect, it } from 'vitest';
import { check } from './alias-is-model.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses an alias that is also a model', () => {
  expect(
    after(check, (brand) => {
      brand.aliases = [{ text: 'View 100' }];
    }),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
