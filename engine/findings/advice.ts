import type {
  Assessment,
  CitedClaim,
  Identification,
  Message,
  PasswordFindingStatus,
  RegimeId,
  SupportStatus,
} from '../assessment.ts';
import { formatDeviceName } from '../device-name.ts';
import { hasFlag } from '../device-types.ts';
import type { OfferFacts, ScopeRule } from '../regimes/rule.ts';
import type { Listing } from '../listing.ts';
import { toDayParam } from '../message-params.ts';
import { findContact } from './claim-text.ts';
import { shortenTitle } from './product-name.ts';

/** What is asked before buying, by what was found: a day that is held needs no asking for. */
const BUYING: Record<SupportStatus, string> = {
  supported: 'compare',
  'worked-out': 'compare',
  'ends-soon': 'compare',
  ended: 'still',
  'reported-ended': 'still',
  'minimum-passed': 'still',
  'by-version': 'version',
  'other-market-date': 'ask',
  'dates-differ': 'ask',
  'still-updated': 'ask',
  'years-stated': 'ask',
  'brand-promise': 'ask',
  vague: 'ask',
  'listing-only': 'ask',
  'none-found': 'ask',
};
/** Passwords that the owner chooses: there is none from the factory to be changed. */
const CHOSEN: ReadonlySet<PasswordFindingStatus> = new Set(['user-set', 'forced-change']);

/** What a shopper or owner can do: short, true of what we found, and nothing that accuses. */
export function adviseOn(
  offer: OfferFacts,
  findings: Pick<Assessment, 'support' | 'password' | 'reporting' | 'listingSays'>,
  {
    scope,
    regime,
    identification,
  }: Pick<ScopeRule, 'scope'> & {
    regime: RegimeId;
    identification: Identification;
  },
): Assessment['advice'] {
  return {
    buying: adviseBuyer(offer, findings, scope),
    owning: adviseOwner(offer, findings),
    question: {
      id: 'advice.question',
      params: { device: nameProduct(identification, offer.listing) },
    },
    tell: listWhomToTell(findings.reporting.claims, scope, regime),
  };
}

function adviseBuyer(
  { listing, market, role }: OfferFacts,
  { support, listingSays }: Pick<Assessment, 'support' | 'listingSays'>,
  scope: ScopeRule['scope'],
): Message[] {
  const wanted = BUYING[support.status];
  const steps = wanted === 'compare' ? [wanted] : [wanted, 'prefer'];
  // Sch.1 para 3(5): equal prominence on the manufacturer's own site; we may have overlooked it.
  if (
    scope === 'in-scope' &&
    listingSays.length === 0 &&
    listing.kind === 'product' &&
    (market === 'GB' || market === 'NI') &&
    role === 'own-brand'
  )
    steps.push('own-shop');
  if (listing.condition === 'used' || scope === 'second-hand') steps.push('used');
  return steps.map((step) => ({ id: `advice.buying.${step}` }));
}

function adviseOwner(
  { type }: OfferFacts,
  { support, password }: Pick<Assessment, 'support' | 'password'>,
): Message[] {
  const { status, until, untilPrecision } = support;
  const isApart = hasFlag(type, 'isOwnComputer') || hasFlag(type, 'isNetworkGear');
  const steps = [
    ...(password.status === 'none-used'
      ? []
      : [CHOSEN.has(password.status) ? 'password-chosen' : 'password']),
    'update',
    ...(isApart ? [] : ['network']),
  ].map((step): Message => ({ id: `advice.owning.${step}` }));
  const replace: Message =
    BUYING[status] === 'compare' && until !== undefined
      ? { id: 'advice.owning.replace-after', params: { date: toDayParam(until, untilPrecision) } }
      : { id: 'advice.owning.replace' };
  return [...steps, replace];
}

function listWhomToTell(
  reporting: readonly CitedClaim[],
  scope: ScopeRule['scope'],
  regime: RegimeId,
): Message[] {
  const contact = reporting
    .map(({ claim }) => (claim.kind === 'reporting' ? findContact(claim) : undefined))
    .find((value) => value !== undefined);
  const maker: Message =
    contact === undefined
      ? { id: 'advice.tell.maker-unknown' }
      : { id: 'advice.tell.maker', params: { contact } };
  if (scope !== 'in-scope' && scope !== 'unclear') return [maker];
  return [maker, { id: regime === 'uk' ? 'advice.tell.opss' : 'advice.tell.eu' }];
}

/**
 * A question is about one product: the very model where we know it, else what the listing sells.
 */
function nameProduct(identification: Identification, { title, brand }: Listing): string {
  const isExact = identification.level === 'gtin' || identification.level === 'model';
  return (
    (isExact && formatDeviceName(identification)) ||
    shortenTitle(title, identification.brand ?? brand)
  );
}
