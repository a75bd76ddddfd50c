import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../dataset.ts';
import {
  assessed,
  exploited,
  label,
  password,
  sources,
  support,
  TODAY,
  type Offer,
} from '../../tests/support/offer.ts';

/**
 * Mostly what an alert needs, else one of the others: so that alerts are met, and missed narrowly.
 */
const mostly = <T>(good: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(good) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

describe('alert implies its conditions, whatever is held', () => {
  const day = fc
    .integer({ min: 1_400, max: 2_700 })
    .map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const common = {
    source: mostly('maker', ...Object.keys(sources)),
    jurisdiction: mostly('UK', 'global', 'EU', 'US'),
    read: mostly('2026-10-01', '2024-12-01', '2026-02-01'),
    obtained: mostly<'read' | 'excerpt'>('read', 'excerpt'),
  };
  const claim: fc.Arbitrary<Claim> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({
          ...common,
          basis: mostly('ended', 'end-date', 'reported-ended', 'still-updated'),
          bound: mostly<string | undefined>('until', undefined, 'at-least', 'up-to'),
          what: mostly('security-updates', 'support', 'end-of-sale'),
          covers: mostly('model', 'line'),
          until: fc.option(day, { nil: undefined }),
        })
        .map((more) => support(JSON.parse(JSON.stringify(more)) as object)),
    },
    fc
      .record({ ...common, status: fc.constantFrom('fixed-login-reported', 'unique') })
      .map((more) => password(more as object)),
    fc.record(common).map((more) => exploited(more)),
    fc.record({ ...common, expires: day }).map((more) => label(more)),
  );
  const claims = fc.array(claim, { minLength: 1, maxLength: 2 });
  const offer = fc.record({
    model: claims,
    line: claims,
    level: mostly('model', 'gtin', 'line', 'brand'),
    connectable: mostly('yes', 'no', 'unclear'),
    condition: mostly('new', 'open-box', 'manufacturer-refurbished', 'refurbished', 'used'),
    market: mostly('GB', 'NI', 'DE'),
    privately: mostly(false, true),
  });
  it('holds for any claims and any offer, and is met by some', () => {
    let met = 0;
    fc.assert(
      fc.property(offer, ({ level, connectable, condition, market, privately, ...held }) => {
        const found = assessed({
          ...held,
          level: level as Offer['level'],
          detection: { connectable: connectable as 'yes' },
          listing: {
            condition: condition as 'new',
            market,
            seller: { kind: privately ? 'private' : 'business' },
          },
        });
        if (connectable === 'no') expect(found.tile).toBeNull();
        if (found.tone !== 'alert') return;
        met += 1;
        expect([
          level === 'model' || level === 'gtin',
          connectable,
          market,
          privately,
          found.scope,
        ]).toEqual([true, 'yes', 'GB', false, 'in-scope']);
        expect(condition).not.toMatch(/^(?:used|refurbished)$/);
        const { claim: lead, source } = found.support.claims[0] as (typeof found.support.claims)[0];
        expect(['maker', 'regulator']).toContain(source.witness);
        expect(source.recordedIn).toBeUndefined();
        expect(lead).toMatchObject({ covers: 'model', obtained: 'read', what: 'security-updates' });
        expect(['UK', 'global']).toContain(lead.jurisdiction);
        expect(lead.read >= '2025-11-24').toBe(true);
        const { until = TODAY, bound } = lead as { until?: string; bound?: string };
        expect(bound ?? 'until').toBe('until');
        expect(until < TODAY).toBe(true);
        const published = source.published as string;
        expect(published >= until && (published > until || published >= '2024-11-24')).toBe(true);
      }),
      { numRuns: 1_000, seed: 20261126 },
    );
    expect(met).toBeGreaterThan(50);
  });
});
