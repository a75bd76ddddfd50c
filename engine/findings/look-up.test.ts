import { expect, it } from 'vitest';
import { findLookUp } from './look-up.ts';

const page = { url: 'https://acme.example/psti' };

it('names the page of the maker where no date is held', () => {
  const record = { name: 'Acme', publishes: [{ notFoundOn: '2026-11-26' }, page] };
  expect(findLookUp(record, 'none-found')).toEqual({ ...page, maker: 'Acme' });
  expect(findLookUp(record, 'brand-promise')).toEqual({ ...page, maker: 'Acme' });
});

it('names the maker’s own site where no such page is known, and calls it that', () => {
  const site = 'https://acme.example/';
  const searched = [{ notFoundOn: '2026-11-26' }];
  expect(findLookUp({ name: 'Acme', publishes: searched, site }, 'none-found')).toEqual({
    url: site,
    maker: 'Acme',
    isSite: true,
  });
  expect(findLookUp({ name: 'Acme', publishes: [page], site }, 'none-found')).toEqual({
    ...page,
    maker: 'Acme',
  });
  expect(findLookUp({ name: 'Acme', site }, 'supported')).toBeUndefined();
});

it('says nothing where a date is held, or no page is known', () => {
  expect(findLookUp({ name: 'Acme', publishes: [page] }, 'supported')).toBeUndefined();
  expect(
    findLookUp({ name: 'Acme', publishes: [{ notFoundOn: '2026-11-26' }] }, 'none-found'),
  ).toBeUndefined();
  expect(findLookUp({ name: 'Acme' }, 'none-found')).toBeUndefined();
  expect(findLookUp(null, 'none-found')).toBeUndefined();
});
