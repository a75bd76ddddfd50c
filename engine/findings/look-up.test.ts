import { expect, it } from 'vitest';
import { findLookUp } from './look-up.ts';

const page = { url: 'https://acme.example/psti' };

it('names the page of the maker where no date is held', () => {
  const record = { name: 'Acme', publishes: [{ notFoundOn: '2026-11-26' }, page] };
  expect(findLookUp(record, 'none-found', 'ip-camera')).toEqual({ ...page, maker: 'Acme' });
  expect(findLookUp(record, 'brand-promise', 'ip-camera')).toEqual({ ...page, maker: 'Acme' });
});

it('names the maker’s own site where no such page is known, and calls it that', () => {
  const site = 'https://acme.example/';
  const searched = [{ notFoundOn: '2026-11-26' }];
  expect(
    findLookUp({ name: 'Acme', publishes: searched, site }, 'none-found', 'ip-camera'),
  ).toEqual({
    url: site,
    maker: 'Acme',
    isSite: true,
  });
  expect(findLookUp({ name: 'Acme', publishes: [page], site }, 'none-found', 'ip-camera')).toEqual({
    ...page,
    maker: 'Acme',
  });
  expect(findLookUp({ name: 'Acme', site }, 'supported', 'ip-camera')).toBeUndefined();
});

it('says nothing where a date is held, or no page is known', () => {
  expect(findLookUp({ name: 'Acme', publishes: [page] }, 'supported', 'ip-camera')).toBeUndefined();
  expect(
    findLookUp(
      { name: 'Acme', publishes: [{ notFoundOn: '2026-11-26' }] },
      'none-found',
      'ip-camera',
    ),
  ).toBeUndefined();
  expect(findLookUp({ name: 'Acme' }, 'none-found', 'ip-camera')).toBeUndefined();
  expect(findLookUp(null, 'none-found', 'ip-camera')).toBeUndefined();
});

it('offers a page that speaks of some goods for those alone', () => {
  const site = 'https://acme.example/';
  const phones = { url: 'https://acme.example/phones', about: ['phone' as const] };
  const record = { name: 'Acme', publishes: [phones, page], site };
  expect(findLookUp(record, 'none-found', 'phone')?.url).toBe(phones.url);
  expect(findLookUp(record, 'none-found', 'tv')?.url).toBe(page.url);
  expect(findLookUp({ ...record, publishes: [phones] }, 'none-found', 'tv')?.url).toBe(site);
  expect(findLookUp({ ...record, publishes: [phones] }, 'none-found', null)?.url).toBe(site);
});
