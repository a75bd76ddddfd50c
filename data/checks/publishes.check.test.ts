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

it.each([
  'https://searchapi.acme.example/detail?models=CODES',
  'https://acme.example/detail?modelList=CODES',
  'https://acme.example/api/v1/status?locale=en',
  'https://kb.acme.example/Acme%20%3CMODEL%3E%20statement.pdf',
])('refuses what no person can open: %s', (url) => {
  expect(find('somebody-rare', [{ url }])).toHaveLength(1);
});
it('takes pages with a query', () => {
  const url = 'https://acme.example/help?nodeId=GMZQWNQRVENX4GTQ&tab=phone';
  expect(find('somebody-rare', [{ url }])).toEqual([]);
});
