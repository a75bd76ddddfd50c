import { describe, expect, it } from 'vitest';
import {
  assessed,
  saying,
  ended,
  makersPage,
  support,
  type Offer,
} from '../../tests/support/offer.ts';

describe('which statement is chosen', () => {
  const until = (offer: Offer) => {
    const { support: found } = assessed(offer);
    return [found.status, found.until];
  };
  it('the maker’s before a list’s, both listed', () => {
    const { support: found } = assessed({
      model: [
        support({ source: 'community', until: '2030-06-30' }),
        support({ until: '2029-12-31' }),
      ],
    });
    expect([found.status, found.until, found.claims.length]).toEqual([
      'supported',
      '2029-12-31',
      2,
    ]);
  });
  it('the newer of the maker’s, by the day it was published', () =>
    expect(
      until({
        model: [
          support({ until: '2031-12-31', source: 'older', read: '2026-11-01' }),
          support({ until: '2030-01-31', source: 'maker', read: '2026-10-01' }),
        ],
        sources: { older: makersPage('2024-03-01') },
      }),
    ).toEqual(['supported', '2030-01-31']));
  it('the earlier day of two variants in one list', () =>
    expect(
      until({ model: [support({ until: '2031-12-31' }), support({ until: '2029-12-31' })] }),
    ).toEqual(['supported', '2029-12-31']));
  it('the model’s before the line’s', () =>
    expect(
      assessed({
        model: [support({ until: '2029-12-31' })],
        line: [support({ basis: 'years', years: 9, covers: 'line' })],
      }).status,
    ).toBe('supported'));
  it('this market’s before worldwide ones: no two dates', () =>
    expect(
      until({
        model: [
          support({ until: '2033-12-31', jurisdiction: 'global', source: 'maker2' }),
          support({ until: '2030-11-30' }),
        ],
      }),
    ).toEqual(['supported', '2030-11-30']));
  it('a date elsewhere before a listing’s word', () => {
    const offer = { listing: saying({ until: '2031-12-31' }) };
    expect(until({ ...offer, model: [support({ until: '2029-12-31' })] })[0]).toBe('supported');
    expect(
      until({ ...offer, model: [support({ until: '2029-12-31', jurisdiction: 'EU' })] })[0],
    ).toBe('other-market-date');
  });
  it('what is said for this market before a date elsewhere that has passed', () => {
    const passed = ended({ jurisdiction: 'US', source: 'community' });
    expect(
      until({ model: [passed, support({ basis: 'years', years: 3, from: 'last-sale' })] })[0],
    ).toBe('years-stated');
    expect(
      until({ model: [passed], line: [support({ basis: 'years', years: 3, covers: 'line' })] })[0],
    ).toBe('other-market-date');
  });
});

describe('two dates differ only where they are of equal standing', () => {
  const first = support({ until: '2029-12-31' });
  it.each([
    ['a list beside the maker', support({ until: '2028-01-31', source: 'community' })],
    ['the press beside the maker', support({ until: '2028-01-31', source: 'press' })],
    ['of support', support({ until: '2028-01-31', source: 'maker2', what: 'support' })],
    ['for the EU', support({ until: '2028-01-31', source: 'maker2', jurisdiction: 'EU' })],
    ['worldwide', support({ until: '2028-01-31', source: 'maker2', jurisdiction: 'global' })],
    ['one date, rounded', support({ until: '2030-01-31', source: 'maker2' })],
    ['replaced', support({ until: '2028-01-31', source: 'maker2', caveats: ['superseded'] })],
    ['a maximum', support({ until: '2028-01-31', source: 'maker2', bound: 'up-to' })],
  ])('not: %s', (_, other) =>
    expect(assessed({ model: [first, other] }).support).toMatchObject({
      status: 'supported',
      until: '2029-12-31',
    }),
  );
  it('two collections do', () =>
    expect(
      assessed({
        model: [
          support({ until: '2029-12-31', source: 'community' }),
          support({ until: '2028-01-31', source: 'community2' }),
        ],
      }).status,
    ).toBe('dates-differ'));
  it('a list that gives an end behind and a day ahead leaves it open', () =>
    expect(
      assessed({
        model: [
          ended({ source: 'community' }),
          support({ until: '2029-12-31', source: 'community' }),
        ],
      }).status,
    ).toBe('dates-differ'));
});

describe('ends and what was seen later', () => {
  const seen = (more = {}) =>
    support({ basis: 'still-updated', source: 'community', jurisdiction: 'EU', ...more });
  const stated = { publisher: 'Acme bulletin', witness: 'maker' as const };
  const sourcesOf = (published: string) => ({
    bulletin: { ...makersPage(), ...stated, published },
    endList: { ...makersPage(), publisher: 'End list', published: '2025-03-01' },
  });
  it.each([
    ['the maker’s end', ended({ source: 'endList' })],
    ['a list’s end', ended({ basis: 'reported-ended', source: 'endList' })],
    ['an end without a day', support({ basis: 'reported-ended', source: 'endList' })],
  ])('updates seen later in any market outrank %s', (_, end) => {
    const found = (published: string) =>
      assessed({
        model: [end, seen({ source: 'bulletin' })],
        sources: sourcesOf(published),
      });
    expect(found('2026-08-29')).toMatchObject({ status: 'still-updated', tone: 'neutral' });
    expect(found('2025-01-15').support.status).not.toBe('still-updated');
  });
  it('and a minimum that has run out', () =>
    expect(
      assessed({
        model: [support({ until: '2026-05-31' }), seen({ source: 'bulletin' })],
        sources: sourcesOf('2026-08-29'),
      }).support.sentence,
    ).toMatchObject({ id: 'support.still-updated-after' }));
  it('an end that was outlived hides no later one', () =>
    expect(
      assessed({
        model: [
          ended({ until: '2023-01-31', source: 'early' }),
          seen({ source: 'bulletin' }),
          ended({ until: '2026-01-31', source: 'community' }),
        ],
        sources: {
          early: makersPage('2023-02-01'),
          bulletin: { ...makersPage(), ...stated, published: '2024-08-29' },
        },
      }).support,
    ).toMatchObject({ status: 'reported-ended', until: '2026-01-31' }));
  it('the maker’s newer end stands above its older promise', () =>
    expect(
      assessed({
        model: [support({ until: '2027-12-31', source: 'older' }), ended({ until: '2026-04-30' })],
      }).support,
    ).toMatchObject({ status: 'ended', until: '2026-04-30' }));
  it('and its newer promise above its older end', () =>
    expect(
      assessed({
        model: [support({ until: '2028-12-31' }), ended({ until: '2024-01-31', source: 'older' })],
        sources: { older: makersPage('2024-03-01') },
      }).support,
    ).toMatchObject({ status: 'supported', until: '2028-12-31' }));
  it('the maker’s end stands above a later day of a list', () =>
    expect(
      assessed({ model: [ended(), support({ until: '2029-12-31', source: 'community' })] }).support
        .status,
    ).toBe('ended'));
  it('an end of software updates takes no promise of security updates away', () =>
    expect(
      assessed({
        model: [
          ended({ what: 'software-updates' }),
          support({ until: '2028-12-31', source: 'community' }),
        ],
      }).support.status,
    ).toBe('supported'));
  it('updates seen before a day given elsewhere that has passed: "no end date" is not said', () =>
    expect(
      assessed({
        model: [seen({ source: 'bulletin' }), support({ until: '2026-06-30', jurisdiction: 'EU' })],
        sources: sourcesOf('2026-05-12'),
      }).support,
    ).toMatchObject({ status: 'other-market-date', until: '2026-06-30' }));
});

describe('years of new versions of the system', () => {
  const upgrades = (more: Parameters<typeof support>[0] = {}) =>
    support({
      basis: 'years',
      years: 5,
      what: 'software-updates',
      source: 'press',
      caveats: ['system-upgrades'],
      ...more,
    });
  it('are no length of updates: the tile names none, the sentence says of what', () => {
    const { headline, support: found } = assessed({ line: [upgrades({ covers: 'line' })] });
    expect(headline).toEqual({ id: 'chip.reported-vague' });
    expect(found.sentence.params?.['what']).toEqual({
      message: { id: 'claim.support.what-system-upgrades' },
    });
  });
  it('end no updates with the day on which new features end', () => {
    const ended = upgrades({ basis: 'reported-ended', years: undefined, until: '2020-05-31' });
    const { tone, support: found } = assessed({ model: [ended] });
    expect([found.status, found.until, tone]).toEqual(['none-found', undefined, 'neutral']);
  });
  it('make no sum with a day of release, and yield to a promise of security updates', () => {
    const release = support({
      basis: 'still-updated',
      released: '2026-03-01',
      source: 'community',
    });
    const line = [upgrades({ covers: 'line', from: 'release', bound: 'at-least' })];
    expect(assessed({ model: [release], line }).support.status).not.toBe('worked-out');
    const promise = support({ basis: 'years', years: 3, from: 'release', covers: 'line' });
    expect(assessed({ line: [...line, promise] }).headline).toMatchObject({ params: { years: 3 } });
  });
  it('of the very model name no years either', () =>
    expect(assessed({ model: [upgrades()] }).support.status).toBe('vague'));
});
