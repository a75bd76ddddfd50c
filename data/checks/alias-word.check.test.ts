import { expect, it } from 'vitest';
import { check } from './alias-word.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('asks for the guard on everyday words', () => {
  expect(
    after(check, (brand) => {
      brand.aliases = [{ text: 'Ring' }];
    })[0],
  ).toMatchObject({ field: 'aliases.0' });
  expect(
    after(check, (brand) => {
      brand.aliases = [{ text: 'Ring', word: true }];
    }),
  ).toHaveLength(0);
  expect(
    after(check, (brand) => {
      brand.name = 'Hive';
    }),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
