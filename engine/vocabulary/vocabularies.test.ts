import { describe, expect, it } from 'vitest';
import type { PasswordStatus, SupportBasis, SupportClaim } from '../dataset.ts';
import type { SupportStatus } from '../assessment.ts';
import { assessed, password, reporting, support } from '../../tests/support/offer.ts';

/** Every word of the closed vocabularies of claims, and the status it comes to. */
const BASES: Record<SupportBasis, [Partial<SupportClaim>, SupportStatus][]> = {
  'end-date': [
    [{ until: '2029-12-31' }, 'supported'],
    [{ until: '2029-12-31', bound: 'until' }, 'supported'],
    [{ until: '2029-12-31', bound: 'up-to' }, 'none-found'],
    [{ until: '2024-12-31' }, 'minimum-passed'],
    [{ until: '2024-12-31', bound: 'until' }, 'ended'],
    [{ until: '2024-12-31', bound: 'up-to' }, 'none-found'],
  ],
  ended: [
    [{ until: '2024-12-31' }, 'ended'],
    [{ until: '2024-12-31', what: 'software-updates' }, 'reported-ended'],
    [{ until: '2024-12-31', what: 'support' }, 'reported-ended'],
    [{ until: '2024-12-31', what: 'unsupported-list' }, 'reported-ended'],
    [{ until: '2024-12-31', what: 'end-of-sale' }, 'none-found'],
    [{}, 'reported-ended'],
  ],
  'reported-ended': [
    [{ until: '2024-12-31', source: 'community' }, 'reported-ended'],
    [{ until: '2024-12-31', source: 'press' }, 'reported-ended'],
    [{ source: 'community' }, 'reported-ended'],
    [{ source: 'community', what: 'end-of-sale' }, 'none-found'],
  ],
  'still-updated': [[{ source: 'community' }, 'still-updated']],
  years: [
    [{ years: 5 }, 'years-stated'],
    [{ years: 5, from: 'release' }, 'years-stated'],
    [{ years: 5, from: 'release', start: '2023-09-22' }, 'worked-out'],
    [{ years: 5, from: 'release', released: '2023-09-22' }, 'worked-out'],
    [{ years: 5, from: 'first-sale', start: '2023-09-22' }, 'worked-out'],
    [{ years: 3, from: 'last-sale', lastSold: '2025-01-31' }, 'worked-out'],
    [{ years: 3, from: 'end-of-life', endOfLife: '2025-01-31' }, 'worked-out'],
    [{ years: 2, from: 'end-of-life', endOfLife: '2023-01-31' }, 'minimum-passed'],
    [{ years: 5, from: 'purchase', start: '2023-09-22' }, 'years-stated'],
    [{ years: 5, from: 'manufacture', start: '2023-09-22' }, 'years-stated'],
    [{ years: 5, from: 'release', start: '2023-09-22', bound: 'up-to' }, 'none-found'],
    [{ years: 5, from: 'release', start: '2023-09-22', what: 'end-of-sale' }, 'none-found'],
    [{}, 'none-found'],
  ],
  vague: [[{}, 'vague']],
  'none-published': [[{ source: 'community' }, 'none-found']],
};

describe('every basis of a support claim', () => {
  const rows = Object.entries(BASES).flatMap(([basis, cases]) =>
    cases.map(([more, status]) => [basis as SupportBasis, more, status] as const),
  );
  it.each(rows)('%s %j is %s', (basis, more, status) =>
    expect(assessed({ model: [support({ basis, ...more })] }).support.status).toBe(status),
  );
  it('a maker is said to publish none by nobody', () =>
    expect(
      assessed({ model: [support({ basis: 'none-published', source: 'community' })] }).support
        .sentence.id,
    ).toBe('support.none-found'));
});

describe('every password status', () => {
  const STATUSES: Record<PasswordStatus, string> = {
    'fixed-login-reported': 'chip.password.fixed-login-reported',
    'derived-reported': 'chip.password.derived-reported',
    'default-on-record': 'chip.password.default-on-record',
    'forced-change': 'chip.password.forced-change',
    unique: 'chip.password.unique',
    'user-set': 'chip.password.user-set',
    'none-used': 'chip.password.none-used',
  };
  it.each(Object.entries(STATUSES))('%s', (status, second) => {
    const found = assessed({ model: [password({ status: status as PasswordStatus })] });
    expect([found.password.status, found.second?.id]).toEqual([status, second]);
  });
});

describe('every reporting status', () => {
  it.each([
    ['contact-and-timings', reporting({ acknowledge: '5 days', updates: 'every 30 days' })],
    ['contact-timings-not-found', reporting({ acknowledge: '5 days' })],
    ['contact-timings-not-found', reporting()],
    ['contact-timings-not-checked', reporting({ pageRead: false })],
  ] as const)('%s', (status, claim) =>
    expect(assessed({ brand: [claim] }).reporting.status).toBe(status),
  );
  it('none-found', () => expect(assessed({}).reporting.status).toBe('none-found'));
});
