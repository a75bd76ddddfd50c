import * as v from 'valibot';
import { WITNESSES } from '../../engine/dataset.ts';
import type { BrandRecord } from '../../engine/packed-dataset.ts';
import { DEVICE_TYPES } from '../../engine/device-types.ts';

/**
 * The packed form at the border: shape of what identification and findings rely on; claims' own
 * fields were checked when they were packed.
 */
const type = v.picklist(DEVICE_TYPES);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const claim = v.looseObject({
  id: v.string(),
  kind: v.picklist(['support', 'password', 'reporting', 'statement', 'label', 'exploited']),
  source: v.string(),
  jurisdiction: v.string(),
  covers: v.picklist(['model', 'line', 'brand']),
  read: day,
  obtained: v.picklist(['read', 'excerpt', 'second-hand']),
});
const source = v.looseObject({
  url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  publisher: v.string(),
  witness: v.picklist(WITNESSES),
  licence: v.string(),
  licenceGroup: v.picklist(['open', 'nc', 'copyleft']),
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

function decoded(schema: v.GenericSchema, value: unknown, name: string): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(
    `${name}: ${v.getDotPath(result.issues[0]) ?? 'file'}: ${result.issues[0].message}`,
  );
}

/** Throws naming file and field when the value is no shard. */
export const decodeShard = (value: unknown, name = 'shard'): BrandRecord =>
  decoded(shardSchema, value, name) as BrandRecord;
