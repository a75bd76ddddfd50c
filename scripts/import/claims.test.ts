import { describe, expect, it } from 'vitest';
import { createFactId, createSupportClaim, findBasis, toLastDay } from './claims.ts';
import type { SupportRow } from './facts.ts';

const row = (more: Partial<SupportRow> = {}): SupportRow => ({
  brand: 'Acme',
  maker: 'Acme',
  category: 'ip-camera',
  line: null,
  models: ['View 100'],
  gtins: [],
  basis: 'end-date',
  until: '2030-01-31',
  years: null,
  jurisdiction: 'UK',
  source_kind: 'manufacturer',
  read_on: '2026-11-26',
  note: '',
  ...more,
});

describe('basis of a row', () => {
  const table: [string, Partial<SupportRow>, object][] = [
    ['an end date', {}, { basis: 'end-date' }],
    ['an end date without a day', { until: null }, { basis: 'none-published' }],
    [
      'years from release',
      { basis: 'years-from-release', years: 5 },
      { basis: 'years', from: 'release' },
    ],
    [
      'years from end of life',
      { basis: 'years-from-end-of-life', years: 3 },
      { basis: 'years', from: 'end-of-life' },
    ],
    ['years, start not said', { basis: 'unspecified-years', years: 5 }, { basis: 'years' }],
    ['years without a number', { basis: 'unspecified-years' }, { basis: 'none-published' }],
    ['for life', { basis: 'lifetime-vague' }, { basis: 'vague' }],
    [
      'ended, by the maker, afterwards',
      { basis: 'ended', until: '2024-01-31', published: '2024-02' },
      { basis: 'ended' },
    ],
    [
      'ended, by the press',
      { basis: 'ended', until: '2024-01-31', source_kind: 'press' },
      { basis: 'reported-ended' },
    ],
    [
      '"ended" said before the day is a plan',
      { basis: 'ended', until: '2025-12-31', published: '2021-11-02' },
      { basis: 'end-date' },
    ],
    [
      'a minimum never ends',
      { basis: 'ended', until: '2025-04-30', bound: 'at-least' },
      { basis: 'end-date' },
    ],
  ];
  it.each(table)('%s', (_, more, basis) => expect(findBasis(row(more))).toEqual(basis));
});

describe('a row as a claim', () => {
  it('keeps bound, what, words, limits and the note in full', () =>
    expect(
      createSupportClaim(
        row({
          bound: 'at-least',
          what: 'security-updates',
          words: 'security updates until at least 31 January 2030',
          limits: { revisions: ['V2'] },
          note: 'Read on the maker’s page; the table names V2 alone.',
        }),
        's1',
      ),
    ).toMatchObject({
      bound: 'at-least',
      what: 'security-updates',
      words: 'security updates until at least 31 January 2030',
      limits: { revisions: ['V2'] },
      note: 'Read on the maker’s page; the table names V2 alone.',
    }));
  it('says "support" where the source does not say that updates are meant', () =>
    expect(createSupportClaim(row(), 's1')).toMatchObject({ what: 'support' }));
  it('takes limits from the name of a line', () =>
    expect(
      createSupportClaim(row({ models: [], line: 'lights, other than the Bridge' }), 's1'),
    ).toMatchObject({ limits: { exclude: ['Bridge'] } }));
  it('never makes a day of a month', () =>
    expect(createSupportClaim(row({ until: '2030-02' }), 's1')).toMatchObject({
      until: '2030-02-28',
      precision: 'month',
    }));
  it('calls words in a copy second-hand', () =>
    expect(
      createSupportClaim(row({ recordedIn: 'https://copy.example/list' }), 's1').obtained,
    ).toBe('second-hand'));
  it.each([
    ['2030', '2030-12-31'],
    ['2028-02', '2028-02-29'],
    ['2028-02-03', '2028-02-03'],
  ])('last day of %s', (date, day) => expect(toLastDay(date)).toBe(day));
});

it('a corrected day keeps the id of its fact; another market does not', () => {
  const claim = createSupportClaim(row(), 's1');
  const later = createSupportClaim(row({ until: '2031-01-31' }), 's1');
  const elsewhere = createSupportClaim(row({ jurisdiction: 'EU' }), 's1');
  const id = createFactId('acme/view-100', claim, 'Acme');
  expect(createFactId('acme/view-100', later, 'Acme')).toBe(id);
  expect(createFactId('acme/view-100', elsewhere, 'Acme')).not.toBe(id);
});
