import { hasFlag } from '../device-types.ts';
import {
  BATTERY_END_DEVICE,
  INPUT,
  LINKING_PRODUCT,
  UNSETTLED,
  USB_ONE_HOST,
} from './legal-terms.ts';
import { createRule, type ScopeRule } from './rule.ts';
import { isInDoubt } from './uk-doubts.ts';
import { hasNoLink, isOfNoType, isPlugIn } from './uk-facts.ts';

const LINKING_DONGLE = ['usb receiver', 'usb dongle', 'nano receiver'];
const LINKS_ONWARDS = ['gateway', 'hub', 'bridge', 'app', 'app controlled', ...LINKING_DONGLE];
const RADIO_ALONE = ['2 4ghz', '2 4 ghz', 'audio only'];
const BLUETOOTH = ['bluetooth'];
const KVM = ['kvm', 'kvm switch'];

/**
 * What the Act's section 5 shuts out, and what it cannot decide, by what kind of goods they are.
 */
export const kinds: ScopeRule[] = [
  createRule(
    'uk-accessory',
    'not-connectable',
    'PSTI Act s.5',
    (offer) => offer.isAccessory && !isInDoubt(offer),
  ),
  createRule(
    'uk-s5-one-way',
    'type-not-met',
    'PSTI Act s.5(3)',
    (offer) =>
      offer.links.oneWay &&
      hasNoLink(offer) &&
      !offer.links.deadEnd &&
      (isOfNoType(offer) || hasFlag(offer.type, 'isOftenOneWay')) &&
      !isInDoubt(offer),
  ),
  createRule(
    'uk-s5-dead-end',
    'type-not-met',
    'PSTI Act s.5(4)-(5)',
    (offer) =>
      hasNoLink(offer) &&
      (offer.links.deadEnd ||
        (hasFlag(offer.type, 'isOftenRadioOnly') &&
          (offer.anywhere(RADIO_ALONE) ||
            /\b(?:no|non|without)[ -]?wi-?fi\b/i.test(offer.listing.title.slice(0, 500))))) &&
      !offer.anywhere(LINKS_ONWARDS) &&
      (offer.detection.connectable !== 'no' ||
        offer.links.deadEnd ||
        hasFlag(offer.type, 'isOftenRadioOnly')),
  ),
  createRule(
    'uk-s5-one-host',
    'type-not-met',
    'PSTI Act s.5(5)',
    (offer) =>
      !offer.links.ip &&
      !offer.links.mesh &&
      !offer.links.several &&
      (isOfNoType(offer) || hasFlag(offer.type, 'isOftenForOneHost')) &&
      !offer.anywhere(UNSETTLED) &&
      ((offer.inTitle(INPUT) &&
        offer.links.bluetooth &&
        offer.links.oneAtATime &&
        !offer.inTitleOrSpecs(LINKING_PRODUCT)) ||
        (offer.inTitle(USB_ONE_HOST) && !offer.inTitleOrSpecs(BLUETOOTH))),
  ),
  createRule(
    'uk-s5-not-settled',
    'unclear',
    'PSTI Act s.5(5)',
    (offer) =>
      ((isOfNoType(offer) || (hasFlag(offer.type, 'isOftenKvm') && offer.inTitle(KVM))) &&
        offer.inTitle(UNSETTLED)) ||
      isPlugIn(offer),
  ),
  createRule(
    'uk-not-connectable',
    'not-connectable',
    'PSTI Act s.5',
    (offer) =>
      offer.detection.connectable === 'no' &&
      !(isOfNoType(offer) && offer.inTitle(INPUT) && offer.inTitleOrSpecs(LINKING_PRODUCT)) &&
      !isInDoubt(offer),
  ),
];

/** Section 5: which of what has a link is a type of the Act. */
export const connections: ScopeRule[] = [
  createRule(
    'uk-s5-linking-product',
    'in-scope',
    'PSTI Act s.5(7)',
    (offer) => isOfNoType(offer) && offer.inTitle(INPUT) && offer.inTitleOrSpecs(LINKING_PRODUCT),
  ),
  createRule(
    'uk-s5-one-at-a-time',
    'type-not-met',
    'PSTI Act s.5(5)',
    ({ links }) =>
      !links.ip &&
      !links.mesh &&
      !links.several &&
      (links.bluetooth || links.nfc) &&
      (links.oneAtATime || !links.bluetooth),
  ),
  createRule(
    'uk-s5-second-condition',
    'in-scope',
    'PSTI Act s.5(5)',
    ({ links }) => !links.ip && links.bluetooth && links.several,
  ),
  createRule(
    'uk-s5-mesh-end-device',
    'unclear',
    'PSTI Act s.5(5)',
    (offer) =>
      !offer.links.ip &&
      offer.links.mesh &&
      (hasFlag(offer.type, 'isSleepyInMesh') || offer.anywhere(BATTERY_END_DEVICE)),
  ),
  createRule('uk-s5-mesh', 'in-scope', 'PSTI Act s.5(5)', ({ links }) => !links.ip && links.mesh),
  createRule(
    'uk-s5-bluetooth-only',
    'unclear',
    'PSTI Act s.5(5)',
    (offer) =>
      !offer.links.ip &&
      // Mice and keyboards speak no Internet Protocol, whether a listing names their link or not.
      (offer.links.bluetooth ||
        (isOfNoType(offer) && offer.detection.connectable === 'yes' && offer.inTitle(INPUT))),
  ),
  createRule(
    'uk-link-unclear',
    'unclear',
    'PSTI Act s.5',
    ({ detection }) => detection.connectable === 'unclear',
  ),
];
