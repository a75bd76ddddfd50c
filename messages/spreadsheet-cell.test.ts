import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disarmCell, formatCsvCells, formatTabbedCells } from './spreadsheet-cell.ts';

describe('cells for a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("https://x.example")', '\'=HYPERLINK("https://x.example")'],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "  '=1"],
    ['\t=1', "\t'=1"],
    ['a;=1', "a;'=1"],
    ['a\n=1', "a\n'=1"],
    ['\uff1d1', "'\uff1d1"],
    ['TP-Link Tapo C200', 'TP-Link Tapo C200'],
    ['', ''],
  ])('%j becomes %j', (cell, expected) => {
    expect(disarmCell(cell)).toBe(expected);
  });
  it('come back as they were written, whatever a shop writes', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (cells) => {
        const [read] = parse(formatCsvCells(cells), { relax_column_count: true }) as string[][];
        expect(read).toEqual(cells.map(disarmCell));
      }),
    );
  });
  it('on the clipboard hold no tab and no line break', () => {
    expect(formatTabbedCells(['a\tb', '=1\n2'])).toBe("a b\t'=1 2");
  });
});
