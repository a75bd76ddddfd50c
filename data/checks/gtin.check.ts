import { formatPlace, type Check, type Finding } from './check.ts';

function checkDigitRight(gtin: string): boolean {
  const sum = [...gtin.slice(0, 13)].reduce(
    (total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(gtin[13]);
}

export const check: Check = {
  id: 'gtin',
  severity: 'error',
  why: 'A mistyped product number would name another product.',
  fix: 'write the 14-digit form with the right check digit, or remove it',
  run: (entries) =>
    entries.flatMap((entry) =>
      (entry.brand.models ?? []).flatMap((model, i): Finding[] =>
        (model.gtins ?? []).flatMap((gtin, k) =>
          checkDigitRight(gtin)
            ? []
            : [formatPlace(entry, ['models', i, 'gtins', k], `${gtin} has a wrong check digit`)],
        ),
      ),
    ),
};
