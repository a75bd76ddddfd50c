// @vitest-environment happy-dom
/** A minimum stands nowhere as if it were the end itself. */
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { formatCsvHeader, formatCsvResult } from '../../catalogue/output/csv.ts';
import { listPlainCells } from '../../catalogue/output/plain-sheet.ts';
import { formatResult } from '../../catalogue/result.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { SupportClaim } from '../../engine/dataset.ts';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import { createCsv } from '../../popup/export-list.ts';
import { describePage, summarisePage } from '../../popup/share-summary.ts';
import { assessed, support } from '../../tests/support/offer.ts';
import { observe } from '../../tests/support/observed.ts';
import { createView, showView } from '../../tests/support/show-panel.tsx';
import { createCitation } from '../../ui/panel/citation.ts';
import { shortenChip } from '../background/short-chip.ts';
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

type Bound = NonNullable<SupportClaim['bound']>;
type Kind = readonly [string, (bound: Bound) => Assessment];
/** Every kind of day to come, by a source that calls it a minimum or an end. */
const KINDS: readonly Kind[] = [
  ['updates', (bound) => say({ bound })],
  ['support', (bound) => say({ bound, what: 'support' })],
  ['updates to opt in to', (bound) => say({ bound, caveats: ['opt-in'] })],
  ['a day that is near', (bound) => say({ bound, until: '2027-04-30' })],
  ['a page read long ago', (bound) => say({ bound, read: '2025-01-01' })],
  ['our own sum', (bound) => say({ bound, ...YEARS })],
  ['another market', (bound) => say({ bound, jurisdiction: 'US' })],
  ['another market’s support', (bound) => say({ bound, jurisdiction: 'US', what: 'support' })],
  ['a whole brand', (bound) => assessed({ brand: [claim({ bound, covers: 'brand' })] })],
  [
    'a whole brand, reported',
    (bound) => assessed({ brand: [claim({ bound, covers: 'brand', source: 'press' })] }),
  ],
];
const YEARS = { basis: 'years', years: 6, from: 'first-sale', start: '2024-01-31' } as const;
const claim = (more: Partial<SupportClaim>): SupportClaim =>
  support({ ...(more.basis === 'years' ? {} : { until: '2030-12-31' }), ...more });
const say = (more: Partial<SupportClaim>): Assessment => assessed({ model: [claim(more)] });

/** How each language says that it may be later, and how a chip without room does. */
const LATER: Record<string, RegExp> = {
  cy: /o leiaf|\d\+/,
  de: /mindestens|\d\+/,
  en: /or later|at least|earliest|\d\+/,
  fr: /au moins|\d\+/,
};

describe.each(KINDS)('the day of %s', (_, assess) => {
  it.each(Object.entries(LATER))(
    'is open on the chip in %s only where it is a minimum',
    (language, later) => {
      const { say: write } = createTranslator(findCatalogue(language), language);
      for (const message of [assess('at-least').headline, shortenChip(assess('at-least').headline)])
        expect(write(message)).toMatch(later);
      for (const message of [assess('until').headline, shortenChip(assess('until').headline)])
        expect(write(message)).not.toMatch(later);
    },
  );
  it('is told as what it is in the sentence, and in every line of the panel', () => {
    const later = /or later|at least|earliest|\d\+|up to/i;
    expect(words.say(assess('at-least').support.sentence)).toMatch(later);
    const panel = showView(createView(assess('at-least')));
    const answer = panel.querySelector('.says')?.textContent ?? '';
    if (/left|\d{4}/.test(answer)) expect(answer).toMatch(later);
    const bar = panel.querySelector('.until')?.textContent ?? '+';
    expect(bar).toMatch(/\+/);
  });
});

describe('a minimum of this model', () => {
  const [least, end] = (['at-least', 'until'] as const).map((bound) => say({ bound })) as [
    Assessment,
    Assessment,
  ];
  const summary = createSummary(LISTING, least, words.say, true);

  it('is one in the panel’s answer, box and price', () => {
    const text = showView(createView(least)).textContent ?? '';
    expect(text).toContain('At least 4 years');
    expect(text).toContain('earliest end on record');
    const stated = showView(createView(end)).textContent ?? '';
    expect(stated).not.toContain('At least');
    expect(stated).toContain('end date on record');
  });
  it('is one in the citation', () => {
    const dated = createCitation(createView(least))
      .split('\n')
      .filter((line) => line.includes('2030'));
    expect(dated).toHaveLength(2);
    for (const line of dated) expect(line).toContain('at least');
  });
  it('is one in the comparison: time left at least so long, a year up to so dear', () => {
    const kept = { id: '1', host: 'www.shop.example', keptAt: 0, listing: LISTING };
    const [row] = describeRows([{ kept, assessment: least }], words);
    expect(row).toMatchObject({ answer: 'Updates to Dec 2030 or later', perYear: 'up to £29' });
    expect(row?.left).toMatch(/^at least 4 years/);
    const [stated] = describeRows([{ kept, assessment: end }], words);
    expect(stated).toMatchObject({ answer: 'Updates until Dec 2030', perYear: '£29' });
    expect(stated?.left).toMatch(/^4 years/);
  });
  it('is one in the popup’s list, its export and the shared picture', () => {
    expect(summary).toMatchObject({ until: '2030-12-31', least: true, short: '2030+' });
    const listings = [{ summary, listing: LISTING }];
    const csv = createCsv(listings, { shop: 's', day: '2026-11-24', headline: '' });
    expect(csv.trim().split('\r\n').at(-1)).toMatch(/,"?at-least"?$/);
    expect(describePage(summarisePage(listings, null), words)).toMatch(/December 2030 or later$/);
    expect(createSummary(LISTING, end, words.say, true).least).toBeUndefined();
  });
  it('is one in the tables of a checked catalogue', () => {
    const result = formatResult(LISTING.title, least, words.say);
    const names = formatCsvHeader().trim().split(',');
    const cells = formatCsvResult(result).trim().split(',');
    expect(cells[names.indexOf('untilBound')]).toBe('at-least');
    const checked = {
      row: { line: 2, fields: {} },
      title: LISTING.title,
      maker: 'Acme',
      result,
      finding: 'dated',
      mangled: [],
    } as const;
    const dated = listPlainCells(checked, [], words.say).filter((cell) => cell.includes('2030'));
    expect(dated).toContain('2030-12-31 or later');
    for (const cell of dated) expect(cell).toMatch(/or later|at least/);
  });
  it('is one in the record of evidence', async () => {
    const { visit } = await observe(LISTING, least, words);
    expect(visit.found).toMatchObject({
      until: '2030-12-31',
      untilBound: 'at-least',
      headline: 'Updates to Dec 2030 or later',
    });
  });
});

it('the day of each version stands behind its bar, a minimum as one', () => {
  const found = assessed({
    model: [
      support({ until: '2029-12-31', bound: 'until', limits: { revisions: ['V1'] } }),
      support({
        id: 'f000000000b2',
        until: '2030-06-30',
        bound: 'at-least',
        limits: { revisions: ['V2'] },
      }),
    ],
  });
  expect(found.support.status).toBe('by-version');
  const lines = showView(createView(found)).querySelectorAll('.versions li');
  expect([...lines].map(({ textContent }) => textContent)).toEqual([
    'V1December 2029',
    'V2June 2030+',
  ]);
});

describe('two days that differ', () => {
  it('are each told with its bound', () => {
    const found = assessed({
      model: [
        support({ until: '2030-12-31', bound: 'at-least' }),
        support({ id: 'f000000000b2', until: '2029-06-30', bound: 'until', source: 'regulator' }),
      ],
    });
    expect(found.support.status).toBe('dates-differ');
    expect(words.say(found.support.sentence)).toMatch(
      /says at least until 31 December 2030; .* says until 30 June 2029\./,
    );
  });
});
