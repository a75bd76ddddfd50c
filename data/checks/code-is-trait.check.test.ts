import { expect, it } from 'vitest';
import { check } from './code-is-trait.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses networks, picture sizes and chips as codes', () => {
  for (const code of ['5G', '4K', 'SQ2', 'lte'])
    expect(
      after(check, (brand) => {
        brand.models![1]!.codes = ['V200', code];
      }),
      code,
    ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});

it('knows chips by their maker', () => {
  const brand = { ...goodBrand(), name: 'Apple' };
  brand.models![0]!.codes = ['M3'];
  expect(check.run([entryOf(brand, 'apple')])).toHaveLength(1);
  expect(check.run([entryOf(brand, 'acme')])).toEqual([]);
});
