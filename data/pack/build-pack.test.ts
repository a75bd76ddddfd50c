import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claim, entryOf, goodBrand } from '../checks/test-brand.ts';
import { formatBrandFile, parseBrandFile } from '../brand-file.ts';
import { buildPack, writePack } from './build-pack.ts';
import { readPackFrom } from './read-pack.ts';
import { countDataset } from './dataset-statistics.ts';

const bytes = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(json|bin)$/.test(name) && !name.includes('built-from'))
    .sort()
    .map((name) => name + readFileSync(join(folder, name), 'latin1'))
    .join('\n');

it('packs the same bytes twice, whatever the order and the commit', () => {
  const entries = [entryOf(goodBrand()), entryOf({ ...goodBrand(), name: 'Bolt' }, 'bolt')];
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'useby-')));
  writePack(buildPack(entries), folders[0]!, 'one');
  writePack(buildPack(entries.toReversed()), folders[1]!, 'two');
  expect(bytes(folders[0]!)).toBe(bytes(folders[1]!));
});

it('a licence group left out takes its claims, and the records that rested on them', () => {
  const brand = goodBrand();
  brand.sources.s2 = { ...brand.sources.s1!, licence: 'CC-BY-NC-4.0', licenceGroup: 'nc' };
  brand.models![0]!.claims = [claim('n1', { source: 's2' })];
  const open = buildPack([entryOf(brand)], ['open']);
  expect(open.index.brands[0]?.models.map(({ id }) => id)).toEqual(['view-200', 'view-300']);
  expect(JSON.stringify(open)).not.toContain('NC-4.0');
  expect(buildPack([entryOf(brand)]).index.brands[0]?.models).toHaveLength(3);
});

it('names a brand of which only its site is known, so that a buyer can be sent there', () => {
  const site = 'https://acme.example/';
  const bare = { name: 'Acme', maker: 'Acme', sources: {} };
  expect(buildPack([entryOf(bare)]).index.brands).toEqual([]);
  const { index, shards } = buildPack([entryOf({ ...bare, site })]);
  expect(index.brands.map(({ name }) => name)).toEqual(['Acme']);
  expect(shards[0]?.site).toBe(site);
});

it('a tombstone leaves the pack', () => {
  const brand = goodBrand();
  brand.models![1]!.retired = { reason: 'the same camera', redirect: 'view-100' };
  expect(Object.keys(buildPack([entryOf(brand)]).shards[0]!.models)).toEqual([
    'view-100',
    'view-300',
  ]);
});

it('counts names by brand, code and revision, and reads what it wrote', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'useby-'));
  const brand = goodBrand();
  brand.models![0]!.codes = ['Acme View 100', 'V100'];
  writePack(buildPack([entryOf(brand)]), folder);
  const stats = await countDataset(readPackFrom(folder), '2026-11-24');
  expect(stats).toMatchObject({
    brands: 1,
    models: 3,
    names: 6,
    namesWith: { support: 6, futureSupport: 6, futureSupportUK: 6, password: 0 },
    withoutSource: 0,
    readWithinDays: { '90': 9, '365': 9 },
  });
});

it('an index whose JSON was changed is read as it was changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'useby-'));
  writePack(buildPack([entryOf(goodBrand())]), folder);
  const json = readFileSync(join(folder, 'index.json'), 'utf8');
  writeFileSync(join(folder, 'index.json'), json.replaceAll('View 100', 'Vista 100'));
  const { index } = await readPackFrom(folder).open();
  expect(index.brands[0]?.models.map(({ name }) => name)).toContain('Vista 100');
});

it('a missing or cut file is named', async () => {
  await expect(readPackFrom('/nowhere').index()).rejects.toThrow(/index\.bin.*npm run data/);
});

it('formatting is a fixed point, and parsing gives back what was written', () => {
  const word = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(word, word, fc.array(word, { maxLength: 3 }), (name, maker, codes) => {
      const brand = { ...goodBrand(), name, maker };
      brand.models![0]!.codes = codes;
      const text = formatBrandFile(brand);
      const parsed = parseBrandFile(text, 'x.yaml');
      expect(parsed.ok && parsed.brand.name).toBe(name);
      expect(parsed.ok && formatBrandFile(parsed.brand)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

it('a corrupted file is refused with file and line, and aliases are not followed', () => {
  expect(parseBrandFile('name: Acme\nmodels:\n  - id: [a\n', 'acme.yaml')).toMatchObject({
    ok: false,
    problems: [{ file: 'acme.yaml' }],
  });
  const bomb = parseBrandFile('a: &a [x, x]\nb: [*a, *a]\n', 'acme.yaml');
  expect(bomb).toMatchObject({ ok: false, problems: [{ line: 2 }, { line: 2 }] });
  expect(parseBrandFile('- a\n', 'acme.yaml')).toMatchObject({ ok: false });
  expect(parseBrandFile('name: A\nname: B\n', 'acme.yaml')).toMatchObject({
    ok: false,
    problems: [{ line: 2 }],
  });
});
