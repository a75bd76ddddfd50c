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

it('refuses a market, a whole series and a test text as the name of a device', () => {
  const found = (name: string): number =>
    after(check, (brand) => {
      brand.models![1]!.name = name;
    }).length;
  for (const name of [
    'Greece',
    'Nordic',
    'B series',
    'DS-2CD2xx0F-I series',
    'Annex B',
    'Debug',
    'View 5/Acme View 6',
  ])
    expect(found(name), name).toBe(1);
  for (const name of ['Vigor2133 Series', 'Watch Series 10', 'Omni Series', 'India Gate 5'])
    expect(found(name), name).toBe(0);
});
