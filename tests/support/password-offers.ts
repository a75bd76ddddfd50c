import type { Claim, Covers, PasswordClaim } from '../../engine/dataset.ts';
import { password, type Offer } from './offer.ts';

/** Every pair of the two lists. */
export const cross = <A, B>(some: readonly A[], others: readonly B[]): [A, B][] =>
  some.flatMap((one) => others.map((other): [A, B] => [one, other]));

const PASSWORDS = [
  'fixed-login-reported',
  'derived-reported',
  'default-on-record',
  'forced-change',
  'unique',
  'user-set',
  'none-used',
] as const;
const RECORDS: readonly Partial<PasswordClaim>[] = [
  {},
  { firmware: '1.2.3', fixedIn: '1.2.4' },
  { firmware: '1.2.3', limits: { revisions: ['V1', 'V2'] } },
  { limits: { revisions: ['V1'] }, fixLookedFor: true },
];

/** Offers with every kind of record of a login, at every reach. */
export function listPasswordOffers(): Offer[] {
  const held = cross(cross(PASSWORDS, RECORDS), cross([2022, undefined], [true, false])).map(
    ([[status, more], [year, hasCve]]) =>
      withoutUndefined(
        password({
          status,
          ...more,
          year: year as number,
          cves: hasCve ? ['CVE-2022-0001'] : [],
        }),
      ),
  );
  return held.flatMap((claim) =>
    cross([claim], ['model', 'line', 'brand'] as const).map(([one, covers]) =>
      placeClaim({ ...one, covers }, covers),
    ),
  );
}

const withoutUndefined = (claim: PasswordClaim): PasswordClaim =>
  Object.fromEntries(
    Object.entries(claim).filter(([, value]) => value !== undefined),
  ) as unknown as PasswordClaim;

/** A claim whose limits name revisions stands with the versions, unless the model is one. */
const placeClaim = (claim: Claim, covers: Covers): Offer => ({ [covers]: [claim] });
