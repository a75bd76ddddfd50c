import type { IndexBrand, PackIndex } from '../../engine/packed-dataset.ts';

/**
 * The same names with letters turned: as many more brands, names and codes as asked for, of the
 * same shape.
 */
export function enlarge(index: PackIndex, times: number): PackIndex {
  const brands: IndexBrand[] = [...index.brands];
  for (let copy = 1; copy < times; copy++)
    for (const brand of index.brands) brands.push(turnBrand(brand, copy));
  return { ...index, brands };
}

function turnBrand(brand: IndexBrand, copy: number): IndexBrand {
  const turn = (text: string): string =>
    text.replace(/[a-z]/gi, (letter) =>
      String.fromCharCode(97 + ((letter.toLowerCase().charCodeAt(0) - 97 + copy) % 26)),
    ) + (copy > 25 ? String.fromCharCode(97 + (copy % 26)) + Math.floor(copy / 26) : '');
  return {
    ...(brand.owner === undefined ? {} : { owner: brand.owner }),
    id: `${brand.id}-${copy}`,
    name: turn(brand.name),
    lines: brand.lines,
    names: brand.names.map((name) => ({ ...name, text: turn(name.text) })),
    models: brand.models.map((model) => ({
      ...model,
      name: turn(model.name),
      names: model.names?.map(turn) ?? [],
      codes: model.codes?.map(turn) ?? [],
      gtins: [],
    })),
  };
}
