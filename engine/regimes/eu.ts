import { hasFlag } from '../device-types.ts';
import { euCraDuties } from './eu-cra.ts';
import { euRedDuties } from './eu-red.ts';
import { isEu } from '../vocabulary/market.ts';
import { createRule, type OfferFacts, type Regime } from './rule.ts';
import {
  HOLDERS,
  INPUT,
  MEDICAL,
  UNSETTLED,
  USB_ONE_HOST,
  VEHICLE_ASIDE,
  VEHICLES,
} from './legal-terms.ts';

const ONE_HOST_GOODS = [...USB_ONE_HOST, ...UNSETTLED, ...INPUT];

/** What plugs into a computer has a data connection to a device, and needs no network for it. */
const isDataDevice = (offer: OfferFacts): boolean =>
  offer.inTitle(ONE_HOST_GOODS) && !offer.inTitle(HOLDERS);

/**
 * One scope table for both EU laws: each reaches what can connect; their duties stand in their
 * own tables.
 */
export const eu: Regime = {
  id: 'eu',
  rules: [
    createRule(
      'eu-market',
      'other-market',
      'Regulation (EU) 2024/2847 Art 3',
      ({ market }) => !isEu(market),
    ),
    createRule(
      'eu-vehicles',
      'excepted',
      'Regulation (EU) 2024/2847 Art 2(2)',
      (offer) => offer.inTitleOrSpecs(VEHICLES) && !offer.inTitle(VEHICLE_ASIDE),
    ),
    createRule(
      'eu-not-connectable',
      'not-connectable',
      'Regulation (EU) 2024/2847 Art 2(1)',
      (offer) => offer.detection.connectable === 'no' && !isDataDevice(offer),
    ),
    createRule(
      'eu-medical',
      'excepted',
      'Regulation (EU) 2024/2847 Art 2(2)',
      (offer) =>
        hasFlag(offer.type, 'isMedical') ||
        (offer.inTitleOrSpecs(MEDICAL) && !hasFlag(offer.type, 'isNotMedical')),
    ),
    createRule(
      'eu-private',
      'second-hand',
      'Regulation (EU) 2024/2847 Art 3(21)',
      ({ privateSeller }) => privateSeller,
    ),
    createRule(
      'eu-used',
      'second-hand',
      'Regulation (EU) 2024/2847 Art 69(2)',
      (offer) =>
        offer.condition === 'used' ||
        (offer.condition === 'refurbished' && offer.reconditionedBy === 'third-party'),
    ),
    createRule(
      'eu-refurbished-by-whom',
      'unclear',
      'Regulation (EU) 2024/2847 Art 69(2)',
      (offer) => offer.condition === 'refurbished' && offer.reconditionedBy === 'unknown',
    ),
    createRule(
      'eu-link-unclear',
      'unclear',
      'Regulation (EU) 2024/2847 Art 2(1)',
      ({ detection }) => detection.connectable === 'unclear',
    ),
    createRule('eu-in-scope', 'in-scope', 'Regulation (EU) 2024/2847 Art 2(1)', () => true),
  ],
  duties: [...euRedDuties, ...euCraDuties],
};
