import { describe, expect, it } from 'vitest';
import { entryOf, goodBrand } from '../checks/test-brand.ts';
import { buildPack } from './build-pack.ts';
import { decodeShard } from './decode-pack.ts';

/** A sound record of the invented maker, as its file holds it, to be damaged. */
const createRecord = (): Record<string, never> & {
  models: Record<string, { claims: Record<string, unknown>[] }>;
  sources: Record<string, Record<string, unknown>>;
} => JSON.parse(JSON.stringify(buildPack([entryOf(goodBrand())]).shards[0])) as never;
const NAME = 'pack/shards/07.ndjson: acme';
const read = (value: unknown) => decodeShard(value, 'acme', NAME);

const firstClaim = (record: ReturnType<typeof createRecord>): Record<string, unknown> =>
  Object.values(record.models).flatMap(({ claims }) => claims)[0]!;

describe('a shard', () => {
  it('that is sound is taken', () => {
    expect(read(createRecord())).toMatchObject({ id: 'acme' });
  });

  it('of another brand is named', () => {
    expect(() => decodeShard(createRecord(), 'bolt', 'pack/shards/07.ndjson: bolt')).toThrow(
      'pack/shards/07.ndjson: bolt: id: it is the record of acme',
    );
  });

  it('without its sources is named, with the first claim that is left alone', () => {
    expect(() => read({ ...createRecord(), sources: {} })).toThrow(
      /^pack\/shards\/07\.ndjson: acme: sources: claim \S+ rests on s1, which is not there$/,
    );
  });

  it('whose claim names a source as inherited by all objects is named', () => {
    const record = createRecord();
    firstClaim(record)['source'] = 'constructor';
    expect(() => read(record)).toThrow(/rests on constructor/);
  });

  it.each([
    'until',
    'start',
    'lastSold',
    'endOfLife',
    'released',
    'issued',
    'expires',
    'added',
    'read',
  ])('with a word for a day in "%s" is named, with the field', (field) => {
    for (const bad of ['soon', '2031-13-01', '2031-02', '', 20310101]) {
      const record = createRecord();
      firstClaim(record)[field] = bad;
      expect(() => read(record)).toThrow(
        new RegExp(`^pack/shards/07\\.ndjson: acme: models\\.[\\w-]+\\.claims\\.0\\.${field}: `),
      );
    }
  });

  it('whose source has a bad day or no web address is named', () => {
    for (const [field, bad] of [
      ['published', 'last year'],
      ['url', 'javascript:alert(1)'],
    ] as const) {
      const record = createRecord();
      record.sources['s1']![field] = bad;
      expect(() => read(record)).toThrow(
        new RegExp(`^pack/shards/07\\.ndjson: acme: sources\\.s1\\.${field}: `),
      );
    }
  });

  it.each([null, [], 'x', 7, {}, { id: 'acme' }, { ...createRecord(), models: { a: null } }])(
    'that is none (%j) is named',
    (value) => {
      expect(() => read(value)).toThrow(/^pack\/shards\/07\.ndjson: acme: /);
    },
  );
});
