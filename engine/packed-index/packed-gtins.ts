import type { PlacedModel } from '../identify/names/name-index.ts';
import { findLowerBound } from './lower-bound.ts';
import type { Sections, SectionValue } from './sections.ts';

/** Article numbers in ascending order, each with the model that bears it. */

/** The sections of the article numbers. */
export function packGtins(gtins: ReadonlyMap<string, PlacedModel>): Record<string, SectionValue> {
  const rows = [...gtins].toSorted(([a], [b]) => Number(a) - Number(b));
  return {
    'gtins.numbers': Float64Array.from(rows, ([gtin]) => Number(gtin)),
    'gtins.places': Uint32Array.from(rows.flatMap(([, { brand, model }]) => [brand, model])),
  };
}

/** Finds the model of a valid 14-digit number; fourteen digits fit into a double. */
export function openGtins(sections: Sections): (gtin: string) => PlacedModel | undefined {
  const numbers = sections.doubles('gtins.numbers');
  const places = sections.numbers32('gtins.places');
  return (gtin) => {
    const wanted = Number(gtin);
    const at = findLowerBound(numbers, wanted);
    if (numbers[at] !== wanted) return undefined;
    return { brand: places[2 * at] as number, model: places[2 * at + 1] as number };
  };
}
