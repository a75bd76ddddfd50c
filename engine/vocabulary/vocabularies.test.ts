import { describe, expect, it } from 'vitest';
import type { SupportBasis } from '../dataset.ts';
import { passwordStatus, supportBasis } from '../../scripts/import/claims.ts';
import { assessed, password, support } from '../regimes/offer.ts';

/**
 * Every `basis` and password status of the imported facts, through the importer, to the closed
 * vocabularies of docs/glossary.md.
 */
type Row = Parameters<typeof supportBasis>[0];
const fact = (basis: string, more: Partial<Row> = {}): Row =>
  ({ basis, until: null, years: null, source_kind: 'manufacturer', note: '', ...more }) as Row;

describe('basis of the facts', () => {
  const rows: [string, Row, SupportBasis, string][] = [
    ['end-date ahead', fact('end-date', { until: '2029-12-31' }), 'end-date', 'supported'],
    ['end-date behind', fact('end-date', { until: '2024-12-31' }), 'end-date', 'ended'],
    ['ended, by the maker with a date', fact('ended', { until: '2024-12-31' }), 'ended', 'ended'],
    [
      'ended, an end-of-life list',
      fact('ended', { until: '2024-12-31', note: 'end-of-life list' }),
      'reported-ended',
      'reported-ended',
    ],
    ['ended, undated', fact('ended'), 'reported-ended', 'reported-ended'],
    [
      'ended, by a collection',
      fact('ended', { until: '2024-12-31', source_kind: 'community-dataset' }),
      'reported-ended',
      'reported-ended',
    ],
    [
      'ended, by the press',
      fact('ended', { until: '2024-12-31', source_kind: 'press' }),
      'reported-ended',
      'reported-ended',
    ],
    ['years from release', fact('years-from-release', { years: 5 }), 'years', 'years-stated'],
    ['years from first sale', fact('years-from-first-sale', { years: 5 }), 'years', 'years-stated'],
    ['years from last sale', fact('years-from-last-sale', { years: 5 }), 'years', 'years-stated'],
    ['years from purchase', fact('years-from-purchase', { years: 5 }), 'years', 'years-stated'],
    [
      'years from manufacture',
      fact('years-from-manufacture', { years: 5 }),
      'years',
      'years-stated',
    ],
    ['years, start not given', fact('unspecified-years', { years: 5 }), 'years', 'years-stated'],
    ['years without a number', fact('unspecified-years'), 'none-published', 'none-found'],
    [
      'years without a number, promised in words',
      fact('unspecified-years', { note: 'policy of regular updates' }),
      'vague',
      'vague',
    ],
    ['lifetime', fact('lifetime-vague'), 'vague', 'vague'],
    [
      'a collection holds no date',
      fact('none-published', { source_kind: 'community-dataset' }),
      'none-published',
      'none-found',
    ],
    [
      'no date, but still receiving updates',
      fact('none-published', { source_kind: 'community-dataset', note: 'still receiving updates' }),
      'still-updated',
      'still-updated',
    ],
  ];
  it.each(rows)('%s', (_, row, basis, status) => {
    const mapped = supportBasis(row);
    expect(mapped.basis).toBe(basis);
    const source =
      row.source_kind === 'manufacturer'
        ? 'maker'
        : row.source_kind === 'press'
          ? 'press'
          : 'community';
    expect(
      assessed({
        model: [
          support({
            ...mapped,
            source,
            ...(row.until ? { until: row.until } : {}),
            ...(row.years ? { years: row.years } : {}),
          }),
        ],
      }).support.status,
    ).toBe(status);
  });
  it('a maker is said to publish none by nobody', () =>
    expect(
      assessed({ model: [support({ basis: 'none-published', source: 'community' })] }).support
        .sentence.id,
    ).toBe('support.none-found'));
});

describe('password status of the facts', () => {
  const rows: [string, string, string, string, string][] = [
    [
      'universal default on a list',
      'universal-default',
      'community-dataset',
      '',
      'default-on-record',
    ],
    [
      'default that set-up makes one change',
      'universal-default',
      'manufacturer',
      'set-up forces a change',
      'forced-change',
    ],
    ['derived from serial or MAC', 'derived-default', 'cve', '', 'derived-reported'],
    ['hard-coded, by CVE', 'hard-coded', 'cve', '', 'fixed-login-reported'],
    ['hard-coded, by the maker', 'hard-coded', 'manufacturer', '', 'fixed-login-reported'],
    ['hard-coded, on a list', 'hard-coded', 'community-dataset', '', 'default-on-record'],
    ['blank', 'blank', 'community-dataset', '', 'default-on-record'],
    ['unique to each unit', 'unique-per-device', 'manufacturer', '', 'unique'],
    ['set by the owner', 'user-set-at-setup', 'manufacturer', '', 'user-set'],
    ['no password', 'no-password', 'cve', '', 'none-used'],
  ];
  it.each(rows)('%s', (_, status, source_kind, note, want) => {
    const mapped = passwordStatus({ status, source_kind, note, cve: [] } as Parameters<
      typeof passwordStatus
    >[0]);
    expect(mapped).toBe(want);
    expect(
      assessed({
        model: [
          password({
            status: mapped,
            source:
              source_kind === 'manufacturer'
                ? 'maker'
                : source_kind === 'cve'
                  ? 'regulator'
                  : 'community',
          }),
        ],
      }).password.status,
    ).toBe(want);
  });
});
