import * as v from 'valibot';
import type { Condition, Listing, Seller } from '../../engine/listing.ts';
import { readConditionField } from '../../engine/vocabulary/condition.ts';
import { toMarketCode } from '../../engine/vocabulary/market.ts';
import { mapByMeaning } from './columns.ts';
import type { Row } from './row.ts';

const text = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.maxLength(20_000, 'is longer than 20,000 characters'),
);
const optionalText = v.optional(
  v.nullable(
    v.pipe(
      text,
      v.transform((value) => value.trim()),
    ),
  ),
);
const specsSchema = v.optional(
  v.nullable(
    v.record(
      v.string(),
      v.pipe(
        v.union([text, v.boolean(), v.null()]),
        v.transform((value) => (value === null ? '' : String(value))),
      ),
    ),
  ),
);

const RowSchema = v.object({
  id: optionalText,
  title: v.pipe(
    text,
    v.transform((value) => value.trim()),
    v.nonEmpty('is empty'),
  ),
  brand: optionalText,
  model: optionalText,
  mpn: optionalText,
  gtin: optionalText,
  category: optionalText,
  condition: optionalText,
  market: optionalText,
  seller: v.optional(
    v.nullable(
      v.union([
        text,
        v.object({
          name: optionalText,
          kind: v.optional(v.nullable(v.picklist(['business', 'private']))),
        }),
      ]),
    ),
  ),
  url: optionalText,
  specs: specsSchema,
  language: optionalText,
});

export type Decoded =
  { ok: true; id?: string; listing: Listing } | { ok: false; problem: string; title?: string };

/** A catalogue row as a listing, or a sentence naming the field that is wrong. */
export function decodeRow(row: Row): Decoded {
  if (row.problem !== undefined) return { ok: false, problem: row.problem };
  const named = mapByMeaning(row.fields);
  if ('problem' in named) return { ok: false, problem: named.problem };
  const { title } = named.fields;
  const result = v.safeParse(RowSchema, named.fields);
  if (result.success) return toListing(row.line, result.output);
  const problem = formatIssue(result.issues[0]);
  return { ok: false, problem, ...(typeof title === 'string' ? { title } : {}) };
}

function formatIssue(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'row';
  return issue.received === 'undefined' && field === 'title'
    ? 'field title: is missing'
    : `field ${field}: ${issue.message}`;
}

type DecodedRow = v.InferOutput<typeof RowSchema>;
const CONDITIONS: readonly Condition[] = [
  'new',
  'open-box',
  'manufacturer-refurbished',
  'refurbished',
  'used',
];

function toListing(line: number, row: DecodedRow): Decoded {
  const stated = readConditionField(row.condition ?? undefined);
  if (row.condition && stated.condition === undefined) {
    const problem = `field condition: "${row.condition.slice(0, 40)}" is not one of ${CONDITIONS.join(', ')}, nor a word for one of them`;
    return { ok: false, title: row.title, problem };
  }
  const seller = readSeller(row.seller);
  const listing: Listing = {
    key: row.id ?? String(line),
    kind: 'row',
    title: row.title,
    ...stated,
  };
  for (const field of ['brand', 'model', 'mpn', 'gtin', 'category', 'url', 'language'] as const)
    if (row[field]) listing[field] = row[field];
  if (row.market) listing.market = toMarketCode(row.market);
  if (seller) listing.seller = seller;
  if (row.specs) listing.specs = row.specs;
  return { ok: true, listing, ...(row.id ? { id: row.id } : {}) };
}

/** Which kind of seller a bare name tells of is for the engine to say, as on a page. */
function readSeller(seller: DecodedRow['seller']): Seller | undefined {
  if (!seller) return undefined;
  if (typeof seller === 'string') return { name: seller };
  return {
    ...(seller.name ? { name: seller.name } : {}),
    ...(seller.kind ? { kind: seller.kind } : {}),
  };
}
