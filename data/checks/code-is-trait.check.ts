import { formatPlace, type Check } from './check.ts';

/** Networks, picture sizes and makers' chips: what stands in the titles of many models. */
const TRAIT = /^(?:[2-6]G|\d{1,2}K|LTE|HD|SQ\d)$/i;
const CHIP_OF: Record<string, RegExp> = { apple: /^[AM]\d{1,2}$/i };

export const check: Check = {
  id: 'code-is-trait',
  severity: 'error',
  why: 'A network, picture size or chip stands in the titles of many models; as a code it would name the wrong one.',
  fix: 'keep it in the name ("Pixel 4a (5G)") and take it out of codes',
  run: (entries) =>
    entries.flatMap((entry) =>
      (entry.brand.models ?? []).flatMap((model, i) =>
        (model.codes ?? []).flatMap((code, j) =>
          TRAIT.test(code) || CHIP_OF[entry.id]?.test(code)
            ? [
                formatPlace(
                  entry,
                  ['models', i, 'codes', j],
                  `"${code}" tells variants apart and is no model code`,
                ),
              ]
            : [],
        ),
      ),
    ),
};
