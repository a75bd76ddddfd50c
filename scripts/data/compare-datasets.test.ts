import { expect, it } from 'vitest';
import { claim, entryOf, goodBrand } from '../../data/checks/test-brand.ts';
import type { BrandFile } from '../../data/brand-file.ts';
import { compareRecords } from './compare-datasets.ts';
import { buildPack } from '../../data/pack/build-pack.ts';

const records = (
  change: (brand: BrandFile) => void = () => undefined,
): ReturnType<typeof buildPack>['shards'] => {
  const brand = goodBrand();
  change(brand);
  return buildPack([entryOf(brand)]).shards;
};

it('says nothing of equal packs, even with fields in another order', () => {
  const other = records().map((record) => ({
    ...record,
    claims: record.claims.map(
      (one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one,
    ),
  }));
  expect(compareRecords(records(), other)).toEqual([]);
});

it('a new statement of the same source is a moved date, said first when it is earlier', () => {
  const [line] = compareRecords(
    records(),
    records((brand) => {
      brand.models![0]!.claims![0] = claim('z1', { until: '2028-12-31' });
    }),
  );
  expect(line).toMatch(
    /^EARLIER end date: Acme View 100: support end-date 2030-12-31, UK -> support end-date 2028-12-31, UK \(Acme\)$/,
  );
});

it('names what is new, gone, and changed in a field', () => {
  expect(
    compareRecords(
      records(),
      records((brand) => {
        brand.models![2]!.claims!.pop();
      }),
    ),
  ).toEqual(['gone: Acme View 300: support end-date 2030-12-31, EU (Acme)']);
  expect(
    compareRecords(
      records((brand) => {
        brand.claims = [];
      }),
      records(),
    ),
  ).toEqual(['new: Acme (whole brand): support end-date 2030-12-31, UK (Acme)']);
  expect(
    compareRecords(
      records(),
      records((brand) => {
        brand.models![1]!.claims![1]!.obtained = 'excerpt';
      }),
    ),
  ).toEqual(['changed: Acme View 200: obtained read -> excerpt']);
});
