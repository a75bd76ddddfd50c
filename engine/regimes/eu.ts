import { hasFlag } from '../device-types.ts';
import { euCraDuties } from './eu-cra.ts';
import { euRedDuties } from './eu-red.ts';
import { isEu } from '../vocabulary/market.ts';
import type { OfferFacts, Regime, ScopeRule } from './rule.ts';
import { MEDICAL, VEHICLE_ASIDE, VEHICLES } from './legal-terms.ts';

const rule = (
  id: string,
  scope: ScopeRule['scope'],
  reference: string,
  fits: ScopeRule['fits'],
): ScopeRule => ({ id, scope, reference, fits, sentence: { id: `scope.${id}` } });

/**
 * One scope table for both EU laws: each reaches what can connect; their duties stand in their
 * own tables.
 */
export const eu: Regime = {
  id: 'eu',
  rules: [
    rule(
      'eu-market',
      'other-market',
      'Regulation (EU) 2024/2847 Art 3',
      ({ market }) => !isEu(market),
    ),
    rule(
      'eu-not-connectable',
      'not-connectable',
      'Regulation (EU) 2024/2847 Art 2(1)',
      ({ detection }) => detection.connectable === 'no',
    ),
    rule(
      'eu-medical',
      'excepted',
      'Regulation (EU) 2024/2847 Art 2(2)',
      (offer: OfferFacts) =>
        hasFlag(offer.type, 'isMedical') ||
        (offer.inTitleOrSpecs(MEDICAL) && !hasFlag(offer.type, 'isNotMedical')),
    ),
    rule(
      'eu-vehicles',
      'excepted',
      'Regulation (EU) 2024/2847 Art 2(2)',
      (offer) => offer.inTitleOrSpecs(VEHICLES) && !offer.inTitle(VEHICLE_ASIDE),
    ),
    rule(
      'eu-private',
      'second-hand',
      'Regulation (EU) 2024/2847 Art 3(21)',
      ({ privateSeller }) => privateSeller,
    ),
    rule(
      'eu-used',
      'second-hand',
      'Regulation (EU) 2024/2847 Art 69(2)',
      ({ condition, reconditionedBy }) =>
        condition === 'used' || (condition === 'refurbished' && reconditionedBy === 'third-party'),
    ),
    rule(
      'eu-refurbished-by-whom',
      'unclear',
      'Regulation (EU) 2024/2847 Art 69(2)',
      ({ condition, reconditionedBy }) =>
        condition === 'refurbished' && reconditionedBy === 'unknown',
    ),
    rule(
      'eu-link-unclear',
      'unclear',
      'Regulation (EU) 2024/2847 Art 2(1)',
      ({ detection }) => detection.connectable === 'unclear',
    ),
    rule('eu-in-scope', 'in-scope', 'Regulation (EU) 2024/2847 Art 2(1)', () => true),
  ],
  duties: [...euRedDuties, ...euCraDuties],
};
