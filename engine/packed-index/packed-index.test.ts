import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser, createRecogniserOver } from '../recogniser.ts';
import type { IndexBrand, IndexModel, PackIndex } from '../packed-dataset.ts';
import { openPackedIndex, packIndex } from './packed-index.ts';
import { createVarintReader, pushVarint } from './varint.ts';

const models: IndexModel[] = [
  { id: 'cam-2', name: 'Cam 2', type: 'ip-camera', line: 0, codes: ['AC-200X', 'AC200'] },
  { id: 'cam-2-v2', name: 'Cam 2', type: 'ip-camera', revision: 'V2' },
  { id: 'hub', name: 'Hub (3rd Gen)', type: 'hub', names: ['Hub 3'], gtins: ['05012345678900'] },
  { id: 'mi', name: '小米 Cam 5', type: 'ip-camera' },
];
const acme: IndexBrand = {
  id: 'acme',
  name: 'Acme',
  names: [{ text: 'Acme' }, { text: 'Acme Home', word: true }],
  lines: [{ id: 'cams', name: 'Cams', type: 'ip-camera' }],
  models,
};
const bolt: IndexBrand = {
  id: 'bolt',
  name: 'Bolt',
  owner: 'Acme',
  names: [{ text: 'Bolt', word: true }],
  lines: [],
  models: [{ id: 'cam-2', name: 'Cam 2', type: 'doorbell' }],
};
const index: PackIndex = {
  version: 'test-2026-01-01',
  newestRead: '2026-01-01',
  licences: ['open'],
  brands: [acme, bolt],
};
const toPlain = ({ brands, ...head }: PackIndex): unknown => ({
  ...head,
  brands: brands.map(({ id, name, owner, names, lines, models: held }) => ({
    id,
    name,
    names,
    lines,
    models: held,
    ...(owner === undefined ? {} : { owner }),
  })),
});

describe('the packed index', () => {
  it('gives back what was packed, byte for byte the same each time', () => {
    expect(toPlain(openPackedIndex(packIndex(index), 'x').index)).toEqual(toPlain(index));
    expect(packIndex(index)).toEqual(packIndex(structuredClone(index)));
  });

  it.each([
    'Acme Cam 2 security camera',
    'Acme AC-200X WiFi camera',
    'Acme Hub 3rd Gen smart hub',
    'Acme 小米 Cam 5',
    'Bolt Cam 2 video doorbell',
    'Case for Acme Cam 2',
    'Kettle',
  ])('recognises %s as the index in memory does', (title) => {
    const packed = openPackedIndex(packIndex(index), 'x');
    packed.adoptWords();
    const listing = { key: 'a', kind: 'product' as const, title };
    expect(createRecogniserOver(packed.names).recognise(listing)).toEqual(
      createRecogniser(index).recognise(listing),
    );
  });

  it('finds article numbers, and none that is not there', () => {
    const { names } = openPackedIndex(packIndex(index), 'x');
    expect(names.findGtin('05012345678900')).toEqual({ brand: 0, model: 2 });
    expect(names.findGtin('05012345678901')).toBeUndefined();
    expect(names.findGtin('99999999999999')).toBeUndefined();
  });

  it('names the file and the reason when it is cut short or altered anywhere', () => {
    const file = packIndex(index);
    for (const length of [0, 8, 16, 24, file.length - 8])
      expect(() => openPackedIndex(file.slice(0, length), 'pack/index.bin')).toThrow(
        /^pack\/index\.bin: damaged.*reinstall/,
      );
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const altered = file.slice();
        altered[at] = (altered[at] as number) ^ flip;
        expect(() => openPackedIndex(altered, 'pack/index.bin')).toThrow(/^pack\/index\.bin: /);
      }),
      { numRuns: 200 },
    );
  });

  it('a number in seven bits a byte is read as it was written', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (values) => {
        const bytes: number[] = [];
        for (const value of values) pushVarint(bytes, value);
        const read = createVarintReader(Uint8Array.from(bytes), 0);
        expect(values.map(() => read())).toEqual(values);
      }),
    ));
});
