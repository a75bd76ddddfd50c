import type { Assessment, CitedClaim, Identification, Message, RegimeId } from '../assessment.ts';
import { formatDeviceName } from '../device-name.ts';
import { hasFlag } from '../device-types.ts';
import type { OfferFacts, ScopeRule } from '../regimes/rule.ts';
import type { Listing } from '../listing.ts';
import { findContact } from './claim-text.ts';
import { shortenTitle } from './product-name.ts';

/** What a shopper or owner can do: short, true whatever we found, and nothing that accuses. */
export function adviseOn(
  offer: OfferFacts,
  reporting: readonly CitedClaim[],
  {
    scope,
    regime,
    disclosed,
    identification,
  }: Pick<ScopeRule, 'scope'> & {
    regime: RegimeId;
    disclosed: boolean;
    identification: Identification;
  },
): Assessment['advice'] {
  const { listing, market, type } = offer;
  const contact = reporting
    .map(({ claim }) => (claim.kind === 'reporting' ? findContact(claim) : undefined))
    .find((value) => value !== undefined);
  const tell: Message[] = [
    contact === undefined
      ? { id: 'advice.tell.maker-unknown' }
      : { id: 'advice.tell.maker', params: { contact } },
  ];
  if (scope === 'in-scope' || scope === 'unclear')
    tell.push({ id: regime === 'uk' ? 'advice.tell.opss' : 'advice.tell.eu' });
  const buying: Message[] = [{ id: 'advice.buying.ask' }, { id: 'advice.buying.prefer' }];
  // Sch.1 para 3(5): equal prominence on the manufacturer's own site; we may have overlooked it.
  if (
    scope === 'in-scope' &&
    !disclosed &&
    listing.kind === 'product' &&
    (market === 'GB' || market === 'NI') &&
    offer.role === 'own-brand'
  )
    buying.push({ id: 'advice.buying.own-shop' });
  if (listing.condition === 'used' || scope === 'second-hand')
    buying.push({ id: 'advice.buying.used' });
  const apart: Message[] =
    hasFlag(type, 'isOwnComputer') || hasFlag(type, 'isNetworkGear')
      ? []
      : [{ id: 'advice.owning.network' }];
  return {
    buying,
    owning: [
      { id: 'advice.owning.password' },
      { id: 'advice.owning.update' },
      ...apart,
      { id: 'advice.owning.replace' },
    ],
    question: {
      id: 'advice.question',
      params: { device: nameProduct(identification, listing) },
    },
    tell,
  };
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
