import { describe, expect, it } from 'vitest';
import { readText } from '../../tests/support/open-text.ts';
import { GOOD_FILES, GOOD_TITLES } from '../../tests/support/catalogue-files.ts';
import { decodeRow } from '../decode-row.ts';

describe('the same two products, in every form that shops export', () => {
  it.each(GOOD_FILES)('$name', async ({ name, content, notes }) => {
    const read = await readText(content, { name });
    const titles = read.rows.map((row) => {
      const decoded = decodeRow(row, read.catalogue.mapping);
      return decoded.ok ? decoded.listing.title : decoded.problem.id;
    });
    expect(titles).toEqual(GOOD_TITLES);
    expect(read.notes).toEqual(notes);
  });
});

it('takes GTINs in JSON for GTINs, as numbers and as texts', async () => {
  const { rows, catalogue } = await readText('[5012345678900, "4006381333931", true]\n');
  expect(rows.map((row) => decodeRow(row, catalogue.mapping))).toMatchObject([
    { ok: true, listing: { gtin: '5012345678900' } },
    { ok: true, listing: { gtin: '4006381333931' } },
    { ok: false, problem: { id: 'catalogue.problem.not-object' } },
  ]);
});
