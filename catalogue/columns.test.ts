import { describe, expect, it } from 'vitest';
import { readMeaning } from './columns.ts';

describe('what a column means', () => {
  it.each([
    ['Item Descr.', 'title'],
    ['Prod Desc', 'title'],
    ['Stk Code', 'id'],
    ['Stock No.', 'id'],
    ['Item Number', 'id'],
    ['Barcode No', 'gtin'],
    ['EAN Nr', 'gtin'],
    ['UPC Number', 'gtin'],
    ['Mfr Part No', 'mpn'],
    ['Manuf.', 'brand'],
    ['Dept', 'category'],
    ['Cond.', 'condition'],
  ])('%s, as headers shorten it: %s', (name, meaning) => {
    expect(readMeaning(name)).toBe(meaning);
  });

  it.each([
    'No',
    'Code',
    'Title Number',
    'Price Code',
    'Brand No',
    'Notes',
    'Nom. Code',
    'Stk',
    'Desc',
  ])('%s: nothing that is sure', (name) => {
    expect(readMeaning(name)).toBeUndefined();
  });
});
