import type { Identification, Role } from '../assessment.ts';
import type { Listing, Seller } from '../listing.ts';
import { foldText, foldWords } from '../text/fold.ts';
import type { OfferText } from '../text/offer-text.ts';
import { isMakersShop, isOwnBrandOf } from './own-brands.ts';
import { findSellerKind, PRIVATE_PHRASES } from './seller-kind.ts';

const listBrands = (listing: Listing, identification: Identification): string[] =>
  [listing.brand, identification.brand, listing.title.slice(0, 40).split(' ')[0]]
    .filter((brand) => brand !== undefined)
    .map((brand) => foldText(brand.slice(0, 60)))
    .filter((brand) => brand !== '');

const OWN_BRAND_WORDS = [
  'own brand',
  'own label',
  'private label',
  'house brand',
  'store brand',
  'retailer own brand',
  'eigenmarke',
  'marque distributeur',
];

/** Sold under the seller's own name, by maker or retailer. */
export function isOwnBrand(
  listing: Listing,
  identification: Identification,
  text: OfferText,
): boolean {
  const name = listing.seller?.name;
  const isNamed = foldWords((name ?? '').slice(0, 80)).length > 0;
  if (text.inTitleOrSpecs(OWN_BRAND_WORDS)) return isNamed || text.inTitle(OWN_BRAND_WORDS);
  if (!isNamed) return false;
  const brands = listBrands(listing, identification);
  return isMakersShop(name, brands) || isOwnBrandOf(name, brands);
}

const IMPORTED = [
  'grey import',
  'gray import',
  'parallel import',
  'imported by seller',
  'imported by us',
  'direct import',
  'import model',
  'imported',
  'ships from china',
  'dispatched from china',
  'ships from hong kong',
  'dispatched from hong kong',
  'shipped from china',
  'shipped from hong kong',
  'ships from usa',
  'shipped from usa',
  'imported from',
];
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

const SELLER_LABEL = /seller|vendor|verk[äa]ufer|vendeur|venditore|vendedor|verkoper/i;

function findKindInRows(specs: Listing['specs']): Seller['kind'] {
  const kinds = Object.entries(specs ?? {})
    .slice(0, 60)
    .filter(([label]) => SELLER_LABEL.test(label.slice(0, 60)))
    .map(([, value]) => findSellerKind(value));
  return kinds.includes('private') ? 'private' : undefined;
}

/**
 * Not in the course of a business (Act s.55): by the field, the seller's name, a row or the title.
 */
export function isPrivate({ seller, specs }: Listing, text: OfferText): boolean {
  const kind =
    seller?.kind ??
    findSellerKind(seller?.name) ??
    findKindInRows(specs) ??
    (text.inWholeTitle(PRIVATE_PHRASES) ? 'private' : undefined);
  return kind === 'private';
}

/** Houses that resell what customers sent back. */
const RETURNS_HOUSE =
  /\bwarehouse\b|\bresale\b|retourenkauf|seconde main|segunda mano|seconda mano|second chance|tweede kans|\breturns\b|warehouse deals/i;

/** Does the seller resell customers' returns? */
export const isReturnsHouse = ({ seller }: Listing): boolean =>
  RETURNS_HOUSE.test(seller?.name?.slice(0, 80) ?? '');

const HIRE = [
  'for hire',
  'to hire',
  'on hire',
  'rental',
  'for rent',
  'to rent',
  'rent',
  'hire only',
  'monthly rental',
  'weekly hire',
  'daily hire',
  'rent to',
  'miete',
  'mieten',
  'location mensuelle',
  'rent monthly',
  'device rental',
  'subscription rental',
  'equipment hire',
  'hire per day',
  'hire per week',
  'day hire',
  'week hire',
  'hire',
];
const HIRE_PURCHASE = ['hire purchase', 'rent to own', 'rent to buy', 'lease to own'];
const FORMER_HIRE = ['ex rental', 'ex hire'];

/** Hire counts only by a manufacturer or as hire-purchase (s.55(3)). */
export function isOutsideHire(listing: Listing, ownBrand: boolean, text: OfferText): boolean {
  if (ownBrand || text.inTitleOrSpecs(HIRE_PURCHASE)) return false;
  return listing.hire === true || (text.inTitleOrSpecs(HIRE) && !text.inTitleOrSpecs(FORMER_HIRE));
}
