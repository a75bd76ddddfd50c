import * as v from 'valibot';
import { WITNESSES } from '../../engine/dataset.ts';
import type { BrandRecord, PackIndex } from '../../engine/packed-dataset.ts';
import { DEVICE_TYPES } from '../../engine/device-types.ts';

/**
 * The packed form at the border: shape of what identification and findings rely on; claims' own
 * fields were checked when they were packed.
 */
const type = v.picklist(DEVICE_TYPES);
const day = v.pipe(v.string(), v.isoDate());
const maybeDay = v.optional(day);
const claim = v.looseObject({
  id: v.string(),
  kind: v.picklist(['support', 'password', 'reporting', 'statement', 'label', 'exploited']),
  source: v.string(),
  jurisdiction: v.string(),
  covers: v.picklist(['model', 'line', 'brand']),
  whole: v.optional(v.literal(true)),
  read: day,
  obtained: v.picklist(['read', 'excerpt', 'second-hand']),
  // Days are compared and printed as they stand: whatever is none would be printed as one.
  until: maybeDay,
  start: maybeDay,
  lastSold: maybeDay,
  endOfLife: maybeDay,
  released: maybeDay,
  issued: maybeDay,
  expires: maybeDay,
  added: maybeDay,
});
const source = v.looseObject({
  url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  publisher: v.string(),
  witness: v.picklist(WITNESSES),
  licence: v.string(),
  licenceGroup: v.picklist(['open', 'nc', 'copyleft']),
  published: maybeDay,
});

const shardSchema = v.looseObject({
  id: v.string(),
  name: v.string(),
  maker: v.string(),
  claims: v.array(claim),
  lines: v.record(v.string(), v.looseObject({ name: v.string(), type, claims: v.array(claim) })),
  models: v.record(v.string(), v.looseObject({ name: v.string(), type, claims: v.array(claim) })),
  sources: v.record(v.string(), source),
  searches: v.array(
    v.looseObject({
      on: day,
      where: v.string(),
      result: v.string(),
      about: v.optional(v.array(type)),
    }),
  ),
});

const indexSchema = v.looseObject({
  version: v.string(),
  newestRead: day,
  licences: v.array(v.string()),
  brands: v.array(
    v.looseObject({
      id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
      name: v.string(),
      names: v.array(v.looseObject({ text: v.string() })),
      lines: v.array(v.unknown()),
      models: v.array(v.unknown()),
    }),
  ),
});

function decoded(schema: v.GenericSchema, value: unknown, name: string): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(
    `${name}: ${v.getDotPath(result.issues[0]) ?? 'file'}: ${result.issues[0].message}`,
  );
}

/** Throws naming file and field when the value is no pack index. */
export const decodeIndex = (value: unknown, name = 'index.json'): PackIndex =>
  decoded(indexSchema, value, name) as PackIndex;

/**
 * Throws naming file and field when the value is no shard, when it is another brand's, or when a
 * claim rests on no source: without one it would be left out, and the brand would seem to be
 * silent.
 */
export function decodeShard(value: unknown, id: string, name = id): BrandRecord {
  const record = decoded(shardSchema, value, name) as BrandRecord;
  if (record.id !== id) throw new Error(`${name}: id: it is the record of ${record.id}`);
  const holders = [record, ...Object.values(record.lines), ...Object.values(record.models)];
  for (const { id: claimId, source: rests } of holders.flatMap(({ claims }) => claims))
    if (!Object.hasOwn(record.sources, rests))
      throw new Error(`${name}: sources: claim ${claimId} rests on ${rests}, which is not there`);
  return record;
}
