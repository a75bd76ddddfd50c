import { expect, it } from 'vitest';
import { check } from './source-known.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses a claim whose source is missing', () => {
  expect(
    after(check, (brand) => {
      Object.assign(brand.lines?.[1]?.claims?.[0] ?? {}, { source: 's9' });
    })[0],
  ).toMatchObject({ field: 'lines.1.claims.0.source' });
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
