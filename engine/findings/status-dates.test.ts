import { describe, expect, it } from 'vitest';
import { assessed, ended, support, type Offer } from '../../tests/support/offer.ts';

interface Row {
  status: string;
  tone: string;
  tile: string | null;
  dashed?: boolean;
}

describe('the design’s table of dates: status, tone, what stands on a tile', () => {
  const rows: [string, Offer, Row][] = [
    [
      'supported, a minimum by the maker',
      { model: [support({ until: '2029-12-31', bound: 'at-least' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until-least' },
    ],
    [
      'supported, an end by the maker',
      { model: [support({ until: '2029-12-31', bound: 'until' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until' },
    ],
    [
      'supported, by a regulator',
      { model: [support({ until: '2029-12-31', source: 'regulator' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until-least' },
    ],
    [
      'supported, by a dated named collection',
      { model: [support({ until: '2029-12-31', source: 'community' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until-least' },
    ],
    [
      'supported, by a collection without a day',
      { model: [support({ until: '2029-12-31', source: 'undatedList' })] },
      { status: 'supported', tone: 'neutral', tile: 'chip.until-least' },
    ],
    [
      'supported, by the press',
      { model: [support({ until: '2029-12-31', source: 'press' })] },
      { status: 'supported', tone: 'neutral', tile: 'chip.until-least' },
    ],
    [
      'supported, worldwide',
      { model: [support({ until: '2029-12-31', jurisdiction: 'global' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until-least' },
    ],
    [
      'supported, what = support',
      { model: [support({ until: '2029-12-31', what: 'support' })] },
      { status: 'supported', tone: 'neutral', tile: 'chip.support-until-least' },
    ],
    [
      'supported, what = support, an end as stated',
      { model: [support({ until: '2029-12-31', what: 'support', bound: 'until' })] },
      { status: 'supported', tone: 'neutral', tile: 'chip.support-until' },
    ],
    [
      'ends-soon, what = support, a minimum',
      { model: [support({ until: '2027-11-24', what: 'support' })] },
      { status: 'ends-soon', tone: 'caution', tile: 'chip.support-until-least' },
    ],
    [
      'of another market, what = support',
      { model: [support({ until: '2029-12-31', what: 'support', jurisdiction: 'US' })] },
      { status: 'other-market-date', tone: 'neutral', tile: 'chip.other-market-support' },
    ],
    [
      'supported, what is not said',
      { model: [{ ...support({ until: '2029-12-31' }), what: undefined } as never] },
      { status: 'supported', tone: 'neutral', tile: 'chip.support-until-least' },
    ],
    [
      'supported, what = software updates',
      { model: [support({ until: '2029-12-31', what: 'software-updates' })] },
      { status: 'supported', tone: 'neutral', tile: 'chip.until-least' },
    ],
    [
      'supported with consent',
      { model: [support({ until: '2029-12-31', caveats: ['opt-in'] })] },
      { status: 'supported', tone: 'neutral', tile: 'chip.opt-in-until' },
    ],
    [
      'supported, read more than a year ago',
      { model: [support({ until: '2029-12-31', read: '2025-11-23' })] },
      { status: 'supported', tone: 'good', tile: 'chip.stale-until' },
    ],
    [
      'ends-soon, an end: within twelve months',
      { model: [support({ until: '2027-11-24', bound: 'until' })] },
      { status: 'ends-soon', tone: 'caution', tile: 'chip.ends-soon' },
    ],
    [
      'ends-soon, a minimum never ends',
      { model: [support({ until: '2027-11-24' })] },
      { status: 'ends-soon', tone: 'caution', tile: 'chip.until-least' },
    ],
    [
      'not soon: a day later',
      { model: [support({ until: '2027-11-25' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until-least' },
    ],
    [
      'the last day still counts',
      { model: [support({ until: '2026-11-24' })] },
      { status: 'ends-soon', tone: 'caution', tile: 'chip.until-least' },
    ],
    [
      'minimum-passed, of this market',
      { model: [support({ until: '2026-11-23' })] },
      { status: 'minimum-passed', tone: 'caution', tile: 'chip.minimum-passed' },
    ],
    [
      'minimum-passed, an end somebody gave beforehand',
      { model: [support({ until: '2026-11-23', bound: 'until', source: 'community' })] },
      { status: 'minimum-passed', tone: 'caution', tile: 'chip.reported-date' },
    ],
    [
      'minimum-passed, worked out',
      { model: [support({ basis: 'years', years: 2, from: 'first-sale', start: '2023-01-31' })] },
      { status: 'minimum-passed', tone: 'caution', tile: 'chip.minimum-passed' },
    ],
    [
      'minimum-passed of another market is no caution',
      { model: [support({ until: '2026-11-23', jurisdiction: 'US' })] },
      { status: 'other-market-date', tone: 'neutral', tile: 'chip.other-market' },
    ],
    [
      'ended, alert rule met',
      { model: [ended()] },
      { status: 'ended', tone: 'alert', tile: 'chip.ended' },
    ],
    [
      'ended, alert rule missed',
      { model: [ended({ source: 'copied' })] },
      { status: 'ended', tone: 'caution', tile: 'chip.reported-ended-date' },
    ],
    [
      'reported-ended, with a day',
      { model: [ended({ basis: 'reported-ended', source: 'community' })] },
      { status: 'reported-ended', tone: 'caution', tile: 'chip.reported-ended-date' },
    ],
    [
      'reported-ended, without',
      { model: [support({ basis: 'reported-ended', source: 'community' })] },
      { status: 'reported-ended', tone: 'caution', tile: 'chip.reported-ended' },
    ],
    [
      'by-version, none has ended',
      { revision: [support({ until: '2029-12-31' })] },
      { status: 'by-version', tone: 'neutral', tile: 'chip.by-version' },
    ],
    [
      'by-version, one has ended',
      { revision: [ended()] },
      { status: 'by-version', tone: 'caution', tile: 'chip.by-version' },
    ],
  ];
  it.each(rows)('%s', (_, offer, want) => {
    const { status, tone, tile, dashed } = assessed(offer);
    expect({ status, tone, tile: tile?.id ?? null, dashed }).toEqual({ dashed: false, ...want });
  });
});
