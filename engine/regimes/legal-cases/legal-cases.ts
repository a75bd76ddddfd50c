import { connections } from './connections.ts';
import { europeanUnion } from './european-union.ts';
import { exceptions } from './exceptions.ts';
import type { LegalCase } from './legal-case.ts';
import { offers } from './offers.ts';
import shopListings from './shop-listings.json';

type Listed = LegalCase['listing'];

/** Further listings as British shops write them, by rule (`shop-listings.json`). */
const asShopsWrite: readonly LegalCase[] = shopListings.flatMap(
  ({ listings, ...rest }): LegalCase[] =>
    (listings as (string | Listed)[]).map((listing) => ({
      ...(rest as Omit<LegalCase, 'listing'>),
      listing: typeof listing === 'string' ? { title: listing } : listing,
    })),
);

/** What the law says of offers written by us: at least one case for every rule. */
export const legalCases: readonly LegalCase[] = [
  ...connections,
  ...exceptions,
  ...offers,
  ...europeanUnion,
  ...asShopsWrite,
];
