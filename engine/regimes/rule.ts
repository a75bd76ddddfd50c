import type { IsoDate } from '../dataset.ts';
import type { DeviceType } from '../device-types.ts';
import type { Detection, Identification, Message, Role, Scope } from '../assessment.ts';
import type { Condition, Listing } from '../listing.ts';
import type { ReconditionedBy } from '../vocabulary/refurbisher.ts';
import type { OfferText } from '../text/offer-text.ts';
import type { Links } from './connectivity.ts';

/**
 * What a rule may look at. All texts are folded; `anywhere` and its like ask for words or phrases.
 */
export interface OfferFacts extends OfferText {
  listing: Listing;
  detection: Detection;
  identification: Identification;
  /** Type of the recognised device, else of the title. */
  type: DeviceType | null;
  /** ISO country code; `GB` or `NI` for the United Kingdom. */
  market: string;
  condition: Condition;
  reconditionedBy: ReconditionedBy;
  /** Named as a case, a part, a book or a toy about a device: what it is for decides nothing. */
  isAccessory: boolean;
  privateSeller: boolean;
  /** Hired out by somebody else than the maker, and not on hire-purchase. */
  outsideHire: boolean;
  role: Role;
  /** An age range of the specifications that ends below 14. */
  onlyUnder14: boolean;
  links: Links;
}

/** One line of a regime's table; the first that fits decides. */
export interface ScopeRule {
  id: string;
  /** As shown: "SI 2023/1007 Sch.3 para 5". */
  reference: string;
  scope: Scope;
  fits(offer: OfferFacts): boolean;
  sentence: Message;
}

export interface Duty {
  id: string;
  reference: string;
  from: IsoDate;
  sentence: Message;
}

export interface Regime {
  id: 'uk' | 'eu';
  rules: readonly ScopeRule[];
  duties: readonly Duty[];
}

/** A rule whose sentence bears its id. */
export const createRule = (
  id: string,
  scope: Scope,
  reference: string,
  fits: ScopeRule['fits'],
): ScopeRule => ({ id, scope, reference, fits, sentence: { id: `scope.${id}` } });
