import { expect, it } from 'vitest';
import { readCollections } from '../rows.ts';
import { check, findFaults } from './source-registry.check.ts';
import type { CollectionFile } from '../schema/source.ts';
import { entryOf, goodBrand } from './test-brand.ts';

const known = { brands: new Set(['acme']), sources: new Set(['acme-list']) };
const source: CollectionFile = {
  publisher: 'Acme',
  address: 'https://acme.example/list',
  witness: 'maker',
  licence: 'facts',
  licenceGroup: 'open',
  seen: 'read',
  reach: 'plain',
  cadence: 'monthly',
  hosts: ['acme.example'],
  reader: 'table',
  rows: { market: 'UK', brand: 'acme' },
};

it('takes a source that can be read as it says', () => {
  expect(findFaults(source, known)).toEqual([]);
});

it.each([
  [{ rows: { market: 'UK', brand: 'nobody' } }, 'names no brand file: nobody'],
  [{ hosts: ['other.example'] }, 'is not among its own hosts'],
  [{ reader: 'upstream:nothing' }, 'a reader that is not there'],
  [{ alternativeOf: 'nothing' }, 'another way to no source'],
])('refuses %j', (more, why) => {
  expect(findFaults({ ...source, ...more }, known).join()).toContain(why);
});

it('keeps addresses from memory away from users', () => {
  const [address] = [...readCollections('data/sources').values()]
    .filter(({ seen }) => seen === 'unverified')
    .map((one) => one.address);
  const offering = { ...goodBrand(), publishes: [{ url: address ?? '' }] };
  expect(check.run([entryOf(offering)])).toHaveLength(1);
  expect(
    check.run([entryOf({ ...goodBrand(), publishes: [{ url: 'https://acme.example/x' }] })]),
  ).toEqual([]);
});
