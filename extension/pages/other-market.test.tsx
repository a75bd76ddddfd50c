// @vitest-environment happy-dom
/** A day given for another market stands nowhere without that market's name. */
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { formatCsvResult, formatCsvHeader } from '../../catalogue/output/csv.ts';
import { listPlainCells } from '../../catalogue/output/plain-sheet.ts';
import { formatResult } from '../../catalogue/result.ts';
import type { Assessment } from '../../engine/assessment.ts';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import { assessed, ended, support } from '../../tests/support/offer.ts';
import { observe } from '../../tests/support/observed.ts';
import { createView, showView } from '../../tests/support/show-panel.tsx';
import { createCitation } from '../../ui/panel/citation.ts';
import { shortenChip } from '../background/short-chip.ts';
import { createSummary } from '../background/summary.ts';
import { describeRows } from './compare-rows.ts';
import { describeReading } from './record/words.ts';

afterEach(cleanup);

const LISTING = { key: '1', kind: 'tile', title: 'Acme C1 Wi-Fi camera', market: 'GB' } as const;
const words = createTranslator(findCatalogue('en'), 'en-GB');
const NAMED = /\bUS\b/;

const answers: [string, string, Assessment][] = [
  [
    'a day to come',
    '2029',
    assessed({ model: [support({ until: '2029-12-31', jurisdiction: 'US' })] }),
  ],
  [
    'an end that lies behind',
    '2021',
    assessed({ model: [ended({ until: '2021-01-31', jurisdiction: 'US', source: 'community' })] }),
  ],
];

describe.each(answers)('%s in the US', (_, year, assessment) => {
  const bare = new RegExp(year);
  const expectNamed = (text: string): void => {
    expect(text).toMatch(bare);
    expect(text).toMatch(NAMED);
  };

  it('is named on the chip, in words and folded, in every language', () => {
    for (const language of ['en', 'cy', 'de', 'fr']) {
      const { say } = createTranslator(findCatalogue(language), language);
      expectNamed(say(assessment.headline));
      expectNamed(say(shortenChip(assessment.headline)));
    }
  });
  it('is no day that popup, toolbar or share picture reckon with', () => {
    const summary = createSummary(LISTING, assessment, words.say, true);
    expect(summary.until).toBeUndefined();
    expect(summary.group).toBe('other');
    expectNamed(summary.short ?? '');
  });
  it('is named in each line of the panel, in its bar and with each source', () => {
    const panel = showView(createView(assessment));
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!bare.test(node.textContent ?? '')) continue;
      const line = parent?.closest('.until, .claim') ?? parent?.closest('p, li, h1');
      lines.push(line?.textContent ?? '');
    }
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expectNamed(line);
  });
  it('is named in each line of the citation', () => {
    const lines = createCitation(createView(assessment)).split('\n');
    const dated = lines.filter((line) => line.includes(year));
    expect(dated.length).toBe(2);
    for (const line of dated) expectNamed(line);
  });
  it('is named in the comparison, and no bar is drawn to it', () => {
    const kept = { id: '1', host: 'www.shop.example', keptAt: 0, listing: LISTING };
    const [row] = describeRows([{ kept, assessment }], words);
    expectNamed(row?.answer ?? '');
    expect(row?.until).toBeNull();
  });
  it('is named in the tables of a checked catalogue', () => {
    const result = formatResult(LISTING.title, assessment, words.say);
    expect(result.support.untilMarket).toBe('US');
    const names = formatCsvHeader().trim().split(',');
    const cells = formatCsvResult(result).trim().split(',');
    expect(cells[names.indexOf('untilMarket')]).toBe('US');
    const row = { line: 2, fields: {} };
    const checked = {
      row,
      title: LISTING.title,
      maker: 'Acme',
      result,
      finding: 'no-end-date',
      mangled: [],
    } as const;
    const dated = listPlainCells(checked, [], words.say).filter((cell) => bare.test(cell));
    expect(dated.length).toBe(3);
    for (const cell of dated) expectNamed(cell);
  });
  it('is named in the record of evidence', async () => {
    const { visit } = await observe(LISTING, assessment, words);
    expect(visit.found.untilMarket).toBe('US');
    expectNamed(visit.found.headline);
    const [claim] = visit.found.findings[0]?.claims ?? [];
    expectNamed(claim === undefined ? '' : `${claim.says} ${describeReading(claim, words)}`);
  });
});

describe('a day of here', () => {
  const here = assessed({ model: [support({ until: '2029-12-31' })] });
  it('needs no market', () => {
    expect(here.support.untilMarket).toBeUndefined();
    expect(words.say(shortenChip(here.headline))).toBe('2029+');
    expect(showView(createView(here)).querySelector('.until')?.textContent).toBe('December 2029+');
  });
});

describe('updates seen after a day', () => {
  const later = support({ basis: 'still-updated', source: 'bulletin', jurisdiction: 'global' });
  const sources = {
    bulletin: {
      url: 'https://acme.example/bulletin',
      publisher: 'Acme',
      witness: 'maker',
      licence: 'facts',
      licenceGroup: 'open',
      published: '2026-10-01',
    },
  } as const;
  const say = (jurisdiction: string): string =>
    words.say(
      assessed({
        model: [support({ until: '2026-05-31', jurisdiction }), later],
        sources,
      }).support.sentence,
    );
  it('name the market of that day where it is another', () => {
    expect(say('US')).toBe(
      'Acme still listed it as receiving updates on 1 October 2026, later than the day that Acme Ltd had given for the US (31 May 2026).',
    );
    expect(say('UK')).not.toContain('for the');
  });
});

describe('a statement that names its regions', () => {
  const assessment = assessed({
    model: [
      support({ until: '2029-12-31', jurisdiction: 'global', limits: { regions: ['US', 'AU'] } }),
    ],
  });
  const both = /the US and Australia/;
  it('is of those, not of all markets', () => {
    const { support: found, headline } = assessment;
    expect(found.untilMarket).toBe('US/AU');
    expect(words.say(headline)).toBe('Updates to Dec 2029+ (US/AU)');
    expect(words.say(found.sentence)).toMatch(both);
  });
  it('is named by them in the panel’s sources and in the citation', () => {
    const view = createView(assessment);
    expect(showView(view).querySelector('.claim')?.textContent).toMatch(both);
    expect(createCitation(view).split('\n').at(1)).toMatch(both);
  });
  it('is named by them in the record of evidence and in a checked catalogue', async () => {
    const [claim] =
      (await observe(LISTING, assessment, words)).visit.found.findings[0]?.claims ?? [];
    expect(claim?.market).toBe('US/AU');
    expect(claim === undefined ? '' : describeReading(claim, words)).toMatch(both);
    const result = formatResult(LISTING.title, assessment, words.say);
    expect(result.support.claims[0]?.source.markets).toBe('US/AU');
  });
  it.each([
    [{ jurisdiction: 'EU', limits: { regions: ['DE'] } }, 'Germany'],
    [{ jurisdiction: 'US', limits: { regions: ['worldwide'] } }, 'the US'],
    [{ jurisdiction: 'US' }, 'the US'],
  ])('%j is of %s', (more, name) => {
    const of = assessed({ model: [support({ until: '2029-12-31', ...more })] });
    expect(createCitation(createView(of)).split('\n').at(1)).toContain(`market: ${name}`);
  });
});
