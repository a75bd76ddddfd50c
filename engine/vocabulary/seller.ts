import type { Identification, Role } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { foldWords } from '../text/tokens.ts';
import { isMakersShop } from './condition.ts';
import { splitPhrases, type OfferText } from '../text/offer-text.ts';

/**
 * Retailers and the names under which they sell goods made for them: the retailer is then the
 * manufacturer (Act s.7(3)).
 */
const OWN_BRANDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:argos|sainsbury)/,
    splitPhrases(
      'bush, alba, acoustic solutions, chad valley, habitat, argos, cookworks, challenge, sainsburys',
    ),
  ],
  [
    /^currys|^pc world/,
    splitPhrases(
      'logik, sandstrom, advent, goji, kenwood currys, currys, essentials, currys essentials, adx, iwantit, matsui',
    ),
  ],
  [/^john lewis/, splitPhrases('john lewis, anyday, john lewis partners, john lewis anyday')],
  [
    /^amazon(?!.*marketplace)/,
    splitPhrases('amazon, amazon basics, amazonbasics, echo, kindle, fire tv, ring, blink, eero'),
  ],
  [/^lidl/, splitPhrases('silvercrest, parkside, livarno, livarno home, lidl, crivit')],
  [/^aldi/, splitPhrases('ambiano, bauhn, aldi, ferrex, easy home')],
  [/^tesco/, splitPhrases('technika, hudl, tesco')],
  [/^asda/, splitPhrases('asda, george')],
  [
    /^b q|^screwfix|^kingfisher|^castorama/,
    splitPhrases('lap, titan, erbauer, blooma, goodhome, diall, magnusson'),
  ],
  [/^toolstation/, splitPhrases('v tuf, minotaur, axiom, wessex, toolstation')],
  [/^halfords/, splitPhrases('halfords, apollo, carrera, boardman')],
  [/^ikea/, splitPhrases('ikea, dirigera, tradfri, symfonisk')],
  [/^decathlon/, splitPhrases('decathlon, kiprun, domyos, btwin, kalenji, coros decathlon')],
  [/^ebuyer/, splitPhrases('xenta, ebuyer')],
  [/^scan/, splitPhrases('3xs')],
  [/^boots/, splitPhrases('boots')],
  [/^very/, splitPhrases('swan very')],
  [/^dunelm/, splitPhrases('dunelm')],
  [/^wilko/, splitPhrases('wilko')],
  [/^marks spencer|^m s$/, splitPhrases('m s')],
  [/^google/, splitPhrases('google, nest, google nest, fitbit, pixel')],
  [/^microsoft/, splitPhrases('xbox, surface, microsoft')],
  [/^media ?markt|^saturn/, splitPhrases('peaq, ok, koenic, isy')],
  [/^otto/, splitPhrases('hanseatic')],
  [/^conrad/, splitPhrases('renkforce')],
  [/^darty|^fnac/, splitPhrases('proline')],
  [/^boulanger/, splitPhrases('essentiel b, listo')],
  [/^bt$|^bt shop|^ee$|^ee shop/, splitPhrases('bt, ee')],
  [/^sky$/, splitPhrases('sky')],
  [/^vodafone/, splitPhrases('vodafone')],
  [/^virgin media/, splitPhrases('virgin media')],
];

const listBrands = (listing: Listing, identification: Identification): string[] =>
  [listing.brand, identification.brand, listing.title.slice(0, 40).split(' ')[0]]
    .filter((brand) => brand !== undefined)
    .map((brand) => foldWords(brand.slice(0, 60)).join(' '))
    .filter((brand) => brand !== '');

/** Sold under the seller's own name, by maker or retailer. */
export function isOwnBrand(
  listing: Listing,
  identification: Identification,
  text: OfferText,
): boolean {
  if (listing.seller?.ownBrand !== undefined) return listing.seller.ownBrand;
  const name = foldWords((listing.seller?.name ?? '').slice(0, 80)).join(' ');
  if (text.inTitleOrSpecs(OWN_BRAND_WORDS)) return name !== '' || text.inTitle(OWN_BRAND_WORDS);
  if (name === '') return false;
  const brands = listBrands(listing, identification);
  return (
    isMakersShop(listing.seller?.name, brands) ||
    OWN_BRANDS.some(
      ([seller, names]) => seller.test(name) && brands.some((brand) => names.includes(brand)),
    )
  );
}
const OWN_BRAND_WORDS = splitPhrases(
  'own brand, own label, private label, house brand, store brand, retailer own brand, eigenmarke, marque distributeur',
);

const IMPORTED = splitPhrases(
  'grey import, gray import, parallel import, imported by seller, imported by us, direct import, import model, imported, ships from china, dispatched from china, ships from hong kong, dispatched from hong kong, shipped from china, shipped from hong kong, ships from usa, shipped from usa, imported from',
);
const ABROAD = /shenzhen|guangzhou|hong ?kong|dongguan|\bchina\b/i;

/** Brings the goods into the country and is not their maker (Act s.7(4)). */
export const isImporter = ({ seller }: Listing, text: OfferText): boolean =>
  text.inTitleOrSpecs(IMPORTED) ||
  ABROAD.test(seller?.name?.slice(0, 80) ?? '') ||
  /\bimport(?:er|s|ers)?\b/i.test(seller?.name?.slice(0, 80) ?? '');

export function decideRole(
  listing: Listing,
  identification: Identification,
  text: OfferText,
): Role {
  if (isOwnBrand(listing, identification, text)) return 'own-brand';
  return isImporter(listing, text) ? 'importer' : 'distributor';
}

const PRIVATE =
  /\bprivate (?:seller|individual|sale|person|listing|vendor)\b|\(private\)|^private$|\bindividual seller\b|\bnot a business\b|\bprivatverkauf\b|\bprivatperson\b|\bparticulier\b|\bvon privat\b/i;

/** Not in the course of a business (Act s.55). */
export function isPrivate({ seller, title, specs }: Listing): boolean {
  if (seller?.kind !== undefined) return seller.kind === 'private';
  const rows = Object.entries(specs ?? {})
    .slice(0, 60)
    .filter(([label]) => /seller|vendor|verk[äa]ufer|vendeur/i.test(label.slice(0, 60)))
    .map(([, value]) => value.slice(0, 80))
    .join(' ');
  return (
    PRIVATE.test(seller?.name?.slice(0, 120) ?? '') ||
    PRIVATE.test(rows) ||
    /^private(?:ly)?\b|^privat\b/i.test(rows.trim()) ||
    /\bprivate (?:sale|seller)\b|\bprivatverkauf\b|\bvon privat\b/i.test(title.slice(0, 500))
  );
}

const HIRE = splitPhrases(
  'for hire, to hire, on hire, rental, for rent, to rent, rent, hire only, monthly rental, weekly hire, daily hire, rent to, miete, mieten, location mensuelle, rent monthly, device rental, subscription rental, equipment hire, hire per day, hire per week, day hire, week hire, hire',
);
const HIRE_PURCHASE = splitPhrases('hire purchase, rent to own, rent to buy, lease to own');

/** Hire counts only by a manufacturer or as hire-purchase (s.55(3)). */
export function isOutsideHire(listing: Listing, ownBrand: boolean, text: OfferText): boolean {
  if (ownBrand || text.inTitleOrSpecs(HIRE_PURCHASE)) return false;
  return (
    listing.hire === true ||
    (text.inTitleOrSpecs(HIRE) && !text.inTitleOrSpecs(splitPhrases('ex rental, ex hire')))
  );
}
