import type { Identification } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { foldText } from '../text/fold.ts';
import type { OfferText } from '../text/offer-text.ts';
import { hasPhrase } from '../text/phrase-lists.ts';
import { BY_MAKER, decideCondition, readConditionWords } from './condition.ts';
import { isMakersShop, isOwnBrandOf } from './own-brands.ts';

export type ReconditionedBy = 'maker' | 'third-party' | 'unknown';

/**
 * Who refurbished it: the field, the words, the maker's own shop, or a house that does nothing
 * else.
 */
export function findRefurbisher(
  listing: Listing,
  text: OfferText,
  identification: Identification,
): ReconditionedBy {
  if (decideCondition(listing, text) === 'manufacturer-refurbished' || text.anywhere(BY_MAKER))
    return 'maker';
  const brands = [listing.brand, identification.brand]
    .filter((brand) => brand !== undefined)
    .map((brand) => foldText(brand.slice(0, 60)))
    .filter((brand) => brand.length > 1);
  const row = readRefurbisherRow(listing);
  if (row !== '') return isMaker(row, brands) ? 'maker' : 'third-party';
  if (isSoldByMaker(listing, brands, text)) return 'maker';
  const named = readNamedRefurbisher(listing);
  if (named !== '') return isMaker(named, [...brands, ...KNOWN_MAKERS]) ? 'maker' : 'third-party';
  return isByOthers(listing, text) ? 'third-party' : 'unknown';
}

const isMaker = (byWhom: string, brands: readonly string[]): boolean =>
  brands.some((brand) => ` ${byWhom} `.includes(` ${brand} `)) ||
  /\b(?:manufacturer|maker|hersteller|fabricant)\b/.test(byWhom);

const isSoldByMaker = ({ seller }: Listing, brands: readonly string[], text: OfferText): boolean =>
  isMarkedByMaker(brands, text) ||
  isMakersShop(seller?.name, brands) ||
  isOwnBrandOf(seller?.name, brands);

const isMarkedByMaker = (brands: readonly string[], text: OfferText): boolean =>
  text.inTitleOrSpecs(MAKERS_MARKS) &&
  (text.inTitleOrSpecs(KNOWN_MAKERS_PHRASES) ||
    brands
      .flatMap(listMakersPhrases)
      .some((phrase) => hasPhrase(text.wordsOfTitleAndSpecs, phrase)));

function isByOthers(listing: Listing, text: OfferText): boolean {
  const words = ` ${readConditionWords(listing)} `;
  return (
    text.inTitleOrSpecs(BY_OTHERS) ||
    BY_OTHERS.some((phrase) => words.includes(` ${phrase} `)) ||
    REFURBISHERS.test(listing.seller?.name?.slice(0, 80) ?? '')
  );
}

/**
 * Words that name somebody else than the maker; that it is refurbished, condition-words.json tells.
 */
const BY_OTHERS = [
  'renewed',
  'amazon renewed',
  'renewed premium',
  'seller refurbished',
  'refurbished by seller',
  'refurbished by the seller',
  'refurbished by us',
  'third party refurbished',
  '3rd party refurbished',
  'third party refurbisher',
  'refurbished by third party',
  'refurbished by a third party',
  'refurbished by an independent',
  'independently refurbished',
  'back market',
  'backmarket',
  'music magpie',
  'musicmagpie',
  'shop refurbished',
  'store refurbished',
  'retailer refurbished',
  'refurbished by retailer',
  'refurbished by the retailer',
  'refurbed',
  'professionally refurbished by seller',
  'geek squad certified',
  'refurbished by technicians',
  'excellent refurbished',
  'very good refurbished',
  'good refurbished',
];

/** Makers that refurbish their own goods, for listings whose brand is not told apart. */
const KNOWN_MAKERS = [
  'apple',
  'samsung',
  'google',
  'sony',
  'microsoft',
  'dyson',
  'sonos',
  'bose',
  'garmin',
  'hp',
  'dell',
  'lenovo',
  'lg',
  'philips',
  'ring',
  'nintendo',
  'logitech',
  'shark',
  'ninja',
  'irobot',
  'gopro',
  'dji',
  'fitbit',
  'xiaomi',
  'oneplus',
  'motorola',
  'canon',
  'epson',
  'amazfit',
  'arlo',
  'eufy',
  'netgear',
  'tp link',
  'asus',
  'acer',
];

const listMakersPhrases = (brand: string): string[] => [
  `${brand} certified`,
  `${brand} certified refurbished`,
  `certified refurbished by ${brand}`,
  `refurbished by ${brand}`,
  `reconditioned by ${brand}`,
  `renewed by ${brand}`,
  `${brand} official refurbished`,
  `${brand} factory refurbished`,
  `${brand} refurbished store`,
  `${brand} outlet`,
  `${brand} recertified`,
  `${brand} reconditioned by`,
];

const KNOWN_MAKERS_PHRASES = KNOWN_MAKERS.flatMap(listMakersPhrases);

/** One of these words stands in each of a maker's phrases. */
const MAKERS_MARKS = [
  'certified',
  'refurbished',
  'reconditioned',
  'renewed',
  'recertified',
  'outlet',
];

const REFURBISHERS =
  /renew|back ?market|refurb|recondition|magpie|recommerce|\bcex\b|second life|swappie|reboxed|4gadgets|envirofone|mazuma|giffgaff recycle|ur\.co\.uk|recycl|tech ?revive|circular|reusely|smart ?cellular|certideal|largo|asgoodasnew|rebuy/i;
const BY_WHOM_LABEL =
  /refurb\w* by|refurbisher|recondition\w* by|renewed by|aufbereitet von|reconditionn\S* par/i;

/** "Refurbished by: Apple", folded. */
function readRefurbisherRow({ specs }: Listing): string {
  const row = Object.entries(specs ?? {})
    .slice(0, 60)
    .find(([label]) => BY_WHOM_LABEL.test(label.slice(0, 60)));
  return foldText(row?.[1].slice(0, 120) ?? '');
}

const NAMED_REFURBISHER =
  /\b(?:refurbished|refurbed|reconditioned|renewed|recertified|remanufactured|restored) by ((?:[\p{L}\p{N}&'.+-]{1,30}\s?){1,4})/iu;
/** Says only that somebody did it who can. */
const UNNAMED =
  /^(?:an? |the |our |their |its )?(?:professional|expert|specialist|qualified|certified|trained|experienced|skilled|independent)s?\b|^hand\b/;

/** "Refurbished by TechSave Ltd" in title, condition or bullets: the name that follows, folded. */
function readNamedRefurbisher({ title, conditionWords, bullets }: Listing): string {
  const texts = [title, conditionWords ?? '', ...(bullets ?? []).slice(0, 10)];
  for (const text of texts) {
    const name = foldText(NAMED_REFURBISHER.exec(text.slice(0, 500))?.[1] ?? '');
    if (name !== '' && !UNNAMED.test(name)) return name;
  }
  return '';
}
