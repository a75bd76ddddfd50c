import type { SupportClaim } from '../dataset.ts';
import { describe, expect, it } from 'vitest';
import english from '../i18n/en.json' with { type: 'json' };
import { createTranslator } from '../i18n/translator.ts';
import {
  assessed,
  ended,
  makersPage,
  password,
  reporting,
  support,
} from '../../tests/support/offer.ts';

const { say } = createTranslator(english, 'en-GB');

describe('versions', () => {
  const v1 = ended({ limits: { revisions: ['V1'] } });
  const v2 = support({ until: '2029-12-31', limits: { revisions: ['V2'] } });
  it('each is shown, the earliest leads', () => {
    const { support: found, tone } = assessed({ model: [v2, v1] });
    expect([found.status, found.until, tone]).toEqual(['by-version', '2025-01-31', 'caution']);
    expect(found.sentence.params?.versions).toMatchObject({
      list: [
        { message: { id: 'support.version-ended', params: { revision: 'V1' } } },
        { message: { id: 'support.version-until', params: { revision: 'V2' } } },
      ],
    });
  });
  it('of which the same is said stand together, in their order', () => {
    const same = ['V10', 'V2', 'V1'].map((revision) =>
      support({ until: '2029-12-31', limits: { revisions: [revision] } }),
    );
    expect(assessed({ model: same }).support.sentence.params?.versions).toMatchObject({
      list: [
        {
          message: {
            id: 'support.version-until',
            params: { revision: { list: ['V1', 'V2', 'V10'] } },
          },
        },
      ],
    });
  });
  it.each([
    [
      'a date given as a minimum is called one',
      { until: '2029-12-31', bound: 'at-least' as const },
      'V2: at least until 31 December 2029 (Acme Ltd)',
    ],
    [
      'a date of support is not one of updates',
      { until: '2029-12-31', what: 'support' as const },
      'V2: support at least until 31 December 2029 (Acme Ltd)',
    ],
    [
      'our own sum is not put into the mouth of the maker',
      {
        basis: 'years' as const,
        years: 3,
        from: 'end-of-life' as const,
        endOfLife: '2026-02-20',
      },
      'V2: at least until 20 February 2029 (Acme Ltd; our sum)',
    ],
  ])('%s', (_, more, words) => {
    const { sentence } = assessed({
      model: [support({ ...more, limits: { revisions: ['V2'] } })],
    }).support;
    expect(say(sentence)).toContain(`${words}.`);
  });
  it('whose ends the same source gives name it once', () => {
    const other = support({ until: '2027-12-31', limits: { revisions: ['V1'] } });
    expect(say(assessed({ model: [v2, other] }).support.sentence)).toMatch(
      /^V1: [^;]* 31 December 2027; V2: [^;]* 31 December 2029, both from Acme Ltd\. /,
    );
    const sums = ['V1', 'V2'].map((revision, at) =>
      support({
        basis: 'years',
        years: 3,
        from: 'end-of-life',
        endOfLife: `202${5 + at}-02-20`,
        limits: { revisions: [revision] },
      }),
    );
    expect(say(assessed({ model: sums }).support.sentence)).toMatch(
      /^V1: [^()]*; V2: [^()]* \(both from Acme Ltd; our sum\)\. /,
    );
  });
  it('whose ends two sources give name both', () => {
    const other = support({
      until: '2027-12-31',
      source: 'press',
      limits: { revisions: ['V1'] },
    });
    const words = say(assessed({ model: [v2, other] }).support.sentence);
    expect(words).toContain('(Acme Ltd).');
    expect(words).not.toContain('both');
  });
  it.each([
    ['2029-12-31', 'Acme Ltd lists 31 December 2029 as the earliest end of support.'],
    ['2027-01-31', ') as the earliest end of support.'],
    ['2025-02-28', 'Acme Ltd gave 28 February 2025 as the earliest end of support.'],
  ])('a minimum of support is no end of it: %s', (until, words) => {
    const { sentence } = assessed({
      model: [support({ until, what: 'support', bound: 'at-least' })],
    }).support;
    expect(say(sentence)).toContain(words);
  });
  it('what is said without a version stands beside them', () => {
    const { sentence } = assessed({
      model: [
        support({ until: '2025-02-28', bound: 'at-least' }),
        support({ until: '2029-12-31', limits: { revisions: ['V2'] } }),
      ],
    }).support;
    expect(say(sentence)).toContain(
      'V2: at least until 31 December 2029; no version named: at least until 28 February 2025, both from Acme Ltd.',
    );
  });
  it.each([
    ['by the title', { listing: { title: 'Acme C1 v2 Wi-Fi camera' } }],
    ['by the recognised model', { isRevision: 'v2' }],
  ])('the version shown %s is the one that counts', (_, shown) =>
    expect(assessed({ model: [v2], ...shown })).toMatchObject({
      status: 'supported',
      tone: 'good',
    }),
  );
  it('what is said of other versions than the one shown falls', () => {
    const found = assessed({
      model: [v1, password({ firmware: '1', limits: { revisions: ['V1'] } })],
      brand: [reporting({ limits: { revisions: ['V1'] } })],
      isRevision: 'V2',
    });
    expect(found).toMatchObject({ status: 'none-found', tone: 'neutral' });
    expect([
      found.support.claims.length,
      found.password.claims.length,
      found.reporting.claims.length,
    ]).toEqual([0, 0, 0]);
  });
  it('a version that has ended leaves the date of the model open', () => {
    expect(
      assessed({ model: [support({ until: '2029-12-31' })], revision: [ended()] }).status,
    ).toBe('by-version');
    expect(
      assessed({
        model: [support({ until: '2029-12-31' })],
        revision: [ended({ source: 'community' })],
      }).status,
    ).toBe('supported');
  });
  it('a version seen receiving updates later has not ended', () =>
    expect(
      assessed({
        revision: [
          ended({ source: 'early' }),
          support({ basis: 'still-updated', source: 'community' }),
        ],
        sources: { early: makersPage('2025-02-01') },
      }).tone,
    ).toBe('neutral'));
  it('an end of sale or another market’s day is no version’s', () => {
    expect(assessed({ revision: [ended({ what: 'end-of-sale' })] }).status).toBe('none-found');
    expect(assessed({ revision: [ended({ jurisdiction: 'US' })] }).status).toBe('none-found');
  });
});

describe('more versions than a sentence holds', () => {
  const versions = (count: number): SupportClaim[] =>
    Array.from({ length: count }, (_, n) =>
      support({ until: `203${n}-12-31`, limits: { revisions: [`V${n + 1}`] } }),
    );
  const list = (count: number): unknown[] => {
    const { versions: said } = assessed({ model: versions(count) }).support.sentence.params ?? {};
    return (said as { list: unknown[] }).list;
  };
  it('are named from the earliest to the latest, with the number between', () => {
    expect(list(2)).toHaveLength(2);
    expect(list(4)).toMatchObject([
      { message: { params: { revision: 'V1' } } },
      { message: { params: { revision: 'V4' } } },
      { message: { id: 'support.version-more', params: { n: 2 } } },
    ]);
  });
});
