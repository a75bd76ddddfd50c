import type { FileClaim } from '../brand-file.ts';
import type { BrandEntry } from '../read-brands.ts';
import { formatPlace, type Finding } from './check.ts';

export interface PlacedClaim {
  entry: BrandEntry;
  claim: FileClaim;
  path: (string | number)[];
}

/** Every claim of a file with where it stands. */
export function listClaims(entry: BrandEntry): PlacedClaim[] {
  const place = (list: FileClaim[] | undefined, path: (string | number)[]): PlacedClaim[] =>
    (list ?? []).map((claim, i) => ({ entry, claim, path: [...path, 'claims', i] }));
  const { brand } = entry;
  return [
    ...place(brand.claims, []),
    ...(brand.lines ?? []).flatMap((line, i) => place(line.claims, ['lines', i])),
    ...(brand.models ?? []).flatMap((model, i) => place(model.claims, ['models', i])),
  ];
}

/** A check that looks at one claim at a time. */
export function eachClaim(
  look: (placed: PlacedClaim) => { field: string; message: string } | null,
): (entries: readonly BrandEntry[]) => Finding[] {
  return (entries) =>
    entries.flatMap((entry) =>
      listClaims(entry).flatMap((placed) => {
        const wrong = look(placed);
        return wrong ? [formatPlace(entry, [...placed.path, wrong.field], wrong.message)] : [];
      }),
    );
}
