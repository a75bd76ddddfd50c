import { describe, expect, it } from 'vitest';
import type { Source } from '../dataset.ts';
import {
  assessed,
  exploited,
  password,
  sources,
  support,
  type Offer,
} from '../../tests/support/offer.ts';

const ended = (more = {}) => support({ basis: 'ended', until: '2026-01-31', ...more });
const publishedOn = (published: string): Record<string, Source> => ({
  maker: { ...(sources.maker as Source), published },
});

describe('the alert rule', () => {
  it('an end the maker states, of this model, read by us on its dated page, for this market, offered new', () => {
    const { tone, status, tile, support: found } = assessed({ model: [ended()] });
    expect({ tone, status, tile, sentence: found.sentence.id }).toEqual({
      tone: 'alert',
      status: 'ended',
      tile: { id: 'chip.ended', params: { date: { date: '2026-01-31', form: 'month' } } },
      sentence: 'support.ended',
    });
  });
  it.each([
    ['by a regulator', ended({ source: 'regulator' })],
    ['worldwide', ended({ jurisdiction: 'global' })],
    [
      'an end date that the page, read after it, states',
      ended({ basis: 'end-date', bound: 'until' }),
    ],
  ])('also: %s', (_, claim) => expect(assessed({ model: [claim] }).tone).toBe('alert'));
  it.each(['open-box', 'manufacturer-refurbished'] as const)('also offered %s', (condition) =>
    expect(assessed({ model: [ended()], listing: { condition } }).tone).toBe('alert'),
  );

  const misses: [string, Offer, string][] = [
    [
      'only a line is recognised',
      { level: 'line', line: [ended({ covers: 'line' })] },
      'brand-promise',
    ],
    [
      'said of the line, though the model is recognised',
      { line: [ended({ covers: 'line' })] },
      'brand-promise',
    ],
    ['the press says it', { model: [ended({ source: 'press' })] }, 'reported-ended'],
    ['a consumer body says it', { model: [ended({ source: 'consumers' })] }, 'reported-ended'],
    ['a collection says it', { model: [ended({ source: 'community' })] }, 'reported-ended'],
    ['a research sheet says it', { model: [ended({ source: 'sheet' })] }, 'none-found'],
    ['a copy of the maker’s page', { model: [ended({ source: 'copied' })] }, 'ended'],
    ['somebody passed it on', { model: [ended({ obtained: 'second-hand' })] }, 'ended'],
    ['an excerpt only', { model: [ended({ obtained: 'excerpt' })] }, 'ended'],
    ['the page is undated', { model: [ended({ source: 'undated' })] }, 'minimum-passed'],
    [
      'published more than 24 months ago, on the day of the end itself',
      { model: [ended({ until: '2024-11-23' })], sources: publishedOn('2024-11-23') },
      'ended',
    ],
    [
      'published before the end',
      { model: [ended()], sources: publishedOn('2026-01-30') },
      'minimum-passed',
    ],
    ['no day is given', { model: [support({ basis: 'ended' })] }, 'reported-ended'],
    ['a minimum has run out', { model: [ended({ bound: 'at-least' })] }, 'minimum-passed'],
    [
      'a date without a bound has run out',
      { model: [ended({ basis: 'end-date' })] },
      'minimum-passed',
    ],
    ['a maximum has run out', { model: [ended({ bound: 'up-to' })] }, 'none-found'],
    ['support ended', { model: [ended({ what: 'support' })] }, 'reported-ended'],
    ['software updates ended', { model: [ended({ what: 'software-updates' })] }, 'reported-ended'],
    ['listed as unsupported', { model: [ended({ what: 'unsupported-list' })] }, 'reported-ended'],
    ['its sale ended', { model: [ended({ what: 'end-of-sale' })] }, 'none-found'],
    ['said for another market', { model: [ended({ jurisdiction: 'US' })] }, 'other-market-date'],
    [
      'said of another region',
      { model: [ended({ jurisdiction: 'global', limits: { regions: ['ME'] } })] },
      'other-market-date',
    ],
    ['read more than a year ago', { model: [ended({ read: '2025-11-23' })] }, 'ended'],
    [
      'disputed',
      { model: [ended({ disputed: { by: 'Acme', on: '2026-11-01', reply: 'No.' } })] },
      'ended',
    ],
    ['the page was replaced', { model: [ended({ caveats: ['superseded'] })] }, 'none-found'],
    ['of a revision not shown', { model: [ended({ caveats: ['revision-specific'] })] }, 'ended'],
    [
      'of one of its revisions, none shown',
      { model: [ended({ limits: { revisions: ['V1'] } })] },
      'by-version',
    ],
    ['of a revision recorded apart', { revision: [ended()] }, 'by-version'],
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
      'updates were seen later, in another market',
      {
        model: [
          ended(),
          support({ basis: 'still-updated', source: 'community', jurisdiction: 'EU' }),
        ],
      },
      'still-updated',
    ],
    [
      'a page of the same day promises more',
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
    for (const offer of [
      { model: [ended({ source: 'press' })] },
      { model: [ended({ source: 'copied' })] },
      { model: [ended({ read: '2025-11-23' })] },
    ]) {
      const found = assessed(offer);
      expect([found.tone, found.tile?.id]).toEqual(['caution', 'chip.reported-ended-date']);
    }
  });
  it('a promise read more than a year ago shows its read date on the chip', () =>
    expect(
      assessed({ model: [support({ until: '2030-01-31', read: '2025-01-01' })] }).tile,
    ).toEqual({
      id: 'chip.stale-until',
      params: {
        date: { date: '2030-01-31', form: 'month', orLater: true },
        read: { date: '2025-01-01', form: 'month' },
      },
    }));
  it('is computed on the day: the same claim lapses a year after it was read', () => {
    expect(assessed({ model: [ended()], today: '2027-10-01' }).tone).toBe('alert');
    expect(assessed({ model: [ended()], today: '2027-10-02' }).tone).toBe('caution');
  });
  it('an old page that speaks of an end behind it still counts', () => {
    const sourcesThen = publishedOn('2024-06-01');
    const tone = (until: string) =>
      assessed({ model: [ended({ until })], sources: sourcesThen }).tone;
    expect([tone('2024-05-31'), tone('2024-06-01')]).toEqual(['alert', 'caution']);
  });
  it.each([
    ['by the record', { isRevision: 'V2' }],
    ['by the title', { listing: { title: 'Acme C1 V2 Wi-Fi camera' } }],
  ])('a revision shown %s counts', (_, shown) =>
    expect(assessed({ model: [ended({ limits: { revisions: ['V2'] } })], ...shown }).tone).toBe(
      'alert',
    ),
  );
});

describe('logins and attacks', () => {
  it.each([
    ['a CVE record', password({ firmware: '1.0' })],
    ['a regulator', password({ firmware: '1.0', source: 'regulator' })],
    ['the maker', password({ firmware: '1.0', source: 'maker' })],
  ])('a login is caution at most, whoever reports it: %s', (_, claim) =>
    expect(assessed({ model: [claim] })).toMatchObject({
      tone: 'caution',
      status: 'fixed-login-reported',
    }),
  );
  it.each([
    ['no firmware is named', password()],
    ['of a version not shown', password({ firmware: '1.0', limits: { revisions: ['V1'] } })],
    ['derived', password({ firmware: '1.0', status: 'derived-reported' })],
    ['a default on record', password({ firmware: '1.0', status: 'default-on-record' })],
  ])('and none when: %s', (_, claim) =>
    expect(assessed({ model: [claim] })).toMatchObject({
      tone: 'neutral',
      tile: { id: 'chip.none-found' },
    }),
  );
  it('attacked and ended stands before everything', () =>
    expect(
      assessed({ model: [ended(), exploited(), password({ firmware: '1.0' })] }),
    ).toMatchObject({ tone: 'alert', status: 'exploited-ended' }));
  it('attacked and an end that misses the rule is no alert', () =>
    expect(assessed({ model: [ended({ source: 'copied' }), exploited()] })).toMatchObject({
      tone: 'caution',
      status: 'ended',
    }));
  it('attacked alone changes no chip', () =>
    expect(assessed({ model: [exploited()] })).toMatchObject({
      tone: 'neutral',
      tile: { id: 'chip.none-found' },
    }));
});
