import { expect, it } from 'vitest';
import { check } from './no-markup.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses markup and direction marks', () => {
  expect(
    after(check, (brand) => {
      brand.models![0]!.name = 'View <b>100</b>';
    }).length,
  ).toBeGreaterThan(0);
  expect(
    after(check, (brand) => {
      brand.models![0]!.name = 'View \u202e100';
    }).length,
  ).toBeGreaterThan(0);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
