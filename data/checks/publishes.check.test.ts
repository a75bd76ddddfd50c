import { expect, it } from 'vitest';
import type { BrandFile } from '../brand-file.ts';
import { check, readTopBrands } from './publishes.check.ts';
import { entryOf, goodBrand } from './test-brand.ts';

const [top = ''] = readTopBrands();
const find = (id: string, publishes?: BrandFile['publishes']) =>
  check.run([entryOf({ ...goodBrand(), ...(publishes ? { publishes } : {}) }, id)]);

it('asks of a brand that is often sold where its maker says it', () => {
  expect(find(top)).toHaveLength(1);
  expect(find(top, [{}])).toHaveLength(1);
  expect(find(top, [{ notFoundOn: '2026-11-26' }])).toEqual([]);
  expect(find(top, [{ url: 'https://acme.example/support' }])).toEqual([]);
  expect(find('somebody-rare')).toEqual([]);
});
