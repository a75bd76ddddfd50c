import { expect, it } from 'vitest';
import { check } from './schema.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses unknown fields, wrong types and unknown device types', () => {
  expect(
    after(check, (brand) => {
      Object.assign(brand, { colour: 'red' });
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      Object.assign(brand.models?.[1] ?? {}, { type: 'teapot' });
    })[0],
  ).toMatchObject({ field: 'models.1.type' });
  expect(
    after(check, (brand) => {
      Object.assign(brand.models?.[0]?.claims?.[0] ?? {}, { password: 'x' });
    }).length,
  ).toBeGreaterThan(0);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
