import { foldKey } from '../engine/text/fold.ts';

/** What a column can mean to us. */
export const MEANINGS = [
  'title',
  'brand',
  'gtin',
  'model',
  'mpn',
  'category',
  'condition',
  'price',
  'currency',
  'id',
  'url',
  'market',
  'seller',
  'language',
  'specs',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/**
 * Column names met in shop exports and product feeds, by what they mean to us; the more exact one
 * stands first. Compared folded: "Product Title" = producttitle.
 */
const NAMES: Record<Meaning, readonly string[]> = {
  id: [
    'sku',
    'id',
    'itemsku',
    'sellersku',
    'variantsku',
    'skuid',
    'articlenumber',
    'artikelnummer',
    'artikelnr',
    'stockcode',
    'offerid',
    'itemid',
    'productid',
    'productcode',
    'itemcode',
    'asin',
    'handle',
  ],
  title: [
    'title',
    'producttitle',
    'itemtitle',
    'productname',
    'itemname',
    'name',
    'listingtitle',
    'titel',
    'producttitel',
    'produkttitel',
    'artikelbezeichnung',
    'artikelname',
    'produktname',
    'bezeichnung',
    'titre',
    'titreproduit',
    'nomproduit',
    'nomduproduit',
    'nom',
    'titulo',
    'nombre',
    'nombreproducto',
    'titolo',
    'nomeprodotto',
    'nome',
    'productnaam',
    'naam',
    'teitl',
    'enw',
    'tytul',
    'nazwa',
    'produktnamn',
    'namn',
    'description1',
    'shortdescription',
    'itemdescription',
    'productdescription',
    'product',
    'item',
  ],
  brand: [
    'brand',
    'brandname',
    'productbrand',
    'marke',
    'marque',
    'marca',
    'merk',
    'brandlabel',
    'manufacturer',
    'manufacturername',
    'make',
    'maker',
    'hersteller',
    'fabricant',
    'vendor',
  ],
  model: [
    'model',
    'modelname',
    'modelnumber',
    'modelno',
    'modell',
    'modellnummer',
    'modele',
    'modelo',
    'modello',
  ],
  mpn: [
    'mpn',
    'partnumber',
    'partno',
    'manufacturerpartnumber',
    'mfrpart',
    'mfrpartnumber',
    'mfgpartnumber',
    'vendorpartnumber',
    'manufacturercode',
    'herstellernummer',
    'herstellerartikelnummer',
  ],
  gtin: [
    'gtin',
    'gtin13',
    'gtin14',
    'gtin12',
    'gtin8',
    'ean',
    'ean13',
    'eancode',
    'gtinean',
    'eangtin',
    'gtineanupc',
    'eanupc',
    'productean',
    'upc',
    'upccode',
    'barcode',
    'variantbarcode',
    'barcodes',
    'strichcode',
    'codebarres',
    'codebarre',
    'isbn',
  ],
  category: [
    'producttype',
    'category',
    'categories',
    'categoryname',
    'categorypath',
    'productcategory',
    'googleproductcategory',
    'department',
    'kategorie',
    'warengruppe',
    'categorie',
    'categoria',
    'breadcrumb',
    'breadcrumbs',
  ],
  condition: [
    'condition',
    'itemcondition',
    'productcondition',
    'zustand',
    'etat',
    'estado',
    'condizione',
    'conditie',
    'cyflwr',
  ],
  price: ['price', 'unitprice', 'retailprice', 'saleprice', 'preis', 'prix', 'precio', 'prezzo'],
  currency: ['currency', 'pricecurrency', 'currencycode', 'wahrung', 'devise', 'moneda'],
  market: ['market', 'country', 'deliverycountry', 'countrycode', 'shipsto', 'targetcountry'],
  seller: ['seller', 'sellername', 'merchant', 'soldby'],
  url: ['url', 'link', 'productlink', 'producturl', 'canonicallink', 'pageurl'],
  specs: ['specs', 'specifications', 'attributes'],
  language: ['language', 'lang', 'contentlanguage'],
};

interface KnownName {
  meaning: Meaning;
  /** The lower, the more exact. */
  rank: number;
}

const BY_NAME: ReadonlyMap<string, KnownName> = new Map(
  MEANINGS.flatMap((meaning) =>
    NAMES[meaning].map((name, rank) => [foldKey(name), { meaning, rank }] as const),
  ),
);

/** "spec: Connectivity": a column of its own for one row of the specification. */
const SPEC_COLUMN = /^spec(?:s)?[.:]\s*(.+)$/i;

/** Label of a specification that a column is for; undefined for every other column. */
export const readSpecLabel = (name: string): string | undefined =>
  name.length > 500 ? undefined : SPEC_COLUMN.exec(name)?.[1];

/** Names as Excel, Google ("g:title") and Shopify ("Option (product.metafields…)") write them. */
function findKnown(name: string): KnownName | undefined {
  const plain = name.replace(/\s*\(column \d+\)$/, '').slice(0, 200);
  return (
    BY_NAME.get(foldKey(plain)) ?? BY_NAME.get(foldKey(plain.replace(/^\s*(?:g|c)\s*[:.]/i, '')))
  );
}

/** What a column of this name means to us. */
export const readMeaning = (name: string): Meaning | undefined => findKnown(name)?.meaning;

/** For each meaning the columns that have it, the one to prefer first. */
export type Mapping = Partial<Record<Meaning, string[]>>;

/** Columns by their usual names; what the user chose stands in place of what the names say. */
export function createMapping(columns: readonly string[], chosen: Mapping = {}): Mapping {
  const taken = new Set(Object.values(chosen).flat());
  const known = columns
    .filter((column) => !taken.has(column))
    .flatMap((column) => {
      const found = findKnown(column);
      return found === undefined ? [] : [{ column, ...found }];
    })
    .sort((one, other) => one.rank - other.rank);
  const mapping: Mapping = {};
  for (const meaning of MEANINGS) {
    const named = known.filter((each) => each.meaning === meaning).map(({ column }) => column);
    const list = chosen[meaning] ?? named;
    if (list.length > 0) mapping[meaning] = list;
  }
  return mapping;
}

/** Columns of equal name and meaning, as "title" twice: the first that is filled is taken. */
export function listDoubled(mapping: Mapping): { meaning: Meaning; columns: string[] }[] {
  return (['title', 'brand', 'gtin', 'model', 'mpn'] as const).flatMap((meaning) => {
    const columns = mapping[meaning] ?? [];
    const [first = ''] = columns;
    const plain = (name: string): string => foldKey(name.replace(/\s*\(column \d+\)$/, ''));
    const same = columns.filter((column) => plain(column) === plain(first));
    return same.length > 1 ? [{ meaning, columns: same }] : [];
  });
}
