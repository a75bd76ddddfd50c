import {
  CELLULAR,
  COMPUTERS,
  ENERGY_SUPPLIERS,
  FIVE_G,
  INPUT,
  METER,
  PLUG_IN,
  SUPPLIED_METER,
  WIFI_BAND,
} from './legal-terms.ts';
import type { OfferFacts } from './rule.ts';

/** Of no type that we know: what the title says decides alone. */
export const isOfNoType = ({ type }: OfferFacts): boolean => type === null || type === 'other';
/** A link put into a computer, which the title names as what it is for: none itself. */
export const isPlugIn = (offer: OfferFacts): boolean =>
  isOfNoType(offer) &&
  offer.detection.connectable !== 'no' &&
  offer.inTitle(PLUG_IN) &&
  offer.inTitle(COMPUTERS) &&
  !offer.inTitle(INPUT);

export const isInGreatBritain = ({ market }: OfferFacts): boolean => market === 'GB';
export const hasNoLink = ({ links }: OfferFacts): boolean =>
  !links.ip && !links.bluetooth && !links.mesh;

/**
 * Newly made available in Great Britain, by a business: new, opened or refurbished by the maker.
 */
export const isFreshInGreatBritain = (offer: OfferFacts): boolean =>
  offer.market === 'GB' &&
  !offer.privateSeller &&
  !offer.outsideHire &&
  offer.condition !== 'used' &&
  !(offer.condition === 'refurbished' && offer.reconditionedBy !== 'maker');

export const hasMobileNetwork = (offer: OfferFacts): boolean =>
  offer.inTitleOrSpecs(CELLULAR) ||
  (offer.inTitleOrSpecs(FIVE_G) && !offer.inTitleOrSpecs(WIFI_BAND)) ||
  (/[+&/]\s?5G\b/i.test(offer.listing.title.slice(0, 500)) &&
    !/2\.4G?\s?[+&/]\s?5G/i.test(offer.listing.title.slice(0, 500)));

/** A meter that an energy supplier provides: by its words, or sold by the supplier. */
export const isSuppliedMeter = (offer: OfferFacts): boolean =>
  offer.anywhere(SUPPLIED_METER) ||
  (ENERGY_SUPPLIERS.test(offer.listing.seller?.name?.slice(0, 80) ?? '') &&
    (offer.anywhere(METER) || SMART_METER_APART.test(offer.listing.title.slice(0, 300))));

/** "Smart gas and electricity meter". */
const SMART_METER_APART = /\bsmart\b.{0,30}\bmeters?\b/i;
