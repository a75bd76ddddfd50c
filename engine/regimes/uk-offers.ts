import { hasFlag } from '../device-types.ts';
import { RADIO, WIRED } from './legal-terms.ts';
import { createRule, type ScopeRule } from './rule.ts';
import { returned } from './uk-doubts.ts';

/** The offer: used goods, returns, refurbished by whom, private sellers, hire. */
export const offers: ScopeRule[] = [
  createRule(
    'uk-s55-private',
    'second-hand',
    'PSTI Act s.55',
    ({ privateSeller }) => privateSeller,
  ),
  createRule('uk-s55-hire', 'second-hand', 'PSTI Act s.55(3)', ({ outsideHire }) => outsideHire),
  returned,
  createRule(
    'uk-s54-used',
    'second-hand',
    'PSTI Act s.54',
    ({ condition }) => condition === 'used',
  ),
  createRule(
    'uk-s54-refurbished',
    'second-hand',
    'PSTI Act s.54(7)',
    (offer) => offer.condition === 'refurbished' && offer.reconditionedBy === 'third-party',
  ),
  createRule(
    'uk-s54-refurbished-by-whom',
    'unclear',
    'PSTI Act s.54(7)',
    (offer) => offer.condition === 'refurbished' && offer.reconditionedBy === 'unknown',
  ),
];

/** Radio rules of the Union reach Northern Ireland. */
export const northernIreland: ScopeRule = createRule(
  'uk-sch3-1',
  'unclear',
  'SI 2023/1007 Sch.3 para 1',
  (offer) =>
    offer.market === 'NI' &&
    !(offer.anywhere(WIRED) && !offer.anywhere(RADIO)) &&
    !hasFlag(offer.type, 'isCableOnly'),
);

/** What is left is in scope; for goods that are not plainly new, say why. */
export const admitted: ScopeRule[] = [
  createRule(
    'uk-s54-maker-refurbished',
    'in-scope',
    'PSTI Act s.54(7)',
    ({ condition }) => condition === 'manufacturer-refurbished' || condition === 'refurbished',
  ),
  createRule(
    'uk-s54-open-box',
    'in-scope',
    'PSTI Act s.54(5)',
    ({ condition }) => condition === 'open-box',
  ),
  createRule('uk-s5-1', 'in-scope', 'PSTI Act s.5(1)-(2), s.54', () => true),
];
