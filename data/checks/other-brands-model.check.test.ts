import { expect, it } from 'vitest';
import { check } from './other-brands-model.check.ts';
import { entryOf, goodBrand } from './test-brand.ts';

it("points at a model that begins with another maker's name", () => {
  const brand = goodBrand();
  brand.models![0]!.name = 'Bolt View 100';
  expect(
    check.run([entryOf(brand), entryOf({ ...goodBrand(), name: 'Bolt' }, 'bolt')]),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
