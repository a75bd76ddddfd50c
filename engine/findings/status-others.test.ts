import { describe, expect, it } from 'vitest';
import {
  assessed,
  saying,
  ended,
  label,
  password,
  support,
  type Offer,
} from '../../tests/support/offer.ts';

interface Row {
  status: string;
  tone: string;
  tile: string | null;
  dashed?: boolean;
}

describe('the design’s table, other answers: status, tone, what stands on a tile', () => {
  const rows: [string, Offer, Row][] = [
    [
      'worked-out, promise and start the maker’s words',
      { model: [support({ basis: 'years', years: 5, from: 'release', start: '2023-09-22' })] },
      { status: 'worked-out', tone: 'good', tile: 'chip.worked-out' },
    ],
    [
      'worked-out, the maker’s words passed on by others',
      {
        model: [
          support({
            basis: 'years',
            years: 5,
            from: 'release',
            start: '2023-09-22',
            obtained: 'second-hand',
          }),
        ],
      },
      { status: 'worked-out', tone: 'neutral', tile: 'chip.worked-out' },
    ],
    [
      'worked-out, by a list',
      {
        model: [
          support({
            basis: 'years',
            years: 5,
            from: 'release',
            start: '2023-09-22',
            source: 'community',
          }),
        ],
      },
      { status: 'worked-out', tone: 'neutral', tile: 'chip.worked-out' },
    ],
    [
      'worked-out, the start is our own estimate',
      {
        model: [
          support({
            basis: 'years',
            years: 5,
            from: 'release',
            start: '2023-09-22',
            caveats: ['computed'],
          }),
        ],
      },
      { status: 'worked-out', tone: 'neutral', tile: 'chip.worked-out' },
    ],
    [
      'worked-out, of support',
      {
        model: [
          support({
            basis: 'years',
            years: 5,
            from: 'release',
            start: '2023-09-22',
            what: 'support',
          }),
        ],
      },
      { status: 'worked-out', tone: 'neutral', tile: 'chip.worked-out' },
    ],
    [
      'dates-differ',
      {
        model: [
          support({ until: '2029-12-31' }),
          support({ until: '2028-01-31', source: 'maker2' }),
        ],
      },
      { status: 'dates-differ', tone: 'caution', tile: 'chip.dates-differ' },
    ],
    [
      'other-market-date',
      { model: [support({ until: '2029-12-31', jurisdiction: 'EU' })] },
      { status: 'other-market-date', tone: 'neutral', tile: 'chip.other-market' },
    ],
    [
      'other-market-date, listed as ended there',
      { model: [ended({ jurisdiction: 'US', source: 'community' })] },
      { status: 'other-market-date', tone: 'neutral', tile: 'chip.other-market-ended' },
    ],
    [
      'an undated end elsewhere says nothing here',
      { model: [support({ basis: 'reported-ended', jurisdiction: 'US', source: 'community' })] },
      { status: 'none-found', tone: 'neutral', tile: 'chip.none-found' },
    ],
    [
      'still-updated',
      { model: [support({ basis: 'still-updated', source: 'community', jurisdiction: 'global' })] },
      { status: 'still-updated', tone: 'neutral', tile: 'chip.still-updated' },
    ],
    [
      'years-stated, start not known',
      { model: [support({ basis: 'years', years: 5, from: 'last-sale' })] },
      { status: 'years-stated', tone: 'neutral', tile: 'chip.years-last-sale' },
    ],
    [
      'years-stated, from when is not said',
      { model: [support({ basis: 'years', years: 5 })] },
      { status: 'years-stated', tone: 'neutral', tile: 'chip.years-unknown' },
    ],
    [
      'brand-promise, the brand’s own words',
      { line: [support({ basis: 'years', years: 5, from: 'first-sale', covers: 'line' })] },
      {
        status: 'brand-promise',
        tone: 'neutral',
        tile: 'chip.brand-years-first-sale',
        dashed: true,
      },
    ],
    [
      'brand-promise, reported by others',
      { line: [support({ basis: 'years', years: 5, covers: 'line', source: 'press' })] },
      { status: 'brand-promise', tone: 'neutral', tile: 'chip.reported-years', dashed: true },
    ],
    [
      'brand-promise, reported without a day',
      { line: [support({ basis: 'years', years: 5, covers: 'line', source: 'undatedList' })] },
      {
        status: 'brand-promise',
        tone: 'neutral',
        tile: 'chip.reported-years-undated',
        dashed: true,
      },
    ],
    [
      'brand-promise, a date is never green',
      { brand: [support({ until: '2029-12-31', covers: 'brand' })], level: 'brand' },
      { status: 'brand-promise', tone: 'neutral', tile: 'chip.brand-date', dashed: true },
    ],
    [
      'brand-promise, an end of the range is never red',
      { line: [ended({ covers: 'line' })] },
      { status: 'brand-promise', tone: 'neutral', tile: 'chip.brand-date', dashed: true },
    ],
    [
      'brand-promise, no date',
      { brand: [support({ basis: 'vague', covers: 'brand' })] },
      { status: 'brand-promise', tone: 'neutral', tile: 'chip.brand-vague', dashed: true },
    ],
    [
      'vague',
      { model: [support({ basis: 'vague' })] },
      { status: 'vague', tone: 'neutral', tile: 'chip.vague' },
    ],
    [
      'listing-only',
      { listing: saying({ until: '2029-12-31' }) },
      { status: 'listing-only', tone: 'neutral', tile: 'chip.listing-only' },
    ],
    [
      'none-found: the quiet mark',
      {},
      { status: 'none-found', tone: 'neutral', tile: 'chip.none-found' },
    ],
    [
      'no brand readable',
      { level: 'none', listing: { title: 'Wi-Fi camera', brand: 'Unbranded' } },
      { status: 'none-found', tone: 'neutral', tile: 'chip.no-brand' },
    ],
    [
      'not surely a device and nothing found: no mark',
      { detection: { connectable: 'unclear' } },
      { status: 'none-found', tone: 'neutral', tile: null },
    ],
    [
      'not connectable: no mark',
      { model: [support({ until: '2029-12-31' })], detection: { connectable: 'no' } },
      { status: 'supported', tone: 'neutral', tile: null },
    ],
    [
      'fixed-login-reported, firmware named',
      { model: [password({ firmware: '1.0.3' })] },
      { status: 'fixed-login-reported', tone: 'caution', tile: 'chip.fixed-login-year' },
    ],
    [
      'fixed-login-reported, no firmware named',
      { model: [password()] },
      { status: 'none-found', tone: 'neutral', tile: 'chip.none-found' },
    ],
    [
      'a login outranks a neutral line only',
      { model: [password({ firmware: '1.0.3' }), support({ until: '2029-12-31' })] },
      { status: 'supported', tone: 'good', tile: 'chip.until-least' },
    ],
    [
      'a login of the model is solid above a promise of the brand',
      {
        model: [password({ firmware: '1.0.3' })],
        line: [support({ basis: 'years', years: 5, covers: 'line' })],
      },
      { status: 'fixed-login-reported', tone: 'caution', tile: 'chip.fixed-login-year' },
    ],
    [
      'label in force',
      { model: [label({ expires: '2027-03-31' })] },
      { status: 'label', tone: 'good', tile: 'chip.label' },
    ],
    [
      'label expired',
      { model: [label({ expires: '2026-03-31' })] },
      { status: 'none-found', tone: 'neutral', tile: 'chip.none-found' },
    ],
  ];
  it.each(rows)('%s', (_, offer, want) => {
    const { status, tone, tile, dashed } = assessed(offer);
    expect({ status, tone, tile: tile?.id ?? null, dashed }).toEqual({ dashed: false, ...want });
  });
});
