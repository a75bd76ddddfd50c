import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../dataset.ts';
import {
  assessed,
  exploited,
  label,
  password,
  support,
  TODAY,
  type Offer,
} from '../../tests/support/offer.ts';

const ended = (more = {}) => support({ basis: 'ended', until: '2024-01-31', ...more });

describe('the alert rule', () => {
  it('a published period that has passed, of this model, read by us on the maker’s page, for this market, offered new', () => {
    const { tone, status, tile } = assessed({ model: [ended()] });
    expect({ tone, status, tile }).toEqual({
      tone: 'alert',
      status: 'ended',
      tile: { id: 'chip.ended', params: { date: { date: '2024-01-31', form: 'year' } } },
    });
  });

  const misses: [string, Offer, string][] = [
    [
      'only a line is recognised',
      { level: 'line', line: [ended({ covers: 'line' })] },
      'brand-promise',
    ],
    ['the press says it', { model: [ended({ source: 'press' })] }, 'reported-ended'],
    ['a community list says it', { model: [ended({ source: 'community' })] }, 'reported-ended'],
    ['somebody copied it', { model: [ended({ obtained: 'second-hand' })] }, 'reported-ended'],
    ['an excerpt only', { model: [ended({ obtained: 'excerpt' })] }, 'reported-ended'],
    ['no date', { model: [support({ basis: 'reported-ended' })] }, 'reported-ended'],
    [
      'an end-of-life list',
      { model: [ended({ caveats: ['end-of-life-list'] })] },
      'reported-ended',
    ],
    [
      'an end-of-sale list',
      { model: [ended({ caveats: ['end-of-sale-list'] })] },
      'reported-ended',
    ],
    ['said for another market', { model: [ended({ jurisdiction: 'US' })] }, 'other-market-date'],
    ['read more than a year ago', { model: [ended({ read: '2025-11-23' })] }, 'ended'],
    [
      'disputed',
      { model: [ended({ disputed: { by: 'Acme', on: '2026-11-01', reply: 'No.' } })] },
      'ended',
    ],
    ['of a revision not shown', { model: [ended({ caveats: ['revision-specific'] })] }, 'ended'],
    ['used', { model: [ended()], listing: { condition: 'used' } }, 'ended'],
    [
      'refurbished, by whom is not told',
      { model: [ended()], listing: { condition: 'refurbished' } },
      'ended',
    ],
    ['a private seller', { model: [ended()], listing: { seller: { kind: 'private' } } }, 'ended'],
    ['Northern Ireland', { model: [ended()], listing: { market: 'NI' } }, 'ended'],
    ['not surely a device', { model: [ended()], detection: { connectable: 'unclear' } }, 'ended'],
    [
      'the promise of another day is open',
      { model: [ended(), support({ source: 'maker2', until: '2028-01-31' })] },
      'dates-differ',
    ],
  ];
  it.each(misses)('is missed when: %s', (_, offer, status) => {
    const found = assessed(offer);
    expect(found.support.status).toBe(status);
    expect(found.tone).not.toBe('alert');
  });
  it('a miss is caution and begins "Reported"', () => {
    const found = assessed({ model: [ended({ source: 'press' })] });
    expect([found.tone, found.tile?.id]).toEqual(['caution', 'chip.reported-ended']);
  });
  it('a claim read more than a year ago shows its read date on the chip', () => {
    expect(assessed({ model: [ended({ read: '2025-11-23' })] }).tile).toEqual({
      id: 'chip.stale-ended',
      params: {
        date: { date: '2024-01-31', form: 'month' },
        read: { date: '2025-11-23', form: 'month' },
      },
    });
    expect(
      assessed({ model: [support({ until: '2030-01-31', read: '2025-01-01' })] }).tile?.id,
    ).toBe('chip.stale-until');
  });
  it('is computed on the day: the same claim lapses later', () => {
    expect(assessed({ model: [ended()], today: '2027-10-01' }).tone).toBe('alert');
    expect(assessed({ model: [ended()], today: '2027-10-02' }).tone).toBe('caution');
  });
  it('a revision shown by the listing counts', () =>
    expect(
      assessed({ model: [ended({ caveats: ['revision-specific'] })], isRevision: 'V2' }).tone,
    ).toBe('alert'));
  it('a fixed login without a fix, by a regulator, of this model', () => {
    const found = assessed({ model: [password()] });
    expect([found.tone, found.status, found.tile?.id]).toEqual([
      'alert',
      'fixed-login-reported',
      'chip.fixed-login-year',
    ]);
  });
  it.each([
    ['a fix exists', password({ fixedIn: '1.2' })],
    ['community list', password({ source: 'community' })],
    ['press', password({ source: 'press' })],
    ['read long ago', password({ read: '2025-01-01' })],
    ['said for the US', password({ jurisdiction: 'US' })],
    ['another revision', password({ caveats: ['revision-specific'] })],
  ])('a fixed login is caution, and no tile of its own, when: %s', (_, claim) => {
    const found = assessed({ model: [claim] });
    expect([found.tone, found.tile]).toEqual(['caution', null]);
  });
  it('attacked and ended stands before everything', () =>
    expect(assessed({ model: [ended(), exploited(), password()] }).status).toBe('exploited-ended'));
  it('attacked alone changes no chip', () =>
    expect(assessed({ model: [exploited()] })).toMatchObject({ tone: 'neutral', tile: null }));
  it('a claim on a revision the listing does not show is offered as such and decides nothing', () => {
    const found = assessed({ revision: [ended(), password()] });
    expect(found).toMatchObject({
      tone: 'neutral',
      tile: null,
      support: { status: 'none-found' },
      password: { status: 'none-found' },
    });
    expect(found.support.claims.map(({ ifRevision }) => ifRevision)).toEqual(['V2']);
  });
});

describe('alert implies its conditions, whatever is held', () => {
  const day = fc
    .integer({ min: 0, max: 4_000 })
    .map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const common = {
    source: fc.constantFrom('maker', 'regulator', 'press', 'community'),
    jurisdiction: fc.constantFrom('UK', 'EU', 'US', 'global'),
    read: day,
    obtained: fc.constantFrom('read' as const, 'excerpt' as const, 'second-hand' as const),
  };
  const claim: fc.Arbitrary<Claim> = fc.oneof(
    fc
      .record({
        ...common,
        basis: fc.constantFrom(
          'end-date' as const,
          'ended' as const,
          'reported-ended' as const,
          'still-updated' as const,
          'years' as const,
          'vague' as const,
        ),
        until: fc.option(day, { nil: undefined }),
      })
      .map(({ until, ...more }) =>
        support({
          ...more,
          ...(until ? { until } : {}),
          ...(more.basis === 'years' ? { years: 5 } : {}),
        }),
      ),
    fc
      .record({
        ...common,
        status: fc.constantFrom(
          'fixed-login-reported' as const,
          'default-on-record' as const,
          'unique' as const,
        ),
      })
      .map((more) => password(more)),
    fc.record(common).map((more) => exploited(more)),
    fc.record({ ...common, expires: day }).map((more) => label(more)),
  );
  const claims = fc.array(claim, { maxLength: 4 });
  const offer = fc.record({
    model: claims,
    line: claims,
    brand: claims,
    level: fc.constantFrom('gtin' as const, 'model' as const, 'line' as const, 'brand' as const),
    connectable: fc.constantFrom('yes' as const, 'no' as const, 'unclear' as const),
    condition: fc.constantFrom(
      'new' as const,
      'open-box' as const,
      'manufacturer-refurbished' as const,
      'refurbished' as const,
      'used' as const,
    ),
    market: fc.constantFrom('GB', 'NI', 'DE'),
    privately: fc.boolean(),
  });
  it('holds for any claims and any offer', () => {
    fc.assert(
      fc.property(offer, ({ level, connectable, condition, market, privately, ...held }) => {
        const found = assessed({
          ...held,
          level,
          detection: { connectable },
          listing: { condition, market, seller: { kind: privately ? 'private' : 'business' } },
        });
        if (connectable === 'no') expect(found.tile).toBeNull();
        if (found.tone !== 'alert') return;
        expect([
          level === 'model' || level === 'gtin',
          connectable,
          market,
          privately,
          found.scope,
        ]).toEqual([true, 'yes', 'GB', false, 'in-scope']);
        expect(condition).not.toMatch(/^(?:used|refurbished)$/);
        const lead =
          found.status === 'fixed-login-reported'
            ? found.password.claims[0]
            : found.support.claims[0];
        expect(lead?.covers).toBe('model');
        expect(lead?.source.quality).toMatch(/^(?:maker|regulator)$/);
        expect(lead?.claim).toMatchObject({ obtained: 'read' });
        expect(lead?.claim.jurisdiction).toMatch(/^(?:UK|global)$/);
        expect((lead?.claim.read ?? '') >= '2025-11-24').toBe(true);
        if (found.status === 'ended') expect((found.support.until ?? TODAY) < TODAY).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
