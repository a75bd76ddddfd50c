import type { IsoDate } from './dataset.ts';
import type { BrandRecord } from './packed-dataset.ts';
import type {
  Assessment,
  Detection,
  Identification,
  RegimeId,
  Role,
  Verdict,
} from './assessment.ts';
import { saysNoBrand } from './identify/maker/brand.ts';
import { adviseOn } from './findings/advice.ts';
import { gatherFindings } from './findings/gather.ts';
import type { Listing } from './listing.ts';
import { codeOfPractice } from './regimes/code-of-practice.ts';
import { eu } from './regimes/eu.ts';
import { readOfferFacts } from './regimes/offer-facts.ts';
import type { OfferFacts, Regime, ScopeRule } from './regimes/rule.ts';
import { ukPsti } from './regimes/uk-psti.ts';

export interface AssessInput {
  listing: Listing;
  detection: Detection;
  identification: Identification;
  /** Shards named by the identification. */
  records: readonly BrandRecord[];
  regime: RegimeId;
  today: IsoDate;
}

const REGIMES: Record<RegimeId, Regime> = { uk: ukPsti, eu };

/**
 * What may honestly be said of one listing, on one day, under one law. Pure; no prose, only message
 * ids and parameters.
 */
export function assess(input: AssessInput): Assessment {
  const { identification, regime } = input;
  const { offer, rule, verdict } = decide(input);
  return {
    ...verdict,
    duties: listDuties(regime, rule),
    provisions: [...codeOfPractice],
    advice: adviseOn(offer, verdict, { scope: rule.scope, regime, identification }),
  };
}

/** The assessment without what only the panel shows: advice, duties, provisions. */
export const judge = (input: AssessInput): Verdict => decide(input).verdict;

interface Decided {
  offer: OfferFacts;
  rule: ScopeRule;
  verdict: Verdict;
}

function decide({
  listing,
  detection,
  identification,
  records,
  regime,
  today,
}: AssessInput): Decided {
  const offer = readOfferFacts(listing, detection, identification, regime);
  const rule = decideScope(REGIMES[regime], offer);
  const { type } = offer;
  const verdict: Verdict = {
    connectable: detection.connectable,
    detection,
    type,
    identification,
    regime,
    market: offer.market,
    scope: rule.scope,
    scopeRule: rule.id,
    scopeReference: rule.reference,
    scopeSentence: rule.sentence,
    roles: findRoles(offer, rule),
    ...gatherFindings(listing, identification, records, {
      type,
      market: offer.market,
      today,
      scope: rule.scope,
      connectable: detection.connectable,
      offerQualifies: mayAlert(offer, rule, identification),
      brandKnown: identification.brandId !== undefined || !saysNoBrand(listing.brand),
    }),
    asOf: today,
  };
  return { offer, rule, verdict };
}

/** Duties are shown where the law reaches the goods, or may. */
const listDuties = (regime: RegimeId, { scope }: ScopeRule): Assessment['duties'] =>
  scope === 'other-market' || scope === 'not-connectable' ? [] : [...REGIMES[regime].duties];

/** The first rule of the regime's table that fits; the last one always does. */
function decideScope(regime: Regime, offer: OfferFacts): ScopeRule {
  return regime.rules.find((rule) => rule.fits(offer)) ?? (regime.rules.at(-1) as ScopeRule);
}

/**
 * An alert needs this exact model and a new offer within the law; used, excepted and unclear goods
 * never have one.
 */
const mayAlert = (offer: OfferFacts, { scope }: ScopeRule, { level }: Identification): boolean =>
  offer.detection.connectable === 'yes' &&
  scope === 'in-scope' &&
  (level === 'model' || level === 'gtin') &&
  MAY_ALERT.has(offer.condition);

const MAY_ALERT: ReadonlySet<string> = new Set(['new', 'open-box', 'manufacturer-refurbished']);

/**
 * Which duties a seller of this row has: own-brand goods make the retailer the manufacturer (Act
 * s.7(3)).
 */
const findRoles = (offer: OfferFacts, { scope }: ScopeRule): Role[] =>
  scope === 'in-scope' || scope === 'unclear' ? [offer.role] : [];
