import { foldKey, foldWords } from '../../engine/text/tokens.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'other-brands-model',
  severity: 'warning',
  why: "A model whose name begins with another maker's name often stands in the wrong file.",
  fix: 'move it, or leave it when the maker really sells it under both names',
  run: (entries) => {
    const brands = new Map(
      entries
        .filter(({ brand }) => !brand.word)
        .map(({ brand, file }) => [foldKey(brand.name), file]),
    );
    return entries.flatMap((entry) =>
      (entry.brand.models ?? []).flatMap((model, i): Finding[] => {
        const [first = '', second = ''] = foldWords(model.name);
        const other = brands.get(first) ?? brands.get(first + second);
        return other !== undefined && other !== entry.file && first.length > 2
          ? [
              formatPlace(
                entry,
                ['models', i, 'name'],
                `"${model.name}" begins with the name of ${other}`,
              ),
            ]
          : [];
      }),
    );
  },
};
