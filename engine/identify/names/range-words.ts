import type { IndexBrand } from '../../packed-dataset.ts';
import { rememberOf } from '../../text/remember.ts';
import { foldWords, hashText } from '../../text/tokens.ts';
import { HARD_VARIANTS, SOFT_VARIANTS } from '../../vocabulary/name-words.ts';

/**
 * Hashes of the words by which a maker names its ranges ("Nighthawk", "Galaxy"): the first words of
 * its lines and models. Before a name they name nothing new. Worked out once per brand.
 */
export const listRangeWords = rememberOf((brand: IndexBrand): ReadonlySet<number> => {
  const names = [...brand.names.map(({ text }) => text), ...brand.lines.map(({ name }) => name)];
  const words = [
    ...names.flatMap((name) => foldWords(name)),
    ...brand.models.flatMap(({ name }) => foldWords(name).slice(0, 1)),
  ];
  return new Set(
    words
      .filter((word) => word.length > 2 && !HARD_VARIANTS.has(word) && !SOFT_VARIANTS.has(word))
      .map((word) => hashText(word)),
  );
});
