import { hasFlag } from '../device-types.ts';
import { saysLikeNew } from '../vocabulary/condition.ts';
import { isReturnsHouse } from '../vocabulary/seller.ts';
import {
  BOARD,
  BOARD_ASIDE,
  BUSINESS,
  BUSINESS_ASIDE,
  EV_CABLE_CONTROL,
  EV_CHARGE_POINT,
  EV_HOLDERS,
  HANDHELD_ASIDE,
  HANDHELD_PC,
  IN_CAR,
  IN_CAR_ASIDE,
  METER,
  PORTABLE_EV,
  PORTABLE_EV_CHARGER,
  SHOP_METER,
  TWO_IN_ONE,
} from './legal-terms.ts';
import { createRule, type OfferFacts, type ScopeRule } from './rule.ts';
import { hasMobileNetwork, isInGreatBritain, isSuppliedMeter } from './uk-facts.ts';

const NAMES_A_CAR = /\b(?:ev|electric (?:car|vehicle)|type 2|type 1|mode 2)\b/i;

/** A cable to charge a car with: it may be a charge point, and is no box on a wall. */
export const isEvCable = (offer: OfferFacts): boolean =>
  ((offer.inTitle(PORTABLE_EV_CHARGER) && NAMES_A_CAR.test(offer.listing.title.slice(0, 300))) ||
    (offer.inTitle(EV_CHARGE_POINT) && offer.inTitle(PORTABLE_EV))) &&
  !offer.inTitle(EV_HOLDERS);

const isMeterInDoubt = (offer: OfferFacts): boolean =>
  offer.inTitle(METER) && !offer.anywhere(SHOP_METER) && !isSuppliedMeter(offer);

const isBusinessGear = (offer: OfferFacts): boolean =>
  offer.inTitle(BUSINESS) && !offer.inTitle(BUSINESS_ASIDE);

/**
 * What the law leaves open, or would decide by something that no listing says. They come behind the
 * offer: used goods are outside whatever they are.
 */
export const doubts: ScopeRule[] = [
  createRule(
    'uk-sch3-2-cable',
    'unclear',
    'SI 2023/1007 Sch.3 para 2; SI 2021/1467 reg.3',
    (offer) => isEvCable(offer) && offer.anywhere(EV_CABLE_CONTROL),
  ),
  createRule(
    'uk-sch3-4-meter',
    'unclear',
    'SI 2023/1007 Sch.3 para 4',
    (offer) => !offer.isAccessory && isMeterInDoubt(offer),
  ),
  createRule(
    'uk-sch3-5-undefined',
    'unclear',
    'SI 2023/1007 Sch.3 para 5',
    (offer) =>
      !offer.isAccessory &&
      ((offer.inTitle(HANDHELD_PC) && !offer.inTitle(HANDHELD_ASIDE)) ||
        (offer.inTitle(BOARD) && !offer.inTitle(BOARD_ASIDE))),
  ),
  createRule(
    'uk-sch3-5-two-in-one',
    'unclear',
    'SI 2023/1007 Sch.3 para 5(1)(b)-(c)',
    (offer) =>
      hasFlag(offer.type, 'isExceptedComputer') &&
      offer.inTitle(TWO_IN_ONE) &&
      hasMobileNetwork(offer),
  ),
  createRule(
    'uk-sch3-6-in-car',
    'unclear',
    'SI 2023/1007 Sch.3 para 6',
    (offer) =>
      !offer.isAccessory &&
      isInGreatBritain(offer) &&
      offer.inTitle(IN_CAR) &&
      !offer.inTitle(IN_CAR_ASIDE),
  ),
  createRule(
    'uk-s54-business',
    'unclear',
    'PSTI Act s.54(2)-(4)',
    (offer) => !offer.isAccessory && isBusinessGear(offer),
  ),
];

/** Goods of which the law itself says too little: nothing else about them decides. */
export function isInDoubt(offer: OfferFacts): boolean {
  const known = decided.get(offer) ?? doubts.some(({ fits }) => fits(offer));
  decided.set(offer, known);
  return known;
}

/** Several rules ask it of one offer. */
const decided = new WeakMap<OfferFacts, boolean>();

/**
 * An unwanted return sold again counts as never supplied (s.54(5)); goods that were used do not.
 */
export const returned: ScopeRule = createRule(
  'uk-s54-returned',
  'unclear',
  'PSTI Act s.54(5)',
  ({ condition, listing }) =>
    condition === 'used' && isReturnsHouse(listing) && saysLikeNew(listing),
);
