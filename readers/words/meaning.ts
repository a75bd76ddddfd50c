import { toAlternatives } from '../../engine/text/alternatives.ts';
import { foldText } from '../../engine/text/fold.ts';
import type { ColumnMeaning } from '../contract.ts';
import { CONCEPTS } from './concepts.ts';

/**
 * What a header or label is about. Beyond what a setting can say: `until` ends something that only
 * the words around can name, `eos` is an abbreviation that makers use for three things.
 */
export type Meaning = ColumnMeaning | 'until' | 'eos';

const MODEL = `
  model
  models
  model name
  product
  products
  product name
  product model
  product type
  product range
  device
  devices
  device name
  device model
  display name
  displayname
  name
  item
  appliance
  camera
  phone
  phones
  smartphone
  tablet
  router
  handset
  series
  modell
  modelle
  modellname
  modellbezeichnung
  produkt
  produkte
  produktname
  produktbezeichnung
  bezeichnung
  gerat
  gerate
  geratename
  modele
  modeles
  nom du modele
  nom du produit
  nom
  produit
  produits
  appareil
  appareils
  modelo
  modelos
  nombre
  nombre del producto
  producto
  productos
  dispositivo
  dispositivos
  modello
  modelli
  nome
  nome prodotto
  nome del prodotto
  prodotto
  prodotti
  modelnaam
  naam
  productnaam
  toestel
  apparaat
  nazwa
  nazwa produktu
  nazwa modelu
  urzadzenie
  produto
  produtos
  aparelho
  modell namn
  produktnamn
  enhet
  laite
  malli
  release label
  label
`;
const CODE = `
  sku
  skus
  mpn
  part
  part number
  part no
  part numbers
  item number
  item no
  item model number
  model number
  model no
  model numbers
  model code
  model codes
  modelcode
  product code
  product number
  product id
  product no
  type number
  article number
  codes
  model id
  ean
  gtin
  upc
  artikelnummer
  artikelnr
  artikel nr
  modellnummer
  modellnr
  produktnummer
  typennummer
  bestellnummer
  numero de modele
  numero du modele
  reference
  ref
  reference produit
  code produit
  numero de modelo
  numero de modelo del producto
  referencia
  codigo
  numero modello
  numero di modello
  codice
  codice prodotto
  modelnummer
  productcode
  kod produktu
  numer modelu
  numer katalogowy
  codigo do produto
`;
const BRAND = `
  brand
  brand name
  manufacturer
  maker
  vendor
  marke
  hersteller
  marque
  fabricant
  marca
  fabricante
  produttore
  merk
  fabrikant
  marka
  producent
`;
const REVISION = `
  hardware version
  hardware versions
  hardware revision
  hw version
  hw ver
  hw rev
  hw
  hardware
  hardware ver
  hardwareversion
  revision
  rev
  product version
  model version
  version
  ver
  hardwarestand
  version materielle
  version de hardware
  versione hardware
  wersja sprzetowa
`;
const REGION = `
  region
  regions
  country
  countries
  market
  markets
  territory
  sales region
  land
  lander
  pays
  region de vente
  pais
  paese
  kraj
  regio
  regiones
  regione
`;
const NOTE = `
  note
  notes
  remark
  remarks
  comment
  comments
  status
  hinweis
  bemerkung
  anmerkung
  remarque
  nota
  notas
  note informative
  opmerking
  uwagi
`;

const whole = (phrases: string): RegExp => new RegExp(`^${toAlternatives(phrases)}$`);
/** Headers that are a name as a whole, the longer lists last. */
const NAMES: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['code', whole(CODE)],
  ['brand', whole(BRAND)],
  ['revision', whole(REVISION)],
  ['region', whole(REGION)],
  ['note', whole(NOTE)],
  ['model', whole(MODEL)],
];
const ABBREVIATION = /^(?:eos|eos date|date eos|eos time|eosdate|eostime)$/;
const END_OF_SERVICE = /^(?:eosl|eosu|eovs|eovss)(?: date)?$/;
const ONLY_WHEN = whole(`
  date
  end
  end date
  enddate
  expiry
  expiry date
  expiration date
  until
  valid until
  at least through date
  at least until
  through
  through date
  datum
  enddatum
  bis
  date de fin
  fecha
  fecha de fin
  data
  data di fine
  data fine
  einddatum
  tot
  data zakonczenia
`);

/** "securityUpdateEol", "end_of_support" and "dates.eol" in words. */
const openName = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[_./:*†‡]/g, ' ');

const MAX_HEADER = 160;

/** What a header, label or field name is about; null where it tells nothing. */
export function readMeaning(name: string): Meaning | null {
  const text = foldText(openName(name.slice(0, MAX_HEADER)));
  if (text === '' || name.length > MAX_HEADER) return null;
  const named = NAMES.find(([, pattern]) => pattern.test(text))?.[0];
  if (named !== undefined) return named;
  if (ABBREVIATION.test(text)) return 'eos';
  return ONLY_WHEN.test(text) ? 'until' : readDateMeaning(text);
}

/** What a folded phrase with a date beside it is about: the stricter readings stand first. */
export function readDateMeaning(text: string): Meaning | null {
  const has = (concept: keyof typeof CONCEPTS): boolean => CONCEPTS[concept].test(text);
  if (has('other') && !isGuaranteedEnd(text)) return 'ignore';
  if (END_OF_SERVICE.test(text)) return 'until-support';
  const security = has('security');
  if (!security && has('versions')) return 'until-software';
  if (has('sale') && !security && !has('update'))
    return has('first') || (has('start') && !has('end')) ? 'start' : readSale(text);
  if (security && (has('update') || has('end') || has('support') || has('period')))
    return 'until-security';
  if (has('support') && !has('update') && (has('end') || has('period') || has('endOfLife')))
    return 'until-support';
  if (has('update') && (has('end') || has('period') || has('support') || has('software')))
    return 'until-software';
  if (has('endOfLife')) return 'end-of-life';
  if (has('start')) return 'start';
  return has('support') && /\b(?:date|datum|fecha|data)\b/.test(text) ? 'until-support' : null;
}

/** "Last security update" is past; "last date of guaranteed security updates" is an end. */
const isGuaranteedEnd = (text: string): boolean =>
  /\b(?:guarantee\w*|until|end of|end date|eol)\b/.test(text) && CONCEPTS.security.test(text);

const readSale = (text: string): Meaning =>
  CONCEPTS.end.test(text) || /\b(?:last|letzt\w*|dernier\w*|ultim\w*|laatste)\b/.test(text)
    ? 'last-sold'
    : 'ignore';
