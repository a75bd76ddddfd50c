/** What a source does not vouch for is never said without its reserve. */
import { describe, expect, it } from 'vitest';
import type { SupportClaim } from '../dataset.ts';
import { findCatalogue } from '../i18n/catalogues.ts';
import { createTranslator } from '../i18n/translator.ts';
import { assessed, ended, makersPage, support } from '../../tests/support/offer.ts';

const { say } = createTranslator(findCatalogue('en'), 'en-GB');
const findOf = (claim: SupportClaim) => assessed({ model: [claim] });

describe('a day that its source calls approximate or planned', () => {
  const far = { until: '2031-02-03', bound: 'until', source: 'community' } as const;

  it('is no finer than its month, on chip, sentence and in the finding', () => {
    const found = findOf(support({ ...far, caveats: ['approximate-date'] }));
    expect(say(found.headline)).toBe('Updates until ~Feb 2031');
    expect(say(found.support.sentence)).toBe(
      'Security updates until February 2031 (approximate), according to A list.',
    );
    expect(found.support.untilPrecision).toBe('month');
  });
  it('keeps its day where it is planned, and says so', () => {
    const found = findOf(support({ ...far, caveats: ['planned'] }));
    expect(say(found.headline)).toBe('Updates until ~Feb 2031');
    expect(say(found.support.sentence)).toMatch(/until 3 February 2031 \(planned\), /);
  });
  it('is not counted in days when it is near', () => {
    const near = support({ ...far, until: '2027-01-07', caveats: ['approximate-date'] });
    expect(say(findOf(near).support.sentence)).toBe(
      'Security updates until January 2027 (approximate), according to A list.',
    );
  });
  it('says so of an end that has come', () => {
    const past = ended({ source: 'community', bound: 'until', caveats: ['approximate-date'] });
    expect(say(findOf(past).support.sentence)).toMatch(/ended in January 2025 \(approximate\)\./);
  });
});

describe('years', () => {
  const years = (more: Partial<SupportClaim>) =>
    say(findOf(support({ basis: 'years', years: 4, ...more })).support.sentence);

  it.each([
    ['security-updates', 'security updates'],
    ['software-updates', 'software updates'],
    ['support', 'support'],
  ] as const)('are said to be of %s, with and without a start', (what, words) => {
    expect(years({ what, from: 'release' })).toMatch(
      new RegExp(`4 years of ${words} from release`),
    );
    expect(years({ what })).toMatch(new RegExp(`4 years of ${words} but not from when`));
    const start = { from: 'first-sale', start: '2025-01-01' } as const;
    expect(years({ what, ...start })).toMatch(new RegExp(`4 years of ${words} from the day`));
    expect(years({ what, ...start, start: '2020-01-01' })).toMatch(
      new RegExp(`promised at least 4 years of ${words} from the day`),
    );
  });
  it('are listed with the day they begin on, and who gave it', () => {
    const claim = support({
      basis: 'years',
      years: 3,
      from: 'end-of-life',
      endOfLife: '2025-04-23',
    });
    const list = (sources = {}) =>
      assessed({ model: [claim], sources }).support.claims.map(({ text }) => say(text));
    expect(list()).toEqual([
      'Acme Ltd: at least 3 years of security updates, counted from the end of life. The count begins on 23 April 2025.',
    ]);
    const copied = { ...makersPage('2026-06-01'), recordedIn: 'https://copies.example/list.json' };
    expect(list({ maker: copied }).join()).toMatch(
      /begins on 23 April 2025, as copied by others from a list of Acme Ltd\.$/,
    );
  });
  it('are the usual ones where the source says no more', () => {
    expect(years({ bound: 'until', caveats: ['usual'] })).toMatch(/says usually 4 years of /);
    expect(years({ caveats: ['usual'] })).toMatch(/says usually at least 4 years of /);
  });
  it('are intended where the source calls them so', () => {
    expect(years({ caveats: ['planned'] })).toMatch(/says at least 4 years \(intended\) of /);
  });
  it('are bare where the source gives them bare', () => {
    const bare = { bound: 'until', from: 'release', released: '2025-01-01' } as const;
    const found = findOf(support({ basis: 'years', years: 4, ...bare }));
    expect(say(found.headline)).toBe('To Jan 2029, worked out');
    expect(say(found.support.sentence)).not.toContain('at least');
  });
});
