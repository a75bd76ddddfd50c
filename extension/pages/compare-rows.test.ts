// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import { cite, CLAIMS } from '../../tests/support/cited-claims.ts';
import { createComparison } from '../../tests/support/compare-fixtures.ts';
import { planPicture } from './compare-picture.ts';
import { describeRows, formatTable, type Compared } from './compare-rows.ts';

const words = createTranslator(findCatalogue('en'), 'en-GB');
const { kept, assessments } = createComparison(findCatalogue('en'), 'en-GB');
const COMPARED = kept.flatMap((entry, at): Compared[] => {
  const assessment = assessments[at];
  return assessment === undefined ? [] : [{ kept: entry, assessment }];
});
const rows = describeRows([...COMPARED].reverse(), words);

describe('the rows of a comparison', () => {
  it('stand longest first, those without a day to come as they were kept', () => {
    expect(rows.map(({ name, left }) => [name, left])).toEqual([
      ['Example Cam C200', '3 years 1 month left'],
      ['Example Router BT8', '1 year 5 months left'],
      ['Example TV 55Q60', 'the day has passed'],
      ['Example Doorbell 3', 'time left not known'],
    ]);
  });
  it('tell the price of a year where price and day are known', () => {
    expect(rows.map(({ price, perYear }) => [price, perYear])).toEqual([
      ['£39.99', '£13'],
      ['£430.00', '£300'],
      [null, '–'],
      ['£159.00', '–'],
    ]);
  });
  it('draw a bar only to a promised day to come', () => {
    expect(rows.map(({ until }) => until)).toEqual(['2029-12-31', '2028-04-30', null, null]);
  });
  it('say whose contact it is where its host does not', () => {
    const [one] = COMPARED as [Compared];
    const contact = (page: string, brand: string): string | undefined => {
      const { assessment } = one;
      const identification = { ...assessment.identification, brand };
      const claims = [cite({ ...CLAIMS.reporting, page }, 'A form.')];
      const reporting = { ...assessment.reporting, status: 'contact-timings-not-found', claims };
      const asked = { ...assessment, identification, reporting } as Compared['assessment'];
      return describeRows([{ ...one, assessment: asked }], words)[0]?.contact.text;
    };
    expect(contact('https://g.co/vulnz', 'Google')).toBe('Google (g.co)');
    expect(contact('https://www.tp-link.com/security', 'TP-Link')).toBe('www.tp-link.com');
    expect(contact('https://security.example/', 'D-Link')).toBe('D-Link (security.example)');
  });
  it('tell two listings of one device apart by their titles', () => {
    const [one] = COMPARED as [Compared];
    const listing = { ...one.kept.listing, title: 'Example Cam C200, white' };
    const twins = describeRows([one, { ...one, kept: { ...one.kept, listing } }], words);
    expect(new Set(twins.map(({ name }) => name)).size).toBe(2);
  });
});

describe('the table for the clipboard', () => {
  it('says who says so, and when that was read', () => {
    const [, line] = formatTable(rows, words).split('\n');
    expect(line?.split('\t').at(-1)).toBe('Example Maker, read 20 November 2026');
  });
  it('has a head and a line for each, all as wide', () => {
    const lines = formatTable(rows, words).split('\n');
    expect(lines.length).toBe(5);
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
  });
  it('runs no title as a formula', () => {
    const [one] = COMPARED as [Compared];
    const hostile = {
      kept: { ...one.kept, listing: { ...one.kept.listing, title: '=1+1\t=2' } },
      assessment: { ...one.assessment, identification: { level: 'none' as const, reasons: [] } },
    };
    const [, line] = formatTable(describeRows([hostile], words), words).split('\n');
    expect(line?.startsWith("'=1+1 =2\t")).toBe(true);
  });
});

describe('the picture', () => {
  const { width, height, shapes } = planPicture(rows, '2026-11-24', words);
  it('draws bars on the scale of 0 to 8 years', () => {
    const bars = shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape.width] : []));
    const full = Math.max(...bars);
    expect((bars[1] ?? 0) / full).toBeCloseTo(3.1 / 8, 2);
    expect(bars.filter((length) => length === 0).length).toBe(2);
  });
  it('keeps everything inside', () => {
    for (const { start, top } of shapes) {
      expect(start).toBeLessThan(width);
      expect(top).toBeLessThan(height);
    }
  });
  it('says that it is what was found', () => {
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts.at(-1)).toMatch(/^What we found on 24 November 2026\./);
    expect(texts).toContain('Example Cam C200');
  });
});
