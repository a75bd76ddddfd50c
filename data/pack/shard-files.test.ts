import { expect, it } from 'vitest';
import { entryOf, goodBrand } from '../checks/test-brand.ts';
import { buildPack } from './build-pack.ts';
import { formatShardFiles, nameShardFile, readShard } from './shard-files.ts';

const { shards } = buildPack(
  ['acme', 'bolt', 'cog'].map((id) => ({ ...entryOf(goodBrand()), id })),
);
const files = formatShardFiles(shards);
const place = { file: 'pack/shards/00.ndjson', advice: 'build anew' };

it('hold every shard once, each in the file that its id names', () => {
  for (const shard of shards)
    expect(readShard(files.get(nameShardFile(shard.id)) ?? '', shard.id, place)).toEqual(shard);
  const lines = [...files.values()].flatMap((text) => text.trim().split('\n'));
  expect(lines).toHaveLength(shards.length);
});

it('are few, and a brand stays where it was whatever else is held', () => {
  const names = new Set(Array.from({ length: 5_000 }, (_, n) => nameShardFile(`brand-${n}`)));
  expect(names.size).toBe(64);
  expect(nameShardFile('acme')).toMatch(/^shards\/\d\d\.ndjson$/);
});

it('name file and brand where a line is missing, cut short or another brand’s', () => {
  const whole = [...files.values()].join('');
  const read = (text: string, id = 'bolt') => readShard(text, id, place);
  const start = whole.indexOf('{"id":"bolt"');
  expect(() => read(whole, 'dyn')).toThrow(
    /^pack\/shards\/00\.ndjson: dyn: missing, .*build anew$/,
  );
  expect(() => read(whole.slice(0, start + 300))).toThrow(/00\.ndjson: bolt: damaged or cut short/);
  expect(() => read(whole.replace('{"id":"bolt",', '{"id":"bolt","id":"cog",'))).toThrow(
    /00\.ndjson: bolt: id: it is the record of cog/,
  );
  expect(read(whole.replace('{"id":"cog",', '{"id":"cog",damaged')).id).toBe('bolt');
});
