import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../catalogue/check-row.ts';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import { createTranslator } from '../../engine/i18n/translator.ts';
import type { RowNote } from '../store/schema.ts';
import { exportRows } from './export-rows.ts';
import { RowStore } from './row-store.ts';

const { say } = createTranslator(findCatalogue('en'), 'en-GB');
const ALL = { finding: 'all', maker: null } as const;
const NOTE: RowNote = {
  kind: 'own-date',
  words: 'Letter of 3 May',
  until: '2031-05-03',
  day: '2026-11-28',
};

const store = new RowStore();
for (const id of ['A1', 'A2'])
  store.add({
    row: { line: 2, fields: { sku: id } },
    title: id,
    maker: '',
    finding: 'unreadable',
    result: { id, line: 2, error: 'x' },
    mangled: [],
  });
const noteOf = ({ result }: Answered): RowNote | null => (result.id === 'A2' ? NOTE : null);
const readLines = async (format: 'csv' | 'ndjson', isNoted: boolean): Promise<string[]> => {
  const source = { store, columns: ['sku'], say, noteOf: isNoted ? noteOf : null };
  return (await (await exportRows(format, ALL, source)).text()).trim().split(/\r?\n/);
};

/** Texts of the cells of a workbook's sheet, row by row. */
async function readSheet(isNoted: boolean): Promise<string[][]> {
  const source = { store, columns: ['sku'], say, noteOf: isNoted ? noteOf : null };
  const bytes = new Uint8Array(await (await exportRows('xlsx', ALL, source)).arrayBuffer());
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) =>
      cell.replace(/<[^>]+>/g, ''),
    ),
  );
}

describe('what a shop has noted of its products', () => {
  it('stands in the last columns of the sheet', async () => {
    const [header, first, second] = await readLines('csv', true);
    expect(header).toMatch(/,Your own note,End date that the maker gave you$/);
    expect(first).toMatch(/,,$/);
    expect(second).toMatch(
      /,You noted this end date on 28 November 2026\. Letter of 3 May,2031-05-03$/,
    );
  });

  it('stands in the last columns of the workbook, which has none where nothing was noted', async () => {
    const [header, first, second] = await readSheet(true);
    expect(header?.slice(-2)).toEqual(['Your own note', 'End date that the maker gave you']);
    expect([header, first, second].map((cells) => cells?.length)).toEqual([17, 17, 17]);
    expect(first?.slice(-2)).toEqual(['', '']);
    expect(second?.slice(-2)).toEqual([
      'You noted this end date on 28 November 2026. Letter of 3 May',
      '2031-05-03',
    ]);
    expect((await readSheet(false)).map(({ length }) => length)).toEqual([15, 15, 15]);
  });

  it('is a field of the line that it is about', async () => {
    const [first = '', second = ''] = await readLines('ndjson', true);
    expect(JSON.parse(first)).not.toHaveProperty('note');
    expect(JSON.parse(second)).toMatchObject({ id: 'A2', note: NOTE });
  });

  it('has no columns where nothing was noted', async () => {
    expect((await readLines('csv', false)).join()).not.toContain('note');
  });
});
