import type { IndexBrand } from '../../packed-dataset.ts';
import { foldWords, hashText } from '../../text/tokens.ts';
import { HARD_VARIANTS, SOFT_VARIANTS } from '../../vocabulary/name-words.ts';

const known = new WeakMap<IndexBrand, ReadonlySet<number>>();

/**
 * Hashes of the words by which a maker names its ranges ("Nighthawk", "Galaxy"): the first words of
 * its lines and models. Before a name they name nothing new. Worked out once per brand.
 */
export function listRangeWords(brand: IndexBrand): ReadonlySet<number> {
  const before = known.get(brand);
  if (before) return before;
  const names = [...brand.names.map(({ text }) => text), ...brand.lines.map(({ name }) => name)];
  const words = [
    ...names.flatMap((name) => foldWords(name)),
    ...brand.models.flatMap(({ name }) => foldWords(name).slice(0, 1)),
  ];
  const hashes = new Set(
    words
      .filter((word) => word.length > 2 && !HARD_VARIANTS.has(word) && !SOFT_VARIANTS.has(word))
      .map((word) => hashText(word)),
  );
  known.set(brand, hashes);
  return hashes;
}
