import { hasFlag } from '../device-types.ts';
import type { OfferFacts, Regime, ScopeRule } from './rule.ts';
import {
  BATTERY_END_DEVICE,
  CABLE_ONLY,
  CELLULAR,
  CHILDREN,
  CHILDREN_ASIDE,
  COMPUTERS,
  ENERGY_SUPPLIERS,
  EV_CHARGE_POINT,
  FIVE_G,
  GROWN_UPS,
  INPUT,
  LINKING_PRODUCT,
  MEDICAL,
  MEDICAL_ASIDE,
  RADIO,
  SHOP_METER,
  SMART_METER,
  SUPPLIED_METER,
  UNSETTLED,
  USB_ONE_HOST,
  VEHICLE_ASIDE,
  VEHICLES,
  WIFI_BAND,
  WIRED,
} from './legal-terms.ts';

/**
 * UK PSTI Act 2022 Part 1 and SI 2023/1007, state of 2026-11. The first rule that fits decides:
 * what it is (an accessory, excepted, of no type that counts), then the offer (condition,
 * seller, market), then the type. The rules in words: docs/law.md 1.
 */
const rule = (
  id: string,
  scope: ScopeRule['scope'],
  reference: string,
  fits: ScopeRule['fits'],
): ScopeRule => ({ id, scope, reference, fits, sentence: { id: `scope.${id}` } });

const isLoose = ({ type }: OfferFacts): boolean => type === null || type === 'other';
const inGreatBritain = ({ market }: OfferFacts): boolean => market === 'GB';
const noLink = ({ links }: OfferFacts): boolean => !links.ip && !links.bluetooth && !links.mesh;

/**
 * "Exclusively" is a strong word: grown-ups named beside the children, or a mere mode for them,
 * speak against it.
 */
function forChildrenOnly(offer: OfferFacts): boolean {
  if (offer.inTitle(GROWN_UPS)) return false;
  if (
    offer.inTitle(CHILDREN_ASIDE) &&
    !offer.inTitle([
      'kids tablet',
      'kids edition',
      'kids laptop',
      'kids pro',
      'tablet for kids',
      'childrens tablet',
      'children s tablet',
      'toddler tablet',
    ])
  )
    return false;
  return (
    offer.inTitle(CHILDREN) ||
    offer.onlyUnder14 ||
    offer.inTitleOrSpecs([
      'exclusively for children',
      'designed for children',
      'designed exclusively for children',
      'for children only',
    ])
  );
}

const hasMobileNetwork = (offer: OfferFacts): boolean =>
  offer.inTitleOrSpecs(CELLULAR) ||
  (offer.inTitleOrSpecs(FIVE_G) && !offer.inTitleOrSpecs(WIFI_BAND)) ||
  (/[+&/]\s?5G\b/i.test(offer.listing.title.slice(0, 500)) &&
    !/2\.4G?\s?[+&/]\s?5G/i.test(offer.listing.title.slice(0, 500)));

const isSuppliedMeter = (offer: OfferFacts): boolean =>
  offer.anywhere(SUPPLIED_METER) ||
  (offer.anywhere(SMART_METER) &&
    (ENERGY_SUPPLIERS.test(offer.listing.seller?.name?.slice(0, 80) ?? '') ||
      !offer.anywhere(SHOP_METER)));

const exceptions: ScopeRule[] = [
  rule(
    'uk-sch3-2',
    'excepted',
    'SI 2023/1007 Sch.3 para 2',
    (offer) => !offer.isAccessory && offer.anywhere(EV_CHARGE_POINT) && !offer.inTitle(CABLE_ONLY),
  ),
  rule(
    'uk-sch3-3',
    'excepted',
    'SI 2023/1007 Sch.3 para 3',
    (offer) =>
      (offer.detection.connectable !== 'no' || (!noLink(offer) && !offer.inTitle(MEDICAL_ASIDE))) &&
      (hasFlag(offer.type, 'isMedical') || offer.inTitleOrSpecs(MEDICAL)) &&
      !hasFlag(offer.type, 'isNotMedical'),
  ),
  rule(
    'uk-sch3-4',
    'excepted',
    'SI 2023/1007 Sch.3 para 4',
    (offer) => !offer.isAccessory && isSuppliedMeter(offer),
  ),
  rule(
    'uk-sch3-6',
    'excepted',
    'SI 2023/1007 Sch.3 paras 6-8 (Great Britain)',
    (offer) =>
      !offer.isAccessory &&
      inGreatBritain(offer) &&
      offer.inTitleOrSpecs(VEHICLES) &&
      !offer.inTitle(VEHICLE_ASIDE) &&
      !hasFlag(offer.type, 'isNotVehicle'),
  ),
];

/**
 * Desktops, laptops, tablets without cellular; the cellular test sits on tablets only, so a laptop
 * with 5G stays excepted.
 */
const computers: ScopeRule[] = [
  rule(
    'uk-sch3-5-under-14',
    'in-scope',
    'SI 2023/1007 Sch.3 para 5(2)',
    (offer) =>
      hasFlag(offer.type, 'isExceptedComputer') &&
      forChildrenOnly(offer) &&
      isFreshInGreatBritain(offer),
  ),
  rule(
    'uk-sch3-5-cellular',
    'in-scope',
    'SI 2023/1007 Sch.3 para 5(1)(c)',
    (offer) =>
      hasFlag(offer.type, 'isCellularTested') &&
      hasMobileNetwork(offer) &&
      isFreshInGreatBritain(offer),
  ),
  rule(
    'uk-sch3-5-tablet',
    'excepted',
    'SI 2023/1007 Sch.3 para 5(1)(c)',
    (offer) =>
      hasFlag(offer.type, 'isCellularTested') &&
      !forChildrenOnly(offer) &&
      !hasMobileNetwork(offer),
  ),
  rule(
    'uk-sch3-5',
    'excepted',
    'SI 2023/1007 Sch.3 para 5(1)(a)-(b)',
    (offer) =>
      (hasFlag(offer.type, 'isExceptedComputer') &&
        !hasFlag(offer.type, 'isCellularTested') &&
        !forChildrenOnly(offer)) ||
      (isLoose(offer) &&
        offer.detection.connectable !== 'no' &&
        offer.inTitle(COMPUTERS) &&
        !offer.inTitle(INPUT)),
  ),
];

const isFreshInGreatBritain = ({
  condition,
  privateSeller,
  outsideHire,
  market,
  reconditionedBy,
}: OfferFacts): boolean =>
  market === 'GB' &&
  !privateSeller &&
  !outsideHire &&
  condition !== 'used' &&
  !(condition === 'refurbished' && reconditionedBy !== 'maker');

/**
 * What the Act's section 5 shuts out, and what it cannot decide, by what kind of goods they are.
 */
const kinds: ScopeRule[] = [
  rule('uk-accessory', 'not-connectable', 'PSTI Act s.5', (offer) => offer.isAccessory),
  rule(
    'uk-s5-one-way',
    'type-not-met',
    'PSTI Act s.5(3)',
    (offer) =>
      offer.links.oneWay &&
      noLink(offer) &&
      !offer.links.deadEnd &&
      (isLoose(offer) || hasFlag(offer.type, 'isOftenOneWay')),
  ),
  rule(
    'uk-s5-dead-end',
    'type-not-met',
    'PSTI Act s.5(4)-(5)',
    (offer) =>
      noLink(offer) &&
      (offer.links.deadEnd ||
        (hasFlag(offer.type, 'isOftenRadioOnly') &&
          (offer.anywhere(['2 4ghz', '2 4 ghz', 'audio only']) ||
            /\b(?:no|non|without)[ -]?wi-?fi\b/i.test(offer.listing.title.slice(0, 500))))) &&
      !offer.anywhere(['gateway', 'hub', 'bridge', 'app', 'app controlled', ...LINKING_DONGLE]) &&
      (offer.detection.connectable !== 'no' || offer.links.deadEnd),
  ),
  rule(
    'uk-s5-one-host',
    'type-not-met',
    'PSTI Act s.5(5)',
    (offer) =>
      !offer.links.ip &&
      !offer.links.mesh &&
      !offer.links.several &&
      (isLoose(offer) || hasFlag(offer.type, 'isOftenForOneHost')) &&
      !offer.anywhere(UNSETTLED) &&
      ((offer.inTitle(INPUT) && offer.links.bluetooth && !offer.inTitleOrSpecs(LINKING_PRODUCT)) ||
        (offer.inTitle(USB_ONE_HOST) && !offer.inTitleOrSpecs(['bluetooth']))),
  ),
  rule(
    'uk-s5-not-settled',
    'unclear',
    'PSTI Act s.5(5)',
    (offer) =>
      (isLoose(offer) ||
        (hasFlag(offer.type, 'isOftenKvm') && offer.inTitle(['kvm', 'kvm switch']))) &&
      offer.inTitle(UNSETTLED),
  ),
  rule(
    'uk-not-connectable',
    'not-connectable',
    'PSTI Act s.5',
    (offer) =>
      offer.detection.connectable === 'no' &&
      !(isLoose(offer) && offer.inTitle(INPUT) && offer.inTitleOrSpecs(LINKING_PRODUCT)),
  ),
];
const LINKING_DONGLE = ['usb receiver', 'usb dongle', 'nano receiver'];

/** The offer: used goods, refurbished by whom, private sellers, hire, Northern Ireland. */
const offers: ScopeRule[] = [
  rule('uk-s55-private', 'second-hand', 'PSTI Act s.55', ({ privateSeller }) => privateSeller),
  rule('uk-s55-hire', 'second-hand', 'PSTI Act s.55(3)', ({ outsideHire }) => outsideHire),
  rule('uk-s54-used', 'second-hand', 'PSTI Act s.54', ({ condition }) => condition === 'used'),
  rule(
    'uk-s54-refurbished',
    'second-hand',
    'PSTI Act s.54(7)',
    ({ condition, reconditionedBy }) =>
      condition === 'refurbished' && reconditionedBy === 'third-party',
  ),
  rule(
    'uk-s54-refurbished-by-whom',
    'unclear',
    'PSTI Act s.54(7)',
    ({ condition, reconditionedBy }) =>
      condition === 'refurbished' && reconditionedBy === 'unknown',
  ),
  rule(
    'uk-sch3-1',
    'unclear',
    'SI 2023/1007 Sch.3 para 1',
    (offer) =>
      offer.market === 'NI' &&
      !(offer.anywhere(WIRED) && !offer.anywhere(RADIO)) &&
      !hasFlag(offer.type, 'isCableOnly'),
  ),
];

/** Section 5: which of what has a link is a type of the Act. */
const types: ScopeRule[] = [
  rule(
    'uk-s5-linking-product',
    'in-scope',
    'PSTI Act s.5(7)',
    (offer) => isLoose(offer) && offer.inTitle(INPUT) && offer.inTitleOrSpecs(LINKING_PRODUCT),
  ),
  rule(
    'uk-s5-one-at-a-time',
    'type-not-met',
    'PSTI Act s.5(5)',
    ({ links, type }) =>
      !links.ip &&
      !links.mesh &&
      !links.several &&
      (links.bluetooth || links.nfc) &&
      (links.oneAtATime ||
        (links.nfc && !links.bluetooth) ||
        (hasFlag(type, 'pairsOneAtATime') && links.bluetooth)),
  ),
  rule(
    'uk-s5-second-condition',
    'in-scope',
    'PSTI Act s.5(5)',
    ({ links }) => !links.ip && links.bluetooth && links.several,
  ),
  rule(
    'uk-s5-mesh-end-device',
    'unclear',
    'PSTI Act s.5(5)',
    (offer) =>
      !offer.links.ip &&
      offer.links.mesh &&
      (hasFlag(offer.type, 'isSleepyInMesh') || offer.anywhere(BATTERY_END_DEVICE)),
  ),
  rule('uk-s5-mesh', 'in-scope', 'PSTI Act s.5(5)', ({ links }) => !links.ip && links.mesh),
  rule(
    'uk-s5-bluetooth-only',
    'unclear',
    'PSTI Act s.5(5)',
    ({ links }) => !links.ip && links.bluetooth,
  ),
  rule(
    'uk-link-unclear',
    'unclear',
    'PSTI Act s.5',
    ({ detection }) => detection.connectable === 'unclear',
  ),
];

const admitted: ScopeRule[] = [
  rule(
    'uk-s54-maker-refurbished',
    'in-scope',
    'PSTI Act s.54(7)',
    ({ condition }) => condition === 'manufacturer-refurbished' || condition === 'refurbished',
  ),
  rule(
    'uk-s54-open-box',
    'in-scope',
    'PSTI Act s.54(5)',
    ({ condition }) => condition === 'open-box',
  ),
  rule('uk-s5-1', 'in-scope', 'PSTI Act s.5(1)-(2), s.54', () => true),
];

export const ukPsti: Regime = {
  id: 'uk',
  rules: [
    rule(
      'uk-market',
      'other-market',
      'PSTI Act s.54',
      ({ market }) => market !== 'GB' && market !== 'NI',
    ),
    ...exceptions,
    ...computers,
    ...kinds,
    ...offers,
    ...types,
    ...admitted,
  ],
  duties: [
    {
      id: 'uk-password',
      reference: 'SI 2023/1007 Sch.1 para 1',
      from: '2024-04-29',
      sentence: { id: 'duty.uk.password' },
    },
    {
      id: 'uk-reporting',
      reference: 'SI 2023/1007 Sch.1 para 2',
      from: '2024-04-29',
      sentence: { id: 'duty.uk.reporting' },
    },
    {
      id: 'uk-support',
      reference: 'SI 2023/1007 Sch.1 para 3',
      from: '2024-04-29',
      sentence: { id: 'duty.uk.support' },
    },
    {
      id: 'uk-statement',
      reference: 'PSTI Act s.9, s.22; SI 2023/1007 Sch.4',
      from: '2024-04-29',
      sentence: { id: 'duty.uk.statement' },
    },
    {
      id: 'uk-label',
      reference: 'SI 2025/1267; SI 2023/1007 Sch.2A',
      from: '2025-12-04',
      sentence: { id: 'duty.uk.label' },
    },
  ],
};
