import { describe, expect, it } from 'vitest';
import type { Message } from '../assessment.ts';
import type { SupportClaim } from '../dataset.ts';
import { formatMessage } from '../i18n/format-message.ts';
import en from '../i18n/en.json' with { type: 'json' };
import { assessed, support, type Offer } from '../../tests/support/offer.ts';

const render = (message: Message | null): string =>
  message === null ? '' : formatMessage(message, en, 'en-GB');

/** What a shopper reads of it on that day: status, tone, the sentence, the chip. */
function read(model: Offer['model'], today: string): string[] {
  const { status, tone, tile, support: found } = assessed({ model: model ?? [], today });
  return [status, tone, render(found.sentence), render(tile)];
}

/** A held day at each of its days: two days before, the day before, the day itself, after it. */
const KINDS: [string, Partial<SupportClaim>, Record<string, [string, string, RegExp]>][] = [
  [
    'a minimum of the maker',
    { bound: 'at-least' },
    {
      '2026-12-29': [
        'ends-soon',
        'caution',
        /until at least 31 December 2026 \(2 days from today\)/,
      ],
      '2026-12-30': [
        'ends-soon',
        'caution',
        /until at least 31 December 2026 \(one day from today\)/,
      ],
      '2026-12-31': ['ends-soon', 'caution', /until at least 31 December 2026 \(today\)/],
      '2027-01-01': [
        'minimum-passed',
        'caution',
        /were promised until at least .* Nothing we read says that they have/,
      ],
    },
  ],
  [
    'an end named beforehand by a list',
    { bound: 'until', source: 'community' },
    {
      '2026-12-30': ['ends-soon', 'caution', /run until 31 December 2026 \(one day from today\)/],
      '2026-12-31': ['ends-soon', 'caution', /run until 31 December 2026 \(today\)/],
      '2027-01-01': [
        'minimum-passed',
        'caution',
        /gave 31 December 2026 as the end of security updates\. We found nothing from after/,
      ],
    },
  ],
  [
    'an end of support',
    { bound: 'until', what: 'support' },
    {
      '2026-12-30': [
        'ends-soon',
        'caution',
        /lists 31 December 2026 \(one day from today\) as the end of support/,
      ],
      '2026-12-31': ['ends-soon', 'caution', /31 December 2026 \(today\) as the end of support/],
      '2027-01-01': [
        'minimum-passed',
        'caution',
        /gave 31 December 2026 as the end of support\. Nothing/,
      ],
    },
  ],
  [
    'an end that is stated as one, and a clock that stands before it',
    { basis: 'ended', until: '2026-05-31' },
    {
      '2026-05-30': ['ends-soon', 'caution', /run until 31 May 2026 \(one day from today\)/],
      '2026-05-31': ['ends-soon', 'caution', /run until 31 May 2026 \(today\)/],
      '2026-06-01': ['ended', 'alert', /says that security updates ended on 31 May 2026\./],
      '2023-01-01': ['supported', 'good', /^Security updates until 31 May 2026, according to/],
    },
  ],
  [
    'a day given for another market',
    { jurisdiction: 'EU' },
    {
      '2026-12-30': ['other-market-date', 'neutral', /gave 31 December 2026 as the earliest end/],
      '2026-12-31': ['other-market-date', 'neutral', /gave 31 December 2026 as the earliest end/],
      '2027-01-01': ['other-market-date', 'neutral', /gave 31 December 2026 as the earliest end/],
    },
  ],
  [
    'an end stated for another market',
    { basis: 'ended', until: '2026-05-31', jurisdiction: 'US' },
    {
      '2026-05-31': ['other-market-date', 'neutral', /gave 31 May 2026 for/],
      '2026-06-01': [
        'other-market-date',
        'neutral',
        /no longer supported in .* and gives 31 May 2026 as the end/,
      ],
    },
  ],
  [
    'a day that is worked out',
    { basis: 'years', years: 3, from: 'release', start: '2023-12-31' },
    {
      '2026-12-30': [
        'worked-out',
        'good',
        /so at least until 31 December 2026\. We worked out that day/,
      ],
      '2026-12-31': [
        'worked-out',
        'good',
        /so at least until 31 December 2026\. We worked out that day/,
      ],
      '2027-01-01': ['minimum-passed', 'caution', /Our sum\. Nothing we read says/],
    },
  ],
];

describe('a held end on every day', () => {
  const rows = KINDS.flatMap(([kind, more, days]) =>
    Object.entries(days).map(([today, want]) => [kind, today, more, want] as const),
  );
  it.each(rows)('%s, on %s', (_, today, more, [status, tone, sentence]) => {
    const until = more.basis === 'years' ? {} : { until: '2026-12-31' };
    const got = read([support({ ...until, ...more })], today);
    expect(got.slice(0, 2)).toEqual([status, tone]);
    expect(got[2]).toMatch(sentence);
    expect(got.join(' ')).not.toMatch(/no end date/i);
  });
  it('a clock that stands before the claim was read or published changes nothing', () => {
    const claim = support({ until: '2029-12-31', read: '2026-10-01' });
    expect(read([claim], '2019-01-01')).toEqual(read([claim], '2026-11-24'));
  });
});

/** Cases that once were worded wrongly, by value. */
describe('a clock at and past the end of what is held', () => {
  const phone = [
    support({ until: '2032-02-03' }),
    support({ basis: 'still-updated', source: 'community', jurisdiction: 'global' }),
  ];
  it('the day after: the date is not forgotten for an older sight of updates', () =>
    expect(read(phone, '2032-02-04')).toEqual([
      'minimum-passed',
      'caution',
      'Security updates were promised until at least 3 February 2032, according to Acme Ltd. Nothing we read says that they have stopped.',
      'Promised to Feb 2032',
    ]));
  it('the last day: today, not one month', () => {
    expect(read(phone, '2032-02-03')).toEqual([
      'ends-soon',
      'caution',
      'Promised security updates run until at least 3 February 2032 (today), according to Acme Ltd.',
      'To Feb 2032+, read Oct 2026',
    ]);
    expect(read([support({ until: '2026-12-31' })], '2026-12-31')[2]).toBe(
      'Promised security updates run until at least 31 December 2026 (today), according to Acme Ltd.',
    );
  });
  it('nobody is quoted as having reported an end that lay ahead of it', () =>
    expect(
      read([support({ until: '2031-05-31', bound: 'until', source: 'community' })], '2031-06-01'),
    ).toEqual([
      'minimum-passed',
      'caution',
      'A list gave 31 May 2031 as the end of security updates. We found nothing from after that day that says they have stopped.',
      'Reported: to May 2031',
    ]));
});
