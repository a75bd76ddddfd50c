import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readText } from '../../tests/support/open-text.ts';
import { decodeRow } from '../decode-row.ts';

const bytes = (...codes: number[]): Uint8Array => new Uint8Array([...codes, 0, 1, 2, 3]);
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('files that are no catalogue get one sentence', () => {
  const encrypted = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(70_000),
    Buffer.from('EncryptedPackage\0', 'utf16le'),
  ]);
  it.each<[string, string | Uint8Array]>([
    ['pdf', '%PDF-1.7\n…'],
    ['image', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['image', bytes(0xff, 0xd8, 0xff)],
    ['image', 'RIFF1234WEBPVP8 '],
    ['packed', bytes(0x1f, 0x8b)],
    ['html', '<!-- saved -->\n<!DOCTYPE html><html><body>x'],
    ['html', '<?xml version="1.0"?>\n<html xmlns="x"></html>'],
    ['empty', ''],
    ['empty', ' \n\n'],
    ['binary', bytes(1, 2, 3, 4, 5, 6, 7, 8)],
    ['no-title', 'sku,foo\n1,2\n2,3\n'],
    ['no-title', '[{"sku":"1"}]'],
    ['json', '{"products":[{"title":"x"'.slice(0, 12)],
    ['encrypted', encrypted],
    ['binary', encrypted.subarray(0, 9_000)],
    ['zip', zipSync({ 'a.txt': new Uint8Array(3) })],
    ['ods', zipSync({ 'content.xml': new Uint8Array(3) })],
    ['damaged', 'PK\u0003\u0004rest'],
    ['damaged', zipSync({ 'xl/workbook.xml': Buffer.from('<workbook/>') })],
  ])('%s', async (id, content) => {
    await expect(readText(content)).rejects.toMatchObject({
      reason: { id: `catalogue.refused.${id}` },
    });
  });

  it('a workbook that unpacks to far more than it declares or holds', async () => {
    const sheet = Buffer.alloc(60_000_000, 'a');
    const bomb = zipSync({
      'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="a"/></sheets></workbook>'),
      'xl/worksheets/sheet1.xml': sheet,
    });
    await expect(readText(bomb)).rejects.toMatchObject({
      reason: { id: 'catalogue.refused.bomb' },
    });
  });

  it('names the columns that were found', async () => {
    await expect(readText('sku,foo\n1,2\n2,3\n')).rejects.toMatchObject({
      reason: { params: { columns: 'sku, foo' } },
      columns: ['sku', 'foo'],
    });
  });
});

describe('forms and letters', () => {
  const titles = async (content: string | Uint8Array, name?: string): Promise<unknown[]> =>
    (await readText(content, name === undefined ? {} : { name })).rows.map(
      ({ fields }) => fields['title'] ?? fields['name'] ?? fields['Titel'],
    );

  it.each<[string, string | Uint8Array]>([
    ['comma', 'title,brand\n"Lamp, red",A'],
    ['semicolon and BOM', '\uFEFFTitel;Marke\nLamp, red;A'],
    ['tab', 'id\ttitle\n1\tLamp, red'],
    ['bar', 'id|title\n1|Lamp, red'],
    ['a separator nobody expects', 'id^title\n1^Lamp, red'],
    ['UTF-16 of Excel', Buffer.from('\uFEFFid\ttitle\n1\tLamp, red', 'utf16le')],
    ['a list in JSON', '[\n{"title":"Lamp, red"}]'],
    ['an object that holds a list', '{"shop":"x","products":[{"name":"Lamp, red"}]}'],
    [
      'schema.org ItemList',
      '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"Product","name":"Lamp, red"}}]}',
    ],
    ['ItemList in a graph', '{"@graph":[{"itemListElement":[{"item":{"name":"Lamp, red"}}]}]}'],
    ['one product', '{"@type":"Product",\n"name":"Lamp, red"}'],
    ['JSON titles', '["Lamp, red"]'],
    ['a list of titles', 'Lamp, red'],
  ])('%s', async (_, content) => expect(await titles(content)).toEqual(['Lamp, red']));

  it('takes a damaged line of NDJSON for one row', async () => {
    const { rows } = await readText('{"title":"a\u0001"}\n{"title":"b"}\n');
    expect(rows.map(({ problem, fields }) => problem?.id ?? fields['title'])).toEqual([
      'catalogue.problem.not-json',
      'b',
    ]);
  });

  it('notices Windows-1252, also where the first such letter comes late', async () => {
    const early = await readText(latin('title\nCaméra £\n'));
    expect(early).toMatchObject({
      notes: ['windows-1252'],
      rows: [{ fields: { title: 'Caméra £' } }],
    });
    const late = await readText([latin(`title\n${'Lamp\n'.repeat(30_000)}`), latin('Caméra\n')]);
    expect(late.rows.at(-1)?.fields).toEqual({ title: 'Caméra' });
  });

  it('keeps UTF-8 whose letters are cut between two pieces', async () => {
    const whole = Buffer.from('title\nCaméra 日本\n');
    const pieces = [...whole].map((byte) => Uint8Array.of(byte));
    expect(await readText(pieces)).toMatchObject({
      notes: [],
      rows: [{ fields: { title: 'Caméra 日本' } }],
    });
  });

  it('flattens brand and offer of schema.org', async () => {
    const { rows } = await readText(
      '[{"name":"Cam","brand":{"@type":"Brand","name":"Acme"},"offers":[{"itemCondition":"https://schema.org/UsedCondition","price":"9.50","priceCurrency":"GBP"}]}]',
    );
    expect(rows[0]?.fields).toMatchObject({ brand: 'Acme', price: '9.50', priceCurrency: 'GBP' });
  });

  it('keeps a row of too many cells, and says why it was not checked', async () => {
    const { rows } = await readText('title,brand\nTV, black,Acme\nRadio,Acme,,\n');
    expect(rows[0]).toMatchObject({
      problem: { id: 'catalogue.problem.cells', params: { n: 3, columns: 2 } },
      fields: { 'further cells': 'Acme' },
    });
    expect(rows[1]).not.toHaveProperty('problem');
  });
});

describe('columns', () => {
  it('are found by name, or said', async () => {
    const csv = 'Product Name,Product Barcode,EAN,Our text,SKU\nLamp,,1,Cam,7\n';
    const { catalogue } = await readText(csv);
    expect(catalogue.mapping).toMatchObject({
      title: ['Product Name'],
      gtin: ['EAN'],
      id: ['SKU'],
    });
    const said = await readText(csv, { mapping: { title: ['Our text'] } });
    const decoded = said.rows.map((row) => decodeRow(row, said.catalogue.mapping));
    expect(decoded[0]).toMatchObject({ listing: { title: 'Cam' } });
    await expect(readText(csv, { mapping: { title: ['None'] } })).rejects.toMatchObject({
      reason: { id: 'catalogue.refused.no-column' },
    });
  });

  it('say when two are named alike, and the first that is filled is read', async () => {
    const { rows, notes, catalogue } = await readText('title,title,Title\nPhone,,Kettle\n,Cam,\n');
    expect(notes).toEqual(['doubled']);
    expect(rows.map((row) => decodeRow(row, catalogue.mapping))).toMatchObject([
      { listing: { title: 'Phone' } },
      { listing: { title: 'Cam' } },
    ]);
  });

  it.each([
    ['5.03E+12', undefined, 'excel-power'],
    ['7.11719541028E+11', '7.11719541028E+11', undefined],
    ['36000291452', '036000291452', 'excel-zeros'],
    ['0711719541028', '0711719541028', undefined],
  ])('GTIN %s of a spreadsheet', async (cell, gtin, mangled) => {
    const { rows, catalogue } = await readText(`title,gtin\nLamp,${cell}\n`);
    const decoded = rows.map((row) => decodeRow(row, catalogue.mapping))[0];
    expect(decoded).toMatchObject({ ok: true, mangled: mangled === undefined ? [] : [mangled] });
    expect(decoded?.ok === true ? decoded.listing.gtin : 'none').toBe(gtin);
  });
});

describe('workbooks', () => {
  const write = (rows: unknown[][], dateFormat = 'dd/mm/yyyy'): Promise<Buffer> =>
    writeXlsxFile(
      rows.map((row) =>
        row.map((value) => ({
          value,
          type: (value as object).constructor,
          ...(value instanceof Date ? { format: dateFormat } : {}),
        })),
      ) as never,
    ).toBuffer();

  it('reads texts, numbers and days, below a heading', async () => {
    const workbook = await write([
      ['Stock of May'],
      ['SKU', 'Title', 'EAN', 'Since', 'Price'],
      [7, 'Lamp & plug', 5030000000000, new Date(Date.UTC(2026, 4, 3)), 29.99],
    ]);
    const { rows, catalogue } = await readText(workbook);
    expect(catalogue.mapping).toMatchObject({ title: ['Title'], gtin: ['EAN'], id: ['SKU'] });
    expect(rows).toEqual([
      {
        line: 3,
        fields: {
          SKU: '7',
          Title: 'Lamp & plug',
          EAN: '5030000000000',
          Since: '2026-05-03',
          Price: '29.99',
        },
      },
    ]);
  });
});
