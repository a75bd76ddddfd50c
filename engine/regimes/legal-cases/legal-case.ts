import type { RegimeId, Role, Scope } from '../../assessment.ts';
import type { Listing } from '../../listing.ts';

/** One legal case: what is offered, what the law says of it, and by which rule. */
export interface LegalCase {
  rule: string;
  scope: Scope;
  reference: string;
  listing: Partial<Listing> & { title: string };
  regime?: RegimeId;
  role?: Role;
}

type Fields = Partial<Listing>;
/** A group of cases under one rule and reference. */
export const createCases = (
  rule: string,
  scope: Scope,
  reference: string,
  ...offers: (string | [string, Fields] | [string, Fields, Partial<LegalCase>])[]
): LegalCase[] =>
  offers.map((offer) =>
    typeof offer === 'string'
      ? { rule, scope, reference, listing: { title: offer } }
      : { rule, scope, reference, listing: { title: offer[0], ...offer[1] }, ...offer[2] },
  );

export const withSpecs = (rows: Record<string, string>): Fields => ({ specs: rows });
export const soldBy = (name: string): Fields => ({ seller: { name } });
