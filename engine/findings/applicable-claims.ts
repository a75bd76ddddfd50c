import type { BrandRecord, Claim } from '../dataset.ts';
import type { DeviceType } from '../device-types.ts';
import type { Identification } from '../assessment.ts';
import type { SourcedClaim } from './evidence.ts';

/** What is held on a listing, by how far it reaches. */
export interface Holdings {
  record: BrandRecord | null;
  model: SourcedClaim[];
  /** Claims on a hardware revision the listing does not show. */
  revisions: SourcedClaim[];
  line: SourcedClaim[];
  brand: SourcedClaim[];
}

/**
 * Gathers the claims that reach the identified device: its model, its line and lines of its type
 * that name all of them, its brand.
 */
export function collectApplicableClaims(
  identification: Identification,
  type: DeviceType | null,
  records: readonly BrandRecord[],
): Holdings {
  const record = records.find(({ id }) => id === identification.brandId) ?? null;
  if (!record) return { record, model: [], revisions: [], line: [], brand: [] };
  const hold = (
    claims: readonly Claim[] | undefined,
    more: Pick<SourcedClaim, 'ifRevision' | 'revision'> = {},
  ): SourcedClaim[] =>
    (claims ?? []).flatMap((claim) => {
      const source = record.sources[claim.source];
      // No source, no claim.
      return source ? [{ claim, source, maker: record.maker, brand: record.name, ...more }] : [];
    });
  const model =
    identification.modelId === undefined ? undefined : record.models[identification.modelId];
  const lineIds = new Set([
    model?.line ?? identification.lineId,
    ...(identification.lineIds ?? []),
  ]);
  return {
    record,
    model: hold(model?.claims, model?.revision === undefined ? {} : { revision: model.revision }),
    revisions: (identification.ifRevision ?? []).flatMap(({ modelId, revision }) =>
      hold(record.models[modelId]?.claims, { ifRevision: revision }),
    ),
    line: [...lineIds].flatMap((id) => {
      const line = id === undefined ? undefined : record.lines[id];
      return line && (type === null || type === line.type || line.type === 'other')
        ? hold(line.claims)
        : [];
    }),
    brand: hold(record.claims),
  };
}
