import type { Claim } from '../engine/dataset.ts';
import type { BrandRecord, PackReader } from '../engine/packed-dataset.ts';

/** Only claims from sources with open terms: the user's or an organisation's choice. */
export const keepOpenClaims = (reader: PackReader): PackReader => ({
  index: () => reader.index(),
  shard: async (id) => dropOtherClaims(await reader.shard(id)),
});

function dropOtherClaims(record: BrandRecord): BrandRecord {
  const open = (claims: Claim[]): Claim[] =>
    claims.filter(({ source }) => record.sources[source]?.licenceGroup === 'open');
  const each = <Holder extends { claims: Claim[] }>(
    holders: Record<string, Holder>,
  ): Record<string, Holder> =>
    Object.fromEntries(
      Object.entries(holders).map(([id, holder]) => [
        id,
        { ...holder, claims: open(holder.claims) },
      ]),
    );
  return {
    ...record,
    claims: open(record.claims),
    lines: each(record.lines),
    models: each(record.models),
  };
}
