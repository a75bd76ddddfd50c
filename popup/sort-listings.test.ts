import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Tone } from '../engine/assessment.ts';
import type { TabListing } from '../messages/contracts.ts';
import { createTabReport } from '../tests/support/popup-fixtures.ts';
import { createCsv } from './export-list.ts';
import { listOrders, sortListings, splitByCare } from './sort-listings.ts';

const { listings: SEVEN } = createTabReport(7);
const listKeys = (listings: readonly TabListing[]): string[] =>
  listings.map(({ summary }) => summary.key);
const withTone = (at: number, tone: Tone): TabListing => {
  const listing = SEVEN[at] as TabListing;
  return { ...listing, summary: { ...listing.summary, tone } };
};

describe('the order', () => {
  it('puts alerts, then cautions, before all others', () => {
    const mixed = [withTone(0, 'good'), withTone(1, 'caution'), withTone(2, 'alert')];
    const { first, rest } = splitByCare(mixed);
    expect([listKeys(first), listKeys(rest)]).toEqual([['k2', 'k1'], ['k0']]);
  });
  it('is by the day, either way, and those without a day come after', () => {
    expect(listKeys(sortListings(SEVEN, 'longest', '2026-11-27')).slice(0, 3)).toEqual([
      'k0',
      'k1',
      'k2',
    ]);
    expect(listKeys(sortListings(SEVEN, 'soonest', '2026-11-27')).slice(0, 2)).toEqual([
      'k1',
      'k0',
    ]);
    expect(listKeys(sortListings(SEVEN, 'page', '2026-11-27'))).toEqual(listKeys(SEVEN));
  });
  it('is by the price of a year with updates where one is known', () => {
    const dear: TabListing = {
      ...withTone(0, 'good'),
      listing: { key: 'dear', kind: 'tile', title: 'x', price: { amount: 900, currency: 'GBP' } },
    };
    const [cheap] = SEVEN as [TabListing];
    expect(sortListings([dear, cheap], 'price-year', '2026-11-27')).toEqual([cheap, dear]);
    expect(listOrders(SEVEN, '2026-11-27')).toContain('price-year');
    const unpriced = SEVEN.map(({ summary, listing: { price: _price, ...listing } }) => ({
      summary,
      listing,
    }));
    expect(listOrders(unpriced, '2026-11-27')).not.toContain('price-year');
  });
});

describe('the list as CSV', () => {
  it('has a line for each listing, and no cell runs as a formula', () => {
    const [one] = SEVEN as [TabListing];
    const hostile = { ...one, listing: { ...one.listing, title: '=HYPERLINK("x")' } };
    const csv = createCsv([one, hostile], {
      shop: 'www.shop.example',
      day: '2026-11-27',
      headline: 'No end date found',
    });
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows[0]).toMatchObject({
      device: 'Example Cam C200',
      headline: 'Updates until Dec 2029',
      until: '2029-12-31',
      price: '39.99',
      pricePerYear: '12.93',
      url: 'https://www.shop.example/item/1',
    });
    expect(rows[1]?.['title']).toBe('\'=HYPERLINK("x")');
  });
});
