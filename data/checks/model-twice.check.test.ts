import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { FileModel } from '../brand-file.ts';
import { readKeptApart, type KeptApart } from '../kept-apart.ts';
import { check, judgeRecords } from './model-twice.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses the same name twice, and the same id; a tombstone may bear the name', () => {
  expect(
    after(check, (brand) => {
      brand.models![1]!.name = 'view-100';
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      brand.models![1]!.id = 'view-100';
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      Object.assign(brand.models![1]!, {
        name: 'View 100',
        retired: { reason: 'the same', redirect: 'view-100' },
      });
    }),
  ).toHaveLength(0);
  expect(
    after(check, (brand) => {
      Object.assign(brand.models![1]!, { name: 'View 100', revision: 'V2' });
    }),
  ).toHaveLength(0);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});

const twoNamed = (a: Partial<FileModel>, b: Partial<FileModel>): ReturnType<typeof entryOf> => {
  const brand = goodBrand();
  Object.assign(brand.models![0]!, a);
  Object.assign(brand.models![1]!, b);
  return entryOf(brand);
};

it.each<[string, Partial<FileModel>, Partial<FileModel>]>([
  ['the maker before the name', { name: 'AI Hub' }, { name: 'Acme AI Hub' }],
  ['the revision in the name', { name: 'R1', revision: 'B1' }, { name: 'R1 B1' }],
  ['another spelling', { name: 'Colour Cam' }, { name: 'Color Cam' }],
  ['another order of words', { name: '11 Lite NE 5G' }, { name: '11 Lite 5G NE' }],
  ['the count of a generation', { name: 'View (2nd Gen)' }, { name: 'View Gen 2' }],
  ['a word for the goods', { name: 'X3 Pro' }, { name: 'X3 Pro Camera' }],
  ['a plus', { name: 'Q5+' }, { name: 'Q5 Plus' }],
  ['a further name', { name: 'One', names: ['Uno'] }, { name: 'Two', names: ['Uno'] }],
])('refuses one device under two records, told by %s', (_, a, b) => {
  const found = judgeRecords([twoNamed(a, b)], []);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ field: 'models.1.name' });
});

it.each<[string, Partial<FileModel>, Partial<FileModel>]>([
  ['numbers in another order', { name: 'View 1.3' }, { name: 'View 3.1' }],
  ['another generation', { name: 'View (2nd Gen)' }, { name: 'View Gen 3' }],
  ['another revision', { name: 'R1', revision: 'B1' }, { name: 'R1 B2' }],
  ['a word for other goods', { name: 'X3 Pro' }, { name: 'X3 Pro Router' }],
  ['a code alone', { name: 'S2', codes: ['R720'] }, { name: 'S2 classic', codes: ['R720'] }],
])('lets two devices be that are parted by %s', (_, a, b) => {
  expect(judgeRecords([twoNamed(a, b)], [])).toEqual([]);
});

it('lets a pair be that a person kept apart, and names one that is not alike any more', () => {
  const pair = (models: [string, string]): KeptApart => ({
    brand: 'acme',
    models,
    reason: 'two lists',
    on: '2026-11-27',
  });
  const alike = twoNamed({ name: 'X3 Pro' }, { name: 'X3 Pro Camera' });
  expect(judgeRecords([alike], [pair(['view-200', 'view-100'])])).toEqual([]);
  expect(judgeRecords([entryOf(goodBrand())], [pair(['view-100', 'view-200'])])).toHaveLength(1);
});

it('every pair kept apart stands in a file that is held', () => {
  expect(readKeptApart().filter(({ brand }) => !existsSync(`data/brands/${brand}.yaml`))).toEqual(
    [],
  );
});
