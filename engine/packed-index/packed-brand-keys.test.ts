import { expect, it } from 'vitest';
import type { IndexBrand, PackIndex } from '../packed-dataset.ts';
import { hashText } from '../text/tokens.ts';
import { openPackedIndex, packIndex } from './packed-index.ts';

const createBrand = (name: string, word = false): IndexBrand => ({
  id: name,
  name,
  names: [word ? { text: name, word } : { text: name }],
  lines: [],
  models: [],
});
const open = (brands: IndexBrand[]): ((key: string) => unknown) => {
  const index: PackIndex = { version: 't', newestRead: '2026-01-01', licences: ['open'], brands };
  return openPackedIndex(packIndex(index), 'x').names.findBrand;
};

it('finds a brand by its folded name, and says whether that is an ordinary word', () => {
  const find = open([createBrand('Acme'), createBrand('Bolt-On', true)]);
  expect(find('acme')).toEqual({ brand: 0, word: false });
  expect(find('bolton')).toEqual({ brand: 1, word: true });
  expect(find('acm')).toBeUndefined();
  expect(find('')).toBeUndefined();
});

it('tells two names with one hash apart', () => {
  const [one, other] = findCoincidence();
  const find = open([createBrand(one), createBrand(other)]);
  expect(hashText(one)).toBe(hashText(other));
  expect(find(one)).toMatchObject({ brand: 0 });
  expect(find(other)).toMatchObject({ brand: 1 });
});

/** Two made words with the same hash of 32 bits: some hundred thousand tries find a pair. */
function findCoincidence(): [string, string] {
  const seen = new Map<number, string>();
  for (let n = 0; n < 2_000_000; n++) {
    const word = `brand${n.toString(36)}`;
    const hash = hashText(word);
    const known = seen.get(hash);
    if (known !== undefined) return [known, word];
    seen.set(hash, word);
  }
  throw new Error('no two words with one hash');
}
