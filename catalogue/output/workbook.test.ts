import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { readText } from '../../tests/support/open-text.ts';
import { WorkbookWriter } from './workbook.ts';

const write = (rows: readonly string[][]): Buffer => {
  const pieces: Uint8Array[] = [];
  const writer = new WorkbookWriter((bytes) => pieces.push(bytes));
  for (const row of rows) writer.add(row);
  writer.end();
  return Buffer.concat(pieces);
};

it('is read by another reader and by our own as it was written', async () => {
  const rows = [
    ['title', 'EAN', 'note'],
    ['Lamp <b> & "plug"', '0036000291452', ' two\nlines '],
    ['_x0041_ \u0001 \ud800', '', 'é日'],
  ];
  const workbook = write(rows);
  expect(await readSheet(workbook)).toEqual([
    rows[0],
    [rows[1]?.[0], rows[1]?.[1], 'two\nlines'],
    [expect.stringContaining('_x0041_'), null, 'é日'],
  ]);
  const { rows: own } = await readText(workbook);
  expect(own.map(({ fields }) => fields['title'])).toEqual([
    'Lamp <b> & "plug"',
    expect.stringContaining('_x0041_'),
  ]);
});

it('runs nothing', async () => {
  const { rows } = await readText(write([['title'], ['=HYPERLINK("x")']]));
  expect(rows[0]?.fields['title']).toBe('\'=HYPERLINK("x")');
});
