import * as v from 'valibot';
import type { Condition, Listing } from '../../engine/listing.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import type { Row } from './row.ts';

/**
 * Column names met in shop exports and product feeds, by what they mean to us. Compared folded:
 * "Product Title" = producttitle.
 */
const COLUMNS: Record<string, readonly string[]> = {
  id: ['id', 'sku', 'offerid', 'itemid', 'productid', 'asin'],
  title: [
    'title',
    'name',
    'productname',
    'producttitle',
    'itemname',
    'titel',
    'titre',
    'titulo',
    'titolo',
    'bezeichnung',
    'description1',
  ],
  brand: [
    'brand',
    'manufacturer',
    'make',
    'marke',
    'hersteller',
    'marque',
    'marca',
    'merk',
    'vendor',
    'brandname',
  ],
  model: ['model', 'modelname', 'modelnumber', 'modell', 'modele', 'modelo', 'modello'],
  mpn: [
    'mpn',
    'partnumber',
    'manufacturerpartnumber',
    'mfrpart',
    'mfrpartnumber',
    'manufacturercode',
    'herstellernummer',
  ],
  gtin: ['gtin', 'ean', 'upc', 'barcode', 'gtin13', 'gtin14', 'gtin12', 'gtin8', 'ean13', 'isbn'],
  category: [
    'category',
    'producttype',
    'googleproductcategory',
    'categorypath',
    'kategorie',
    'categorie',
    'categoria',
    'breadcrumb',
  ],
  condition: ['condition', 'zustand', 'etat', 'estado', 'condizione', 'itemcondition'],
  market: ['market', 'country', 'deliverycountry', 'countrycode', 'shipsto'],
  seller: ['seller', 'sellername', 'merchant', 'soldby'],
  url: ['url', 'link', 'productlink', 'producturl'],
  specs: ['specs', 'specifications', 'attributes'],
  language: ['language', 'lang', 'contentlanguage'],
};
const MEANING = new Map(
  Object.entries(COLUMNS).flatMap(([meaning, names]) =>
    names.map((name) => [name, meaning] as const),
  ),
);

const CONDITIONS: Record<string, Condition> = {
  new: 'new',
  brandnew: 'new',
  neu: 'new',
  neuf: 'new',
  nuevo: 'new',
  nuovo: 'new',
  nieuw: 'new',
  openbox: 'open-box',
  likenew: 'used',
  exdisplay: 'used',
  manufacturerrefurbished: 'manufacturer-refurbished',
  certifiedrefurbished: 'manufacturer-refurbished',
  makerrefurbished: 'manufacturer-refurbished',
  refurbished: 'refurbished',
  renewed: 'refurbished',
  sellerrefurbished: 'refurbished',
  generaluberholt: 'refurbished',
  reconditionne: 'refurbished',
  used: 'used',
  preowned: 'used',
  secondhand: 'used',
  gebraucht: 'used',
  occasion: 'used',
  usado: 'used',
  usato: 'used',
  forparts: 'used',
};

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
  if ('problem' in named) return { ok: false, problem: String(named.problem) };
  const result = v.safeParse(RowSchema, named.fields);
  if (!result.success)
    return {
      ok: false,
      problem: findProblem(result.issues[0]),
      ...(typeof named.fields.title === 'string' ? { title: named.fields.title } : {}),
    };
  return toListing(row.line, result.output);
}

function findProblem(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'row';
  return issue.received === 'undefined' && field === 'title'
    ? 'field title: is missing'
    : `field ${field}: ${issue.message}`;
}

function mapByMeaning(
  fields: Record<string, unknown>,
): { fields: Record<string, unknown> } | { problem: string } {
  const named: Record<string, unknown> = {};
  const specs: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const spec = /^spec(?:s)?[.:]\s*(.+)$/i.exec(name)?.[1];
    const meaning = MEANING.get(foldKey(name));
    if (spec !== undefined) specs[spec] = value;
    else if (meaning !== undefined && (named[meaning] === undefined || named[meaning] === ''))
      named[meaning] = value;
  }
  return withSpecs(named, specs);
}

function withSpecs(
  named: Record<string, unknown>,
  specs: Record<string, unknown>,
): { fields: Record<string, unknown> } | { problem: string } {
  if (typeof named.specs === 'string') {
    if (named.specs.trim() === '') delete named.specs;
    else {
      try {
        named.specs = JSON.parse(named.specs) as unknown;
      } catch {
        return {
          problem:
            'field specs: is not JSON; write {"label": "value"} or use columns named "spec: label"',
        };
      }
    }
  }
  if (Object.keys(specs).length > 0)
    named.specs = { ...(typeof named.specs === 'object' ? named.specs : {}), ...specs };
  return { fields: named };
}

function toListing(line: number, row: v.InferOutput<typeof RowSchema>): Decoded {
  const condition = row.condition ? CONDITIONS[foldKey(row.condition)] : undefined;
  if (row.condition && condition === undefined) {
    return {
      ok: false,
      title: row.title,
      problem: `field condition: "${row.condition.slice(0, 40)}" is not one of new, open-box, manufacturer-refurbished, refurbished, used`,
    };
  }
  const seller = readSeller(row.seller);
  const listing: Listing = { key: row.id ?? String(line), kind: 'row', title: row.title };
  for (const field of ['brand', 'model', 'mpn', 'gtin', 'category', 'url', 'language'] as const)
    if (row[field]) listing[field] = row[field];
  if (row.market)
    listing.market = row.market.toUpperCase() === 'UK' ? 'GB' : row.market.toUpperCase();
  if (condition) listing.condition = condition;
  if (seller) listing.seller = seller;
  if (row.specs) listing.specs = row.specs;
  return { ok: true, listing, ...(row.id ? { id: row.id } : {}) };
}

function readSeller(seller: v.InferOutput<typeof RowSchema>['seller']): Listing['seller'] {
  if (!seller) return undefined;
  if (typeof seller !== 'string')
    return {
      ...(seller.name ? { name: seller.name } : {}),
      ...(seller.kind ? { kind: seller.kind } : {}),
    };
  return /^(?:private|private seller|privat|particulier|particular|privato)$/i.test(seller.trim())
    ? { kind: 'private' }
    : { name: seller };
}
