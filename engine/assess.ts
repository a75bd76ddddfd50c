import type { IsoDate } from './dataset.ts';
import type { BrandRecord, Search } from './packed-dataset.ts';
import type { DeviceType } from './device-types.ts';
import type {
  Assessment,
  Detection,
  Identification,
  Message,
  RegimeId,
  Role,
} from './assessment.ts';
import { saysNoBrand } from './identify/brand.ts';
import { adviseOn } from './findings/advice.ts';
import { createChip } from './findings/chip.ts';
import { collectApplicableClaims, type Holdings } from './findings/applicable-claims.ts';
import { findExploited } from './findings/exploited.ts';
import { findLabel, findStatement } from './findings/label.ts';
import { compareListing } from './findings/listing-disclosure.ts';
import { findLookUp } from './findings/look-up.ts';
import { findPassword, toPasswordFinding } from './findings/password.ts';
import { findReporting } from './findings/reporting.ts';
import { findSupport, type SupportVerdict } from './findings/support.ts';
import { toSupportFinding } from './findings/support-verdict.ts';
import type { Listing } from './listing.ts';
import { toDayParam } from './message-params.ts';
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
export function assess({
  listing,
  detection,
  identification,
  records,
  regime,
  today,
}: AssessInput): Assessment {
  const offer = readOfferFacts(listing, detection, identification, regime);
  const rule = decideScope(REGIMES[regime], offer);
  const { type } = offer;
  const holdings = collectApplicableClaims(identification, type, records, listing);
  const disclosures = listing.disclosures ?? [];
  const support = findSupport({
    holdings,
    market: offer.market,
    type,
    today,
    disclosures,
    looked: describeSearch(holdings, identification, type, today),
  });
  const lookUp = findLookUp(holdings.record, support.status);
  const password = findPassword(holdings);
  const reporting = findReporting(holdings, offer.market);
  const label = findLabel(holdings, today);
  const exploited = findExploited(holdings, support.status === 'ended');
  const chip = createChip({
    support,
    password,
    label,
    exploited: exploited.claims.length > 0,
    scope: rule.scope,
    connectable: detection.connectable,
    offerQualifies: mayAlert(offer, rule, identification),
    brandKnown: identification.brandId !== undefined || !saysNoBrand(listing.brand),
    market: offer.market,
    today,
  });
  const assessment: Assessment = {
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
    support: toSupportFinding(support),
    password: toPasswordFinding(password),
    reporting,
    statement: findStatement(holdings),
    label,
    exploited,
    listingSays: compareListing(disclosures, listKnownDates(support)),
    duties: listDuties(regime, rule),
    provisions: [...codeOfPractice],
    advice: adviseOn(offer, reporting.claims, {
      scope: rule.scope,
      regime,
      disclosed: disclosures.length > 0,
      identification,
    }),
    tone: chip.tone,
    status: chip.status,
    dashed: chip.dashed,
    tile: chip.tile,
    headline: chip.headline,
    second: chip.second,
    asOf: today,
  };
  return lookUp === undefined ? assessment : { ...assessment, lookUp };
}

/** Duties are shown where the law reaches the goods, or may. */
const listDuties = (regime: RegimeId, { scope }: ScopeRule): Assessment['duties'] =>
  scope === 'other-market' || scope === 'not-connectable' ? [] : [...REGIMES[regime].duties];

/** The first rule of the regime's table that fits; the last one always does. */
export function decideScope(regime: Regime, offer: OfferFacts): ScopeRule {
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

/** Dates given for this model and market, to hold the listing's own against. */
function listKnownDates({ status, lead, second }: SupportVerdict): IsoDate[] {
  if (!DATED.has(status)) return [];
  return [lead?.claim.until, second?.claim.until].filter((date) => date !== undefined);
}
const DATED: ReadonlySet<string> = new Set([
  'supported',
  'ends-soon',
  'ended',
  'minimum-passed',
  'dates-differ',
  'reported-ended',
]);

/**
 * Was a search about devices of this type? Of a type that is not known only searches for everything
 * of the maker are.
 */
export const isSearchAbout = ({ about }: Search, type: DeviceType | null): boolean =>
  about === undefined || (type !== null && about.includes(type));

/**
 * "We looked at …, and found none": never "there is none", never "looked" of a page that could not
 * be read. A search for a maker's televisions says nothing of its phones.
 */
function describeSearch(
  { record }: Holdings,
  { brandId, brand }: Identification,
  type: DeviceType | null,
  today: IsoDate,
): Message {
  if (brandId === undefined) return { id: 'support.no-brand' };
  const trail = record?.searches
    .filter((search) => search.result !== 'found' && isSearchAbout(search, type))
    .at(-1);
  if (trail)
    return {
      id:
        trail.result === 'page-unreadable'
          ? 'support.none-found-unread'
          : 'support.none-found-searched',
      params: { where: trail.where, date: toDayParam(trail.on), brand: brand ?? '' },
    };
  return {
    id: 'support.none-found',
    params: { brand: brand ?? '', date: toDayParam(today) },
  };
}
