import type { Identification } from '../assessment.ts';
import type { Condition, Listing } from '../listing.ts';
import { foldWords } from '../text/tokens.ts';
import { splitPhrases, type OfferText } from '../text/offer-text.ts';

export type ReconditionedBy = 'maker' | 'third-party' | 'unknown';

const BY_MAKER = splitPhrases(
  'manufacturer refurbished, refurbished by manufacturer, refurbished by the manufacturer, maker refurbished, refurbished by maker, refurbished by the maker, factory refurbished, factory renewed, factory reconditioned, manufacturer renewed, manufacturer reconditioned, manufacturer certified refurbished, reconditioned by the manufacturer, reconditioned by manufacturer, on behalf of the manufacturer, certified re newed, dyson renewed, hp renew, official refurbished, officially refurbished, certified refurbished by the manufacturer, certified refurbished by manufacturer, refurbished by original manufacturer, vom hersteller generaluberholt, hersteller refurbished, herstelleruberholt, reconditionne par le fabricant, reconditionne constructeur, reacondicionado por el fabricante, ricondizionato dal produttore, oem refurbished, manufacturer recertified, factory recertified, made as new by the manufacturer',
);
const BY_OTHERS = splitPhrases(
  'renewed, amazon renewed, renewed premium, seller refurbished, refurbished by seller, refurbished by the seller, refurbished by us, third party refurbished, 3rd party refurbished, third party refurbisher, refurbished by third party, refurbished by a third party, refurbished by an independent, independently refurbished, back market, backmarket, music magpie, musicmagpie, shop refurbished, store refurbished, retailer refurbished, refurbished by retailer, refurbished by the retailer, refurbed, professionally refurbished by seller, geek squad certified, refurbished by technicians, excellent refurbished, very good refurbished, good refurbished',
);
const REFURBISHED = [
  ...splitPhrases(
    'refurbished, refurb, refurbed, reconditioned, recertified, remanufactured, generaluberholt, wiederaufbereitet, reconditionne, reacondicionado, ricondizionato, gereviseerd, certified refurbished, re newed',
  ),
  ...BY_MAKER,
  ...BY_OTHERS,
];
const OPEN_BOX = splitPhrases(
  'open box, openbox, opened box, box opened, opened never used, new opened, customer return, customer returns, returned unused, unwanted gift, unwanted return, ex display, ex demo unused, display model unused, b ware, b stock, new other, damaged box, box damaged, damaged packaging',
);
const USED = splitPhrases(
  'pre owned, preowned, pre loved, preloved, second hand, secondhand, 2nd hand, gebraucht, d occasion, usado, usada, usato, tweedehands, seconde main, segunda mano, gebruikt, spares or repair, spares or repairs, spares repair, spares and repairs, spare or repair, for parts, for parts or repair, for parts only, parts only, parts or repair, not working, non working, faulty, broken, trade in unit, trade in stock, traded in, ex trade in, part exchange stock, ex rental, ex lease, off lease, ex hire, like new, nearly new, as new condition, gently used, lightly used, barely used, hardly used, good used, very good used, working used, fully working used, used condition, used good, used very good, used acceptable, used like new, used once, well used, car boot',
);
const UNTRUE_USED = splitPhrases('never used, not used, unused');

/**
 * A new, returned, refurbished or used offer: the field if there is one, else the words of title
 * and specification.
 */
export function decideCondition(listing: Listing, text: OfferText): Condition {
  if (listing.condition !== undefined) return listing.condition;
  const said = statedCondition(listing);
  const states = (list: readonly string[]): boolean =>
    text.inTitle(list) || list.some((phrase) => ` ${said} `.includes(` ${phrase} `));
  if (states(BY_MAKER)) return 'manufacturer-refurbished';
  if (states(REFURBISHED)) return 'refurbished';
  if (states(OPEN_BOX)) return 'open-box';
  if (states(USED) || saysUsed(listing.title) || (/^used\b/.test(said) && !states(UNTRUE_USED)))
    return 'used';
  return 'new';
}

const CONDITION_LABEL = /condition|zustand|état|etat|estado|condizion|staat|grade|item quality/i;

function statedCondition({ specs }: Listing): string {
  const row = Object.entries(specs ?? {})
    .slice(0, 60)
    .find(([label]) => CONDITION_LABEL.test(label.slice(0, 60)));
  return foldWords(row?.[1].slice(0, 120) ?? '').join(' ');
}

/**
 * "Used" as a label, not as a verb: at the front, in brackets, or between dashes or commas ("used
 * for", "can be used" are not).
 */
const USED_LABEL =
  /(?:^|[-–—|,([*:/]\s{0,3})used(?![\s-](?:for|by|in|with|as|to|on|at)\b)(?=$|[\s\])|,.*:!/-])/i;
const saysUsed = (title: string): boolean => USED_LABEL.test(title.slice(0, 500));

/**
 * Who refurbished it: the field, the words, the maker's own shop, or a house that does nothing
 * else.
 */
export function findRefurbisher(
  listing: Listing,
  text: OfferText,
  identification: Identification,
): ReconditionedBy {
  const { condition, seller } = listing;
  if (condition === 'manufacturer-refurbished' || text.anywhere(BY_MAKER)) return 'maker';
  const brands = [listing.brand, identification.brand]
    .filter((brand) => brand !== undefined)
    .map((brand) => foldWords(brand.slice(0, 60)).join(' '))
    .filter((brand) => brand.length > 1);
  const byWhom = statedRefurbisher(listing);
  const makers = [...brands, ...KNOWN_MAKERS];
  if (byWhom !== '')
    return brands.some((brand) => ` ${byWhom} `.includes(` ${brand} `)) ||
      /\b(?:manufacturer|maker|hersteller|fabricant)\b/.test(byWhom)
      ? 'maker'
      : 'third-party';
  if (makers.some((brand) => text.inTitleOrSpecs(MAKERS_OWN(brand)))) return 'maker';
  if (seller?.ownBrand || isMakersShop(seller?.name, brands)) return 'maker';
  const stated = statedCondition(listing);
  if (stated === 'certified refurbished') return 'maker';
  if (
    text.inTitleOrSpecs(BY_OTHERS) ||
    BY_OTHERS.includes(stated) ||
    REFURBISHERS.test(seller?.name?.slice(0, 80) ?? '')
  )
    return 'third-party';
  return 'unknown';
}

/** Makers that refurbish their own goods, for listings whose brand is not told apart. */
const KNOWN_MAKERS = splitPhrases(
  'apple, samsung, google, sony, microsoft, dyson, sonos, bose, garmin, hp, dell, lenovo, lg, philips, ring, nintendo, logitech, shark, ninja, irobot, gopro, dji, fitbit, xiaomi, oneplus, motorola, canon, epson, amazfit, arlo, eufy, netgear, tp link, asus, acer',
);
const MAKERS_OWN = (brand: string): string[] => [
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
const REFURBISHERS =
  /renew|back ?market|refurb|recondition|magpie|recommerce|\bcex\b|second life|swappie|reboxed|4gadgets|envirofone|mazuma|giffgaff recycle|ur\.co\.uk|recycl|tech ?revive|circular|reusely|smart ?cellular|certideal|largo|asgoodasnew|rebuy/i;

/** "Refurbished by: Apple". */
function statedRefurbisher({ specs }: Listing): string {
  const row = Object.entries(specs ?? {})
    .slice(0, 60)
    .find(([label]) =>
      /refurb\w* by|refurbisher|recondition\w* by|renewed by|aufbereitet von|reconditionn\S* par/i.test(
        label.slice(0, 60),
      ),
    );
  return foldWords(row?.[1].slice(0, 120) ?? '').join(' ');
}

/** "Apple", "Samsung UK", "Sonos Official Store": the maker itself, by its own name. */
export function isMakersShop(seller: string | undefined, brands: readonly string[]): boolean {
  const words = foldWords((seller ?? '').slice(0, 80));
  if (words.length === 0) return false;
  const rest = words.filter((word) => !HOUSE_WORDS.has(word)).join(' ');
  return brands.some((brand) => rest === brand);
}
const HOUSE_WORDS = new Set([
  'uk',
  'official',
  'store',
  'shop',
  'online',
  'direct',
  'outlet',
  'ltd',
  'limited',
  'com',
  'co',
  'gmbh',
  'inc',
  'europe',
  'eu',
  'the',
  'electronics',
  'refurbished',
  'certified',
  'www',
  'de',
  'fr',
  'sarl',
  'plc',
  'international',
  'brand',
  'flagship',
]);
