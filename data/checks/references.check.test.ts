import { expect, it } from 'vitest';
import { check } from './references.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses lines and redirects that lead nowhere', () => {
  expect(
    after(check, (brand) => {
      brand.models![0]!.line = 'doorbells';
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      brand.models![0]!.retired = { reason: 'gone', redirect: 'view-900' };
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      brand.lines![1]!.id = 'cameras';
    }),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
