import { hasFlag } from '../device-types.ts';
import {
  CABLE_ONLY,
  CHILDREN,
  CHILDREN_ASIDE,
  COMPUTERS,
  EV_CHARGE_POINT,
  EV_HOLDERS,
  GROWN_UPS,
  INPUT,
  MEDICAL,
  MEDICAL_ASIDE,
  METER_ASIDE,
  VEHICLE_ASIDE,
  VEHICLES,
} from './legal-terms.ts';
import { createRule, type OfferFacts, type ScopeRule } from './rule.ts';
import { isEvCable, isInDoubt } from './uk-doubts.ts';
import {
  hasMobileNetwork,
  hasNoLink,
  isFreshInGreatBritain,
  isInGreatBritain,
  isOfNoType,
  isPlugIn,
  isSuppliedMeter,
} from './uk-facts.ts';

const COMPUTERS_FOR_CHILDREN = [
  'kids tablet',
  'kids edition',
  'kids laptop',
  'kids pro',
  'tablet for kids',
  'childrens tablet',
  'children s tablet',
  'toddler tablet',
];
const FOR_CHILDREN_ONLY = [
  'exclusively for children',
  'designed for children',
  'designed exclusively for children',
  'for children only',
];

/**
 * "Exclusively" is a strong word: grown-ups named beside the children, or a mere mode for them,
 * speak against it.
 */
function isForChildrenOnly(offer: OfferFacts): boolean {
  if (offer.inTitle(GROWN_UPS)) return false;
  if (offer.inTitle(CHILDREN_ASIDE) && !offer.inTitle(COMPUTERS_FOR_CHILDREN)) return false;
  return offer.inTitle(CHILDREN) || offer.onlyUnder14 || offer.inTitleOrSpecs(FOR_CHILDREN_ONLY);
}

/** Named a charge point for cars, whatever stands between the words. */
const CHARGE_POINT =
  /\b(?:ev|electric (?:car|vehicle))\b.{0,60}\b(?:chargers?|charge ?points?|charging (?:point|unit|station)|wall ?box)\b/i;

const ELECTRIC_CAR = ['ev', 'electric car', 'electric vehicle'];

const isChargePoint = (offer: OfferFacts): boolean =>
  offer.anywhere(EV_CHARGE_POINT) ||
  (offer.inTitle(ELECTRIC_CAR) && CHARGE_POINT.test(offer.listing.title.slice(0, 300)));

/** Schedule 3: charge points, medical devices, meters, vehicles. */
export const exceptions: ScopeRule[] = [
  createRule(
    'uk-sch3-2',
    'excepted',
    'SI 2023/1007 Sch.3 para 2',
    (offer) =>
      isChargePoint(offer) &&
      offer.detection.reasons.every(({ rule }) => rule !== 'made-for-device') &&
      !offer.inTitle(CABLE_ONLY) &&
      !(offer.isAccessory && offer.inTitle(EV_HOLDERS)) &&
      !isEvCable(offer),
  ),
  createRule(
    'uk-sch3-3',
    'excepted',
    'SI 2023/1007 Sch.3 para 3',
    (offer) =>
      (offer.detection.connectable !== 'no' ||
        (!hasNoLink(offer) && !offer.inTitle(MEDICAL_ASIDE))) &&
      (hasFlag(offer.type, 'isMedical') || offer.inTitleOrSpecs(MEDICAL)) &&
      !hasFlag(offer.type, 'isNotMedical'),
  ),
  createRule(
    'uk-sch3-4',
    'excepted',
    'SI 2023/1007 Sch.3 para 4',
    (offer) => isSuppliedMeter(offer) && !offer.inTitle(METER_ASIDE),
  ),
  createRule(
    'uk-sch3-6',
    'excepted',
    'SI 2023/1007 Sch.3 paras 6-8 (Great Britain)',
    (offer) =>
      !offer.isAccessory &&
      isInGreatBritain(offer) &&
      offer.inTitleOrSpecs(VEHICLES) &&
      !offer.inTitle(VEHICLE_ASIDE) &&
      !hasFlag(offer.type, 'isNotVehicle') &&
      !isInDoubt(offer),
  ),
];

/**
 * Desktops, laptops, tablets without cellular; the cellular test sits on tablets only, so a laptop
 * with 5G stays excepted.
 */
export const computers: ScopeRule[] = [
  createRule(
    'uk-sch3-5-under-14',
    'in-scope',
    'SI 2023/1007 Sch.3 para 5(2)',
    (offer) =>
      hasFlag(offer.type, 'isExceptedComputer') &&
      isForChildrenOnly(offer) &&
      isFreshInGreatBritain(offer),
  ),
  createRule(
    'uk-sch3-5-cellular',
    'in-scope',
    'SI 2023/1007 Sch.3 para 5(1)(c)',
    (offer) =>
      hasFlag(offer.type, 'isCellularTested') &&
      hasMobileNetwork(offer) &&
      !isInDoubt(offer) &&
      isFreshInGreatBritain(offer),
  ),
  createRule(
    'uk-sch3-5-tablet',
    'excepted',
    'SI 2023/1007 Sch.3 para 5(1)(c)',
    (offer) =>
      hasFlag(offer.type, 'isCellularTested') &&
      !isForChildrenOnly(offer) &&
      !hasMobileNetwork(offer) &&
      !isInDoubt(offer),
  ),
  createRule(
    'uk-sch3-5',
    'excepted',
    'SI 2023/1007 Sch.3 para 5(1)(a)-(b)',
    (offer) =>
      ((hasFlag(offer.type, 'isExceptedComputer') &&
        !hasFlag(offer.type, 'isCellularTested') &&
        !isForChildrenOnly(offer)) ||
        (isOfNoType(offer) &&
          offer.detection.connectable !== 'no' &&
          offer.inTitle(COMPUTERS) &&
          !offer.inTitle(INPUT) &&
          !isPlugIn(offer))) &&
      !isInDoubt(offer),
  ),
];
