// @vitest-environment happy-dom
/** A source that names only a year or a month is neither shown nor counted any finer. */
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { listPlainCells } from '../../catalogue/output/plain-sheet.ts';
import { formatResult } from '../../catalogue/result.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { SupportClaim } from '../../engine/dataset.ts';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import { findPricePerYear } from '../../popup/sort-listings.ts';
import { describePage, summarisePage } from '../../popup/share-summary.ts';
import { assessed, saying, support } from '../../tests/support/offer.ts';
import { createView, showView } from '../../tests/support/show-panel.tsx';
import { createSummary } from '../background/summary.ts';
import { describeRows } from './compare-rows.ts';

afterEach(cleanup);

const LISTING = {
  key: '1',
  kind: 'tile',
  title: 'Acme C1 Wi-Fi camera',
  market: 'GB',
  price: { amount: 120, currency: 'GBP' },
} as const;
const words = createTranslator(findCatalogue('en'), 'en-GB');
const say = (more: Partial<SupportClaim>): Assessment => assessed({ model: [support(more)] });
const compare = (assessment: Assessment) =>
  describeRows(
    [{ kept: { id: '1', host: 'www.shop.example', keptAt: 0, listing: LISTING }, assessment }],
    words,
  )[0];

describe.each([
  ['this year', { until: '2026-12-31' }, '2026'],
  ['a year ahead', { until: '2030-12-31' }, '2030'],
])('a source that names %s', (_, more, year) => {
  const found = say({ ...more, precision: 'year', what: 'support' });
  const summary = createSummary(LISTING, found, words.say, true);

  it('is counted by nothing in sentence, answer and bar', () => {
    expect(words.say(found.support.sentence)).toMatch(
      new RegExp(`lists ${year} as the earliest end of support\\.`),
    );
    const panel = showView(createView(found));
    expect(panel.querySelector('.says')?.textContent).toBe(`Support to ${year} or later`);
    expect(panel.querySelector('.until')?.textContent).toBe(`${year}+`);
    expect(panel.querySelector('.price')).toBeNull();
  });
  it('has no time left and no price per year in comparison and popup', () => {
    expect(compare(found)).toMatchObject({ left: 'only the year or month is given', perYear: '–' });
    expect(summary).toMatchObject({ year: true, until: more.until });
    expect(findPricePerYear({ summary, listing: LISTING }, '2026-11-24')).toBeNull();
    expect(describePage(summarisePage([{ summary, listing: LISTING }], null), words)).toMatch(
      new RegExp(`longest ${year} or later$`),
    );
  });
  it('stands as a year in the sheet that people read', () => {
    const result = formatResult(LISTING.title, found, words.say);
    expect(result.support.untilPrecision).toBe('year');
    const checked = {
      row: { line: 2, fields: {} },
      title: LISTING.title,
      maker: 'Acme',
      result,
      finding: 'dated',
      mangled: [],
    } as const;
    expect(listPlainCells(checked, [], words.say)).toContain(`${year} or later`);
  });
});

describe('a source that names a month', () => {
  it('is counted in months, and not at all where the month is near', () => {
    const near = say({ until: '2026-12-31', precision: 'month' });
    expect(words.say(near.support.sentence)).toMatch(/until at least December 2026, according/);
    const far = say({ until: '2027-04-30', precision: 'month' });
    expect(words.say(far.support.sentence)).toContain('April 2027 (about 5 months from today)');
    const due = say({ until: '2026-11-30', precision: 'month' });
    const panel = showView(createView(due));
    expect(panel.querySelector('.says')?.textContent).toBe('Updates to Nov 2026 or later');
    expect(compare(due)?.left).toBe('only the year or month is given');
  });
});

describe('a month that has passed', () => {
  it.each([
    ['at-least', 'Promised until at least August 2026, which has passed'],
    ['until', 'Promised until August 2026, which has passed'],
  ] as const)('is told as one in the answer: %s', (bound, answer) => {
    const passed = say({ until: '2026-08-31', precision: 'month', bound });
    expect(passed.support.status).toBe('minimum-passed');
    expect(showView(createView(passed)).querySelector('.says')?.textContent).toBe(answer);
  });
});

describe('a shop’s own field that names a year', () => {
  it('ends its bar at the year', () => {
    const said = saying({ until: '2029-12-31', precision: 'year' });
    const panel = showView(createView(assessed({ listing: said })));
    expect(panel.querySelector('.until')?.textContent).toBe('2029');
  });
});
