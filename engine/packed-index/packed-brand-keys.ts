import type { NamedBrand } from '../identify/names/name-index.ts';
import type { IndexBrand } from '../packed-dataset.ts';
import { foldKey, hashText } from '../text/tokens.ts';
import { findLowerBound } from './lower-bound.ts';
import type { Sections, SectionValue } from './sections.ts';

/** Folded names of brands, as hashes in ascending order, each with the brand that it means. */

/** The sections of the names that a brand field may hold. */
export function packBrandKeys(
  brandByKey: ReadonlyMap<string, NamedBrand>,
): Record<string, SectionValue> {
  const rows = [...brandByKey]
    .map(([key, { brand, word }]) => ({ hash: hashText(key) >>> 0, brand, word }))
    .toSorted((one, other) => one.hash - other.hash || one.brand - other.brand);
  return {
    'keys.hashes': Uint32Array.from(rows, ({ hash }) => hash),
    'keys.brands': Uint32Array.from(rows, ({ brand, word }) => 2 * brand + Number(word)),
  };
}

/** Finds the brand of a folded name; the name itself is compared, since hashes may coincide. */
export function openBrandKeys(
  sections: Sections,
  brands: readonly IndexBrand[],
): (key: string) => NamedBrand | undefined {
  const hashes = sections.numbers32('keys.hashes');
  const places = sections.numbers32('keys.brands');
  return (key) => {
    const hash = hashText(key) >>> 0;
    for (let at = findLowerBound(hashes, hash); hashes[at] === hash; at++) {
      const place = places[at] as number;
      const brand = place >> 1;
      if (brands[brand]?.names.some(({ text }) => foldKey(text) === key))
        return { brand, word: (place & 1) === 1 };
    }
    return undefined;
  };
}
