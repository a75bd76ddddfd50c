import type { PlacedModel } from '../identify/names/name-index.ts';
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

/** Finds the model of a valid 14-digit number by halving; fourteen digits fit into a double. */
export function openGtins(sections: Sections): (gtin: string) => PlacedModel | undefined {
  const numbers = sections.doubles('gtins.numbers');
  const places = sections.numbers32('gtins.places');
  return (gtin) => {
    const wanted = Number(gtin);
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    if (numbers[low] !== wanted) return undefined;
    return { brand: places[2 * low] as number, model: places[2 * low + 1] as number };
  };
}
