import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { zipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { decodeRow } from '../../catalogue/decode-row.ts';
import { InputRefusal } from '../../catalogue/input/row.ts';
import { readDisclosures } from '../../content-scripts/extract/disclosures/read-disclosures.ts';
import { parseBrandFile } from '../../data/brand-file.ts';
import { entryOf, goodBrand } from '../../data/checks/test-brand.ts';
import { buildPack } from '../../data/pack/build-pack.ts';
import { decodeShard } from '../../data/pack/decode-pack.ts';
import { decodeRows } from '../../data/rows.ts';
import { openPackedIndex, packIndex } from '../../engine/packed-index/packed-index.ts';
import { readRecordFile } from '../../extension/pages/record/import-record.ts';
import { parseReadings } from '../../extension/store/reading-file.ts';
import { decodeExtensionRequest, decodePageRequest } from '../../messages/decode.ts';
import { decodeReport } from '../../messages/decode-report.ts';
import { readPage as readMakersPage } from '../../readers/read-page.ts';
import {
  createProductPage,
  createShelf,
  readWithFallback,
} from '../../tests/support/hostile-pages.ts';
import { openText } from '../../tests/support/open-text.ts';
import { damage, damageBytes, damageText, text, value } from './inputs.ts';
import { RECORD_LINES, RECORD_ZIP } from './record-inputs.ts';

/** A border at which something of others comes in, and what it must never do with it. */
export interface Decoder {
  name: string;
  /** Draws one input and decodes it; rejects or throws only where the decoder broke its word. */
  property: fc.IAsyncProperty<[unknown]>;
}

/** A decoder that answers everything, and never throws. */
const answers = <Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  decode: (input: Input) => unknown,
): Decoder => ({
  name,
  property: fc.asyncProperty(inputs as fc.Arbitrary<unknown>, async (input) => {
    await decode(input as Input);
    // What would be true of every object afterwards.
    if (Object.keys(Object.prototype).length > 0) throw new Error('Object.prototype was changed');
  }),
});

/** A decoder that may refuse, by an error that begins with the name of the file. */
const refusesByName = <Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  decode: (input: Input) => unknown,
): Decoder =>
  answers(name, inputs, (input) => {
    try {
      decode(input);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('some/file: '))) throw error;
    }
  });

/** A catalogue is refused by name, or every row of it is a row or a problem with its line. */
async function readCatalogue(input: string | Uint8Array): Promise<void> {
  try {
    const { rows, mapping } = await openText(input);
    for await (const row of rows) {
      if (!(row.line >= 0)) throw new Error(`line ${row.line}`);
      decodeRow(row, mapping);
    }
  } catch (error) {
    if (!(error instanceof InputRefusal)) throw error;
  }
}

const pack = buildPack([entryOf(goodBrand())]);
const listing = { key: 'k', kind: 'tile', title: 'Acme Cam 300', market: 'GB', price: '£20' };
const REQUESTS = [
  { type: 'assess', listings: [listing], url: 'https://shop.example/', doc: 'd', route: 0 },
  {
    type: 'open-panel',
    nonce: 'a'.repeat(32),
    listing,
    url: 'https://x.example/',
    doc: 'd',
    route: 1,
  },
  { type: 'pause', host: 'shop.example', on: true },
  { type: 'match-products', products: ['a'], address: 'https://x.example/' },
];
const READING =
  '{"device":"acme/c1","until":"2031-12-31","words":"until 2031","address":"https://m.example/","day":"2026-11-01"}';
const CSV = 'id,title,brand,price\n1,"Acme Cam, 300",Acme,"29,99"\n2,Case for Cam 300,Other,5\n';
const FEED =
  '<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel><item><g:id>1</g:id><title><![CDATA[Acme Cam]]></title></item></channel></rss>';
const SHEET = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>'),
  'xl/worksheets/sheet1.xml': strToU8(
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Acme Cam</t></is></c></row></sheetData></worksheet>',
  ),
});
const LD = { '@type': 'Product', name: 'Acme Cam', offers: { price: 20, seller: { name: 'A' } } };
const TABLE =
  '<table><tr><th>Model<th>Security updates until</tr><tr><td>Cam 300<td>31 December 2031</tr></table>';
const BRAND = readFileSync('data/brands/fairphone.yaml', 'utf8').slice(0, 4_000);
const MAKER = new URL('https://maker.example/updates');

/**
 * Reads a page in a window that is closed after it, and lets the event loop turn: until it does,
 * every object that a weak reference has been made to stays in memory.
 */
async function readInWindow(html: string, read: (page: Document) => unknown): Promise<unknown> {
  const { window } = new JSDOM(html, { url: 'https://shop.example/p/1' });
  try {
    return await read(window.document);
  } finally {
    window.close();
    await setImmediate();
  }
}

/** Every border of the house. */
export const DECODERS: readonly Decoder[] = [
  answers('messages', fc.oneof(value, ...REQUESTS.map(damage)), (input) => [
    decodePageRequest(input),
    decodeExtensionRequest(input),
    decodeReport(input),
  ]),
  refusesByName('packed brand', fc.oneof(value, damage(pack.shards[0])), (input) =>
    decodeShard(input, 'acme', 'some/file'),
  ),
  refusesByName('packed index', damageBytes(packIndex(pack.index)), (input) =>
    openPackedIndex(input, 'some/file'),
  ),
  answers('brand file (YAML)', damageText(BRAND), (input) => parseBrandFile(input, 'some/file')),
  answers('rows of sources', damageText(`${READING}\n{"id":"a"}`), (input) =>
    decodeRows([{ name: 'a.jsonl', text: input }], new Map()),
  ),
  answers('imported readings', damageText(`${READING}\n${READING}`), parseReadings),
  answers('imported records: lines', damageText(RECORD_LINES), (input) =>
    readRecordFile(new Blob([input]), 'c'),
  ),
  answers('imported records: ZIP', damageBytes(RECORD_ZIP), (input) =>
    readRecordFile(new Blob([input]), 'c'),
  ),
  answers('disclosure dates', text, (input) =>
    readDisclosures({ specs: { 'Security updates until': input }, bullets: [input], prose: input }),
  ),
  answers('structured data', fc.oneof(value, damage(LD)), (input) =>
    readInWindow(createProductPage(JSON.stringify(input) ?? ''), readWithFallback),
  ),
  answers('adapters and structure', damageText(createShelf(3)), (input) =>
    readInWindow(input, readWithFallback),
  ),
  answers('makers’ pages: text', text, (input) =>
    readMakersPage({ kind: 'text', text: input }, {}, MAKER),
  ),
  answers('makers’ pages: tables', damageText(TABLE), (input) =>
    readInWindow(input, (page) => readMakersPage({ kind: 'document', document: page }, {}, MAKER)),
  ),
  answers('makers’ pages: JSON', value, (input) =>
    readMakersPage({ kind: 'json', value: input }, {}, MAKER),
  ),
  answers('catalogue: CSV', fc.oneof(text, damageText(CSV)), readCatalogue),
  answers('catalogue: NDJSON', damageText(`${JSON.stringify(listing)}\n`), readCatalogue),
  answers('catalogue: XML', fc.oneof(text, damageText(FEED)), readCatalogue),
  answers('catalogue: XLSX', damageBytes(SHEET), readCatalogue),
];
