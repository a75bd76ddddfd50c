import type { Claim, Source } from '../engine/dataset.ts';
import type { BrandRecord } from '../engine/packed-dataset.ts';
import type { DeviceType } from '../engine/device-types.ts';

/** One claim with everything it stands on, as a row. */
export interface Fact {
  brandId: string;
  brand: string;
  maker: string;
  line?: string;
  model?: string;
  revision?: string;
  type?: DeviceType;
  claim: Claim;
  source: Source;
}

/**
 * Every claim of the records, in order of brand, then brand-wide, lines, models. Claims without a
 * source are none.
 */
export function listFacts(records: readonly BrandRecord[]): Fact[] {
  return records.flatMap((record) => {
    const of = (claims: readonly Claim[], place: Partial<Fact>): Fact[] =>
      claims.flatMap((claim) => {
        const source = record.sources[claim.source];
        return source
          ? [
              {
                brandId: record.id,
                brand: record.name,
                maker: record.maker,
                ...place,
                claim,
                source,
              },
            ]
          : [];
      });
    return [
      ...of(record.claims, {}),
      ...Object.values(record.lines).flatMap(({ name, type, claims }) =>
        of(claims, { line: name, type }),
      ),
      ...Object.values(record.models).flatMap(({ name, type, revision, claims }) =>
        of(claims, { model: name, type, ...(revision === undefined ? {} : { revision }) }),
      ),
    ];
  });
}

/** "TP-Link Archer C7 V2": what a fact is about, as people say it. */
export function formatName({ brand, line, model, revision }: Fact): string {
  const named = addBrand(brand, model ?? line);
  return revision === undefined ? named : `${named} ${revision}`;
}

function addBrand(brand: string, thing: string | undefined): string {
  if (thing === undefined) return `${brand} (whole brand)`;
  return thing.toLowerCase().startsWith(brand.toLowerCase()) ? thing : `${brand} ${thing}`;
}
