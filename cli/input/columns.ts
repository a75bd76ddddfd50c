import { foldKey } from '../../engine/text/fold.ts';

/** Fields of a row by their meaning, or a sentence naming the one that is wrong. */
export type NamedFields = { fields: Record<string, unknown> } | { problem: string };

/**
 * Column names met in shop exports and product feeds, by what they mean to us. Compared folded:
 * "Product Title" = producttitle.
 */
const COLUMNS: Record<string, readonly string[]> = {
  id: ['id', 'sku', 'offerid', 'itemid', 'productid', 'asin'],
  title: [
    'productdescription',
    'artikelbezeichnung',
    'artikelname',
    'produktname',
    'nomproduit',
    'nombre',
    'nombreproducto',
    'nomeprodotto',
    'naam',
    'productnaam',
    'nom',
    'nome',
    'itemtitle',
    'producttitel',
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
  gtin: [
    'eancode',
    'gtinean',
    'eangtin',
    'gtineanupc',
    'productean',
    'eanupc',
    'gtin',
    'ean',
    'upc',
    'barcode',
    'gtin13',
    'gtin14',
    'gtin12',
    'gtin8',
    'ean13',
    'isbn',
  ],
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

/** What a column of this name means to us. */
export const readMeaning = (name: string): string | undefined => MEANING.get(foldKey(name));

/** "spec: Connectivity": a column of its own for one row of the specification. */
const SPEC_COLUMN = /^spec(?:s)?[.:]\s*(.+)$/i;

/** Gives every column of a row the name of its meaning; the first that is filled wins. */
export function mapByMeaning(fields: Record<string, unknown>): NamedFields {
  const named: Record<string, unknown> = {};
  const specs: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const spec = SPEC_COLUMN.exec(name)?.[1];
    const meaning = readMeaning(name);
    if (spec !== undefined) specs[spec] = value;
    else if (meaning !== undefined && (named[meaning] === undefined || named[meaning] === ''))
      named[meaning] = value;
  }
  return withSpecs(named, specs);
}

function withSpecs(named: Record<string, unknown>, columns: Record<string, unknown>): NamedFields {
  const { specs: cell, ...others } = named;
  const specs = typeof cell === 'string' ? parseSpecs(cell) : cell;
  if (specs === NOT_JSON) return { problem: SPECS_PROBLEM };
  if (Object.keys(columns).length === 0)
    return { fields: specs === undefined ? others : { ...others, specs } };
  return {
    fields: { ...others, specs: { ...(typeof specs === 'object' ? specs : {}), ...columns } },
  };
}

const NOT_JSON = Symbol('not JSON');
const SPECS_PROBLEM =
  'field specs: is not JSON; write {"label": "value"} or use columns named "spec: label"';

function parseSpecs(cell: string): unknown {
  if (cell.trim() === '') return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return NOT_JSON;
  }
}
