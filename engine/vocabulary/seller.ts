import type { Identification, Role } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { foldWords } from '../text/tokens.ts';
import { sellsForMaker } from './condition.ts';
import { phrases, type LegalText } from '../text/offer-text.ts';

/**
 * Retailers and the names under which they sell goods made for them: the retailer is then the
 * manufacturer (Act s.7(3)).
 */
const OWN_BRANDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:argos|sainsbury)/,
    phrases(
      'bush, alba, acoustic solutions, chad valley, habitat, argos, cookworks, challenge, sainsburys',
    ),
  ],
  [
    /^currys|^pc world/,
    phrases(
      'logik, sandstrom, advent, goji, kenwood currys, currys, essentials, currys essentials, adx, iwantit, matsui',
    ),
  ],
  [/^john lewis/, phrases('john lewis, anyday, john lewis partners, john lewis anyday')],
  [
    /^amazon(?!.*marketplace)/,
    phrases('amazon, amazon basics, amazonbasics, echo, kindle, fire tv, ring, blink, eero'),
  ],
  [/^lidl/, phrases('silvercrest, parkside, livarno, livarno home, lidl, crivit')],
  [/^aldi/, phrases('ambiano, bauhn, aldi, ferrex, easy home')],
  [/^tesco/, phrases('technika, hudl, tesco')],
  [/^asda/, phrases('asda, george')],
  [
    /^b q|^screwfix|^kingfisher|^castorama/,
    phrases('lap, titan, erbauer, blooma, goodhome, diall, magnusson'),
  ],
  [/^toolstation/, phrases('v tuf, minotaur, axiom, wessex, toolstation')],
  [/^halfords/, phrases('halfords, apollo, carrera, boardman')],
  [/^ikea/, phrases('ikea, dirigera, tradfri, symfonisk')],
  [/^decathlon/, phrases('decathlon, kiprun, domyos, btwin, kalenji, coros decathlon')],
  [/^ebuyer/, phrases('xenta, ebuyer')],
  [/^scan/, phrases('3xs')],
  [/^boots/, phrases('boots')],
  [/^very/, phrases('swan very')],
  [/^dunelm/, phrases('dunelm')],
  [/^wilko/, phrases('wilko')],
  [/^marks spencer|^m s$/, phrases('m s')],
  [/^google/, phrases('google, nest, google nest, fitbit, pixel')],
  [/^microsoft/, phrases('xbox, surface, microsoft')],
  [/^media ?markt|^saturn/, phrases('peaq, ok, koenic, isy')],
  [/^otto/, phrases('hanseatic')],
  [/^conrad/, phrases('renkforce')],
  [/^darty|^fnac/, phrases('proline')],
  [/^boulanger/, phrases('essentiel b, listo')],
  [/^bt$|^bt shop|^ee$|^ee shop/, phrases('bt, ee')],
  [/^sky$/, phrases('sky')],
  [/^vodafone/, phrases('vodafone')],
  [/^virgin media/, phrases('virgin media')],
];

const brandsOf = (listing: Listing, identification: Identification): string[] =>
  [listing.brand, identification.brand, listing.title.slice(0, 40).split(' ')[0]]
    .filter((brand) => brand !== undefined)
    .map((brand) => foldWords(brand.slice(0, 60)).join(' '))
    .filter((brand) => brand !== '');

/** Sold under the seller's own name, by maker or retailer. */
export function isOwnBrand(
  listing: Listing,
  identification: Identification,
  text: LegalText,
): boolean {
  if (listing.seller?.ownBrand !== undefined) return listing.seller.ownBrand;
  const name = foldWords((listing.seller?.name ?? '').slice(0, 80)).join(' ');
  if (text.states(OWN_BRAND_WORDS)) return name !== '' || text.titled(OWN_BRAND_WORDS);
  if (name === '') return false;
  const brands = brandsOf(listing, identification);
  return (
    sellsForMaker(listing.seller?.name, brands) ||
    OWN_BRANDS.some(
      ([seller, names]) => seller.test(name) && brands.some((brand) => names.includes(brand)),
    )
  );
}
const OWN_BRAND_WORDS = phrases(
  'own brand, own label, private label, house brand, store brand, retailer own brand, eigenmarke, marque distributeur',
);

const IMPORTED = phrases(
  'grey import, gray import, parallel import, imported by seller, imported by us, direct import, import model, imported, ships from china, dispatched from china, ships from hong kong, dispatched from hong kong, shipped from china, shipped from hong kong, ships from usa, shipped from usa, imported from',
);
const ABROAD = /shenzhen|guangzhou|hong ?kong|dongguan|\bchina\b/i;

/** Brings the goods into the country and is not their maker (Act s.7(4)). */
export const isImporter = ({ seller }: Listing, text: LegalText): boolean =>
  text.states(IMPORTED) ||
  ABROAD.test(seller?.name?.slice(0, 80) ?? '') ||
  /\bimport(?:er|s|ers)?\b/i.test(seller?.name?.slice(0, 80) ?? '');

export function roleOf(listing: Listing, identification: Identification, text: LegalText): Role {
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

const HIRE = phrases(
  'for hire, to hire, on hire, rental, for rent, to rent, rent, hire only, monthly rental, weekly hire, daily hire, rent to, miete, mieten, location mensuelle, rent monthly, device rental, subscription rental, equipment hire, hire per day, hire per week, day hire, week hire, hire',
);
const HIRE_PURCHASE = phrases('hire purchase, rent to own, rent to buy, lease to own');

/** Hire counts only by a manufacturer or as hire-purchase (s.55(3)). */
export function isOutsideHire(listing: Listing, ownBrand: boolean, text: LegalText): boolean {
  if (ownBrand || text.states(HIRE_PURCHASE)) return false;
  return (
    listing.hire === true || (text.states(HIRE) && !text.states(phrases('ex rental, ex hire')))
  );
}
