import type { DeviceType } from '../dataset.ts';
import type { Case, Regime, ScopeRule } from './rule.ts';
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
  NOT_MEDICAL_TYPES,
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
 * what it is (beside a device, excepted, of no type that counts), then the offer (condition,
 * seller, market), then the type. Sources: regimes.md 1.2 to 1.5.
 */
const rule = (
  id: string,
  scope: ScopeRule['scope'],
  reference: string,
  fits: ScopeRule['fits'],
): ScopeRule => ({ id, scope, reference, fits, sentence: { id: `scope.${id}` } });

const isType = ({ type }: Case, ...types: readonly DeviceType[]): boolean =>
  type !== null && types.includes(type);
const isLoose = ({ type }: Case): boolean => type === null || type === 'other';
const inGreatBritain = ({ market }: Case): boolean => market === 'GB';
const noLink = ({ links }: Case): boolean => !links.ip && !links.bluetooth && !links.mesh;

/**
 * "Exclusively" is a strong word: grown-ups named beside the children, or a mere mode for them,
 * speak against it.
 */
function forChildrenOnly(of: Case): boolean {
  if (of.titled(GROWN_UPS)) return false;
  if (
    of.titled(CHILDREN_ASIDE) &&
    !of.titled([
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
    of.titled(CHILDREN) ||
    of.onlyUnder14 ||
    of.states([
      'exclusively for children',
      'designed for children',
      'designed exclusively for children',
      'for children only',
    ])
  );
}

const hasMobileNetwork = (of: Case): boolean =>
  of.states(CELLULAR) ||
  (of.states(FIVE_G) && !of.states(WIFI_BAND)) ||
  (/[+&/]\s?5G\b/i.test(of.listing.title.slice(0, 500)) &&
    !/2\.4G?\s?[+&/]\s?5G/i.test(of.listing.title.slice(0, 500)));

const isSuppliedMeter = (of: Case): boolean =>
  of.has(SUPPLIED_METER) ||
  (of.has(SMART_METER) &&
    (ENERGY_SUPPLIERS.test(of.listing.seller?.name?.slice(0, 80) ?? '') || !of.has(SHOP_METER)));

const exceptions: ScopeRule[] = [
  rule(
    'uk-sch3-2',
    'excepted',
    'SI 2023/1007 Sch.3 para 2',
    (of) => !of.beside && of.has(EV_CHARGE_POINT) && !of.titled(CABLE_ONLY),
  ),
  rule(
    'uk-sch3-3',
    'excepted',
    'SI 2023/1007 Sch.3 para 3',
    (of) =>
      (of.detection.connectable !== 'no' || (!noLink(of) && !of.titled(MEDICAL_ASIDE))) &&
      (isType(of, 'blood-pressure') || of.states(MEDICAL)) &&
      !isType(of, ...NOT_MEDICAL_TYPES),
  ),
  rule(
    'uk-sch3-4',
    'excepted',
    'SI 2023/1007 Sch.3 para 4',
    (of) => !of.beside && isSuppliedMeter(of),
  ),
  rule(
    'uk-sch3-6',
    'excepted',
    'SI 2023/1007 Sch.3 paras 6-8 (Great Britain)',
    (of) =>
      !of.beside &&
      inGreatBritain(of) &&
      of.states(VEHICLES) &&
      !of.titled(VEHICLE_ASIDE) &&
      !isType(
        of,
        'dashcam',
        'tracker-tag',
        'toy',
        'phone',
        'garden',
        'headphones',
        'ip-camera',
        'laptop',
        'tablet',
        'tv',
      ),
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
    (of) => isType(of, 'laptop', 'tablet') && forChildrenOnly(of) && isFreshInGreatBritain(of),
  ),
  rule(
    'uk-sch3-5-cellular',
    'in-scope',
    'SI 2023/1007 Sch.3 para 5(1)(c)',
    (of) => isType(of, 'tablet') && hasMobileNetwork(of) && isFreshInGreatBritain(of),
  ),
  rule(
    'uk-sch3-5-tablet',
    'excepted',
    'SI 2023/1007 Sch.3 para 5(1)(c)',
    (of) => isType(of, 'tablet') && !forChildrenOnly(of) && !hasMobileNetwork(of),
  ),
  rule(
    'uk-sch3-5',
    'excepted',
    'SI 2023/1007 Sch.3 para 5(1)(a)-(b)',
    (of) =>
      (isType(of, 'laptop') && !forChildrenOnly(of)) ||
      (isLoose(of) &&
        of.detection.connectable !== 'no' &&
        of.titled(COMPUTERS) &&
        !of.titled(INPUT)),
  ),
];

const isFreshInGreatBritain = ({
  condition,
  privateSeller,
  outsideHire,
  market,
  reconditionedBy,
}: Case): boolean =>
  market === 'GB' &&
  !privateSeller &&
  !outsideHire &&
  condition !== 'used' &&
  !(condition === 'refurbished' && reconditionedBy !== 'maker');

/**
 * What the Act's section 5 shuts out, and what it cannot decide, by what kind of goods they are.
 */
const kinds: ScopeRule[] = [
  rule('uk-accessory', 'not-connectable', 'PSTI Act s.5', ({ beside }) => beside),
  rule(
    'uk-s5-one-way',
    'type-not-met',
    'PSTI Act s.5(3)',
    (of) =>
      of.links.oneWay && noLink(of) && !of.links.deadEnd && (isLoose(of) || isType(of, 'sensor')),
  ),
  rule(
    'uk-s5-dead-end',
    'type-not-met',
    'PSTI Act s.5(4)-(5)',
    (of) =>
      noLink(of) &&
      (of.links.deadEnd ||
        (isType(of, 'baby-monitor') &&
          (of.has(['2 4ghz', '2 4 ghz', 'audio only']) ||
            /\b(?:no|non|without)[ -]?wi-?fi\b/i.test(of.listing.title.slice(0, 500))))) &&
      !of.has(['gateway', 'hub', 'bridge', 'app', 'app controlled', ...LINKING_DONGLE]) &&
      (of.detection.connectable !== 'no' || of.links.deadEnd),
  ),
  rule(
    'uk-s5-one-host',
    'type-not-met',
    'PSTI Act s.5(5)',
    (of) =>
      !of.links.ip &&
      !of.links.mesh &&
      !of.links.several &&
      (isLoose(of) || isType(of, 'headphones')) &&
      !of.has(UNSETTLED) &&
      ((of.titled(INPUT) && of.links.bluetooth && !of.states(LINKING_PRODUCT)) ||
        (of.titled(USB_ONE_HOST) && !of.states(['bluetooth']))),
  ),
  rule(
    'uk-s5-not-settled',
    'unclear',
    'PSTI Act s.5(5)',
    (of) =>
      (isLoose(of) || isType(of, 'network-switch')) &&
      of.titled(UNSETTLED) &&
      !(isType(of, 'network-switch') && !of.titled(['kvm', 'kvm switch'])),
  ),
  rule(
    'uk-not-connectable',
    'not-connectable',
    'PSTI Act s.5',
    (of) =>
      of.detection.connectable === 'no' &&
      !(isLoose(of) && of.titled(INPUT) && of.states(LINKING_PRODUCT)),
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
    (of) =>
      of.market === 'NI' && !(of.has(WIRED) && !of.has(RADIO)) && !isType(of, 'network-switch'),
  ),
];

/** Section 5: which of what has a link is a type of the Act. */
const types: ScopeRule[] = [
  rule(
    'uk-s5-linking-product',
    'in-scope',
    'PSTI Act s.5(7)',
    (of) => isLoose(of) && of.titled(INPUT) && of.states(LINKING_PRODUCT),
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
        type === 'toothbrush' ||
        (links.nfc && !links.bluetooth) ||
        (type === 'scale' && links.bluetooth)),
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
    (of) =>
      !of.links.ip &&
      of.links.mesh &&
      (isType(of, 'sensor', 'smart-lock', 'thermostat', 'blinds') || of.has(BATTERY_END_DEVICE)),
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
