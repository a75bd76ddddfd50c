import { toAlternatives } from '../../engine/text/alternatives.ts';

/** Labels that mean the same, in en, de, fr, es, it, nl. */
const BRAND = `
  brand[ name]
  marke
  markenname
  marque
  nom de marque
  marca
  merk
  nombre de la marca
  nome [del ]marchio
`;
const MODEL = `
  [item ]model
  [item ]model name
  [item ]model number
  [item ]model no[.]
  [item ]model name / number
  modell
  modellnummer
  modellname
  modellbezeichnung
  numéro du modèle[ de l'article]
  numéro de modèle[ de l'article]
  nom du modèle[ de l'article]
  nom de modèle[ de l'article]
  modèle
  modelo
  número de modelo[ del producto]
  nombre de modelo[ del producto]
  modello
  numero [del ]modello[ articolo]
  nome [del ]modello[ articolo]
  modelnummer
  modelnaam
`;
const MPN = `
  mpn
  [manufacturer ]part number
  [manufacturer ]part no[.]
  manufacturer part number (mpn)
  mfr[.] part[ ]#
  mfr[.] part[ ]number
  manufacturer reference
  herstellernummer
  [hersteller-]teilenummer
  référence[ fabricant]
  numéro de pièce[ fabricant]
  número de pieza[ del fabricante]
  codice [articolo ]produttore
`;
const GTIN = `
  gtin
  gtin[-][1]%
  ean[[-]13]
  upc
  barcode
  global trade identification number
  isbn[-]13
`;

const SELLER = `
  sold by
  seller
  sold and shipped by
  sold & shipped by
  sold and dispatched by
  sold and fulfilled by
  shipped and sold by
  dispatched from and sold by
  verkauf durch
  verkauft von
  verkauf und versand durch
  verkäufer
  vendu par
  vendu et expédié par
  vendeur
  vendido por
  vendido y enviado por
  vendido e entregue por
  vendedor
  venduto da
  venduto e spedito da
  venditore
  verkocht door
  verkoper
  verkoop door
  sprzedawca
  sprzedawane przez
  säljs av
  säljare
`;

/** What a label can name. */
export type SpecName = 'brand' | 'model' | 'mpn' | 'gtin' | 'seller';

const toWholeLabel = (source: string): RegExp => new RegExp(`^${source}$`, 'i');

export const SPEC_LABELS: Readonly<Record<SpecName, RegExp>> = {
  brand: toWholeLabel(toAlternatives(BRAND)),
  model: toWholeLabel(toAlternatives(MODEL)),
  mpn: toWholeLabel(toAlternatives(MPN)),
  gtin: toWholeLabel(`${toAlternatives(GTIN)}(?: ?code)?`),
  seller: toWholeLabel(toAlternatives(SELLER)),
};
