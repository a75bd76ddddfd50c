import type { OfferFacts } from './rule.ts';

/** Of no type that we know: what the title says decides alone. */
export const isOfNoType = ({ type }: OfferFacts): boolean => type === null || type === 'other';
export const isInGreatBritain = ({ market }: OfferFacts): boolean => market === 'GB';
export const hasNoLink = ({ links }: OfferFacts): boolean =>
  !links.ip && !links.bluetooth && !links.mesh;

/** Newly made available in Great Britain, by a business: new, opened or refurbished by the maker. */
export const isFreshInGreatBritain = ({
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
