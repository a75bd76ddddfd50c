import * as v from 'valibot';
import type { Message } from '../engine/assessment.ts';
import type { Condition, Listing, Seller } from '../engine/listing.ts';
import { readConditionField } from '../engine/vocabulary/condition.ts';
import { toMarketCode } from '../engine/vocabulary/market.ts';
import type { Mapping, Meaning } from './columns.ts';
import { readCodeCell, readGtinCell, type Mangled } from './excel-codes.ts';
import type { Row } from './input/row.ts';
import { readPrice } from './read-price.ts';
import { mapByMeaning } from './row-fields.ts';

const MAX_TEXT = 20_000;
const text = v.pipe(
  v.union([v.string(), v.number()], 'kind'),
  v.transform(String),
  v.maxLength(MAX_TEXT, 'long'),
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
        v.union([text, v.boolean(), v.null()], 'kind'),
        v.transform((value) => (value === null ? '' : String(value))),
      ),
      'kind',
    ),
  ),
);

const RowSchema = v.object({
  id: optionalText,
  title: optionalText,
  brand: optionalText,
  model: optionalText,
  mpn: optionalText,
  gtin: optionalText,
  category: optionalText,
  condition: optionalText,
  market: optionalText,
  price: optionalText,
  currency: optionalText,
  seller: v.optional(
    v.nullable(
      v.union(
        [
          text,
          v.object({
            name: optionalText,
            kind: v.optional(v.nullable(v.picklist(['business', 'private']))),
          }),
        ],
        'kind',
      ),
    ),
  ),
  url: optionalText,
  specs: specsSchema,
  language: optionalText,
});
type DecodedRow = v.InferOutput<typeof RowSchema>;

/** The fields that are one text each. */
const CELL_NAMES = [
  'id',
  'title',
  'brand',
  'model',
  'mpn',
  'gtin',
  'category',
  'condition',
  'market',
  'price',
  'currency',
  'url',
  'language',
] as const;

/** A row as a listing, and what was noticed of it. */
export interface DecodedListing {
  ok: true;
  id?: string;
  listing: Listing;
  mangled: readonly Mangled[];
}
export type Decoded = DecodedListing | { ok: false; problem: Message; title?: string; id?: string };

/** A catalogue row as a listing, or a message naming the field that is wrong. */
export function decodeRow(row: Row, mapping: Mapping): Decoded {
  const named = mapByMeaning(row.fields, mapping);
  if ('problem' in named) return { ok: false, problem: named.problem };
  const { title, id } = named.fields;
  const known = {
    ...(typeof title === 'string' ? { title: title.slice(0, MAX_TEXT) } : {}),
    ...(typeof id === 'string' && id !== '' ? { id: id.slice(0, MAX_TEXT) } : {}),
  };
  if (row.problem !== undefined) return { ok: false, problem: row.problem, ...known };
  const plain = readPlainCells(named.fields);
  if (plain !== null) return toListing(row.line, plain, title !== undefined);
  const result = v.safeParse(RowSchema, named.fields);
  if (!result.success) return { ok: false, problem: toProblem(result.issues[0]), ...known };
  return toListing(row.line, result.output, title !== undefined);
}

/**
 * Fields that are text and nothing else, as those of a table are: the schema would say the same,
 * slower. Null = one is of another kind, or too long.
 */
function readPlainCells(fields: Partial<Record<Meaning, unknown>>): DecodedRow | null {
  const { specs, seller, ...others } = fields;
  if (specs !== undefined || (seller !== undefined && !isCell(seller))) return null;
  const cells: DecodedRow = seller === undefined ? {} : { seller };
  for (const name of CELL_NAMES) {
    const value = others[name];
    if (value === undefined) continue;
    if (!isCell(value)) return null;
    cells[name] = value.trim();
  }
  return cells;
}

const isCell = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;

function toProblem(issue: v.BaseIssue<unknown>): Message {
  const field = v.getDotPath(issue) ?? 'row';
  return issue.message === 'long'
    ? { id: 'catalogue.problem.long', params: { field, n: MAX_TEXT } }
    : { id: 'catalogue.problem.kind', params: { field } };
}

const CONDITIONS: readonly Condition[] = [
  'new',
  'open-box',
  'manufacturer-refurbished',
  'refurbished',
  'used',
];

function toListing(line: number, row: DecodedRow, hasTitle: boolean): Decoded {
  const known = row.id ? { id: row.id } : {};
  const gtin = readCell(row.gtin, readGtinCell);
  const mpn = readCell(row.mpn, readCodeCell);
  const title = row.title || gtin.code;
  if (!title) {
    const id = hasTitle ? 'catalogue.problem.title-empty' : 'catalogue.problem.title-missing';
    return { ok: false, problem: { id }, ...known };
  }
  const stated = readConditionField(row.condition ?? undefined);
  if (row.condition && stated.condition === undefined)
    return { ok: false, title, problem: nameCondition(row.condition), ...known };
  const listing: Listing = { key: row.id ?? String(line), kind: 'row', title, ...stated };
  addFields(listing, { ...row, gtin: gtin.code, mpn: mpn.code });
  const mangled = [gtin.mangled, mpn.mangled].filter((each) => each !== undefined);
  return { ok: true, listing, mangled, ...known };
}

const readCell = <Code extends object>(
  cell: string | null | undefined,
  read: (cell: string) => Code,
): Partial<Code> => (cell ? read(cell) : {});

const nameCondition = (condition: string): Message => ({
  id: 'catalogue.problem.condition',
  params: { words: condition.slice(0, 40), list: CONDITIONS.join(', ') },
});

function addFields(
  listing: Listing,
  row: Omit<DecodedRow, 'gtin' | 'mpn'> & { gtin: string | undefined; mpn: string | undefined },
): void {
  for (const field of ['brand', 'model', 'mpn', 'gtin', 'category', 'url', 'language'] as const)
    if (row[field]) listing[field] = row[field];
  const seller = readSeller(row.seller);
  const price = row.price ? readPrice(row.price, row.currency ?? undefined) : undefined;
  if (row.market) listing.market = toMarketCode(row.market);
  if (seller) listing.seller = seller;
  if (price) listing.price = price;
  if (row.specs) listing.specs = row.specs;
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
