import { readFileSync } from 'node:fs';
import { gzipSync, strToU8, zipSync } from 'fflate';

/** A file by its name and what stands in it. */
export interface FileCase {
  name: string;
  content: string | Uint8Array;
}

/** A file that is no catalogue, and the one sentence that says what it is instead. */
export interface BadFile extends FileCase {
  says: RegExp;
}

/** Bytes that begin as a kind of file does, and go on as no text does. */
const startWith = (...bytes: number[]): Uint8Array =>
  Uint8Array.from([...bytes, ...Array.from({ length: 400 }, (_, at) => (at * 37) % 256)]);
const startWithText = (text: string): Uint8Array => startWith(...Buffer.from(text, 'latin1'));
const pack = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const createCompound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from(COMPOUND),
    Buffer.alloc(70_000),
    Buffer.from(`${stream}\0`, 'utf16le'),
  ]);

function createTar(): Uint8Array {
  const bytes = Buffer.alloc(2_048);
  bytes.write('products.csv');
  bytes.write('ustar', 257);
  bytes.write('title\nLamp\n', 512);
  return bytes;
}

/** A document of OpenOffice as one text, its namespaces before what it is. */
const writeFlat = (kind: string): string =>
  `<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="${OPEN_DOCUMENT}.${kind}"><office:body/></office:document>`;

/** A workbook of a few kB that unpacks to 60 MB. */
const createBomb = (): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000).fill(97),
  });

const PDF = /^This is a PDF\./;
const PICTURE = /^This is a picture\./;
const WEB_PAGE = /^This is a web page\./;
const NO_TEXT = /^This is not a text file, and not a workbook either\.$/;
const DOCUMENT = /^This is a text document or a presentation\./;
const ZIP = /^This is a ZIP archive, not a workbook\./;
const OLD_EXCEL = /^This is an old Excel file/;
const NO_ROWS = /^The file holds no rows\.$/;
const EMPTY = /^The file is empty\.$/;
const NO_ITEM = /^The feed has no item, entry or product\. We found the elements /;
const BAD_JSON = /^The JSON cannot be read/;
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const of = (says: RegExp, files: Record<string, string | Uint8Array>): BadFile[] =>
  Object.entries(files).map(([name, content]) => ({ name, content, says }));

/** Two rows of ours, saved by LibreOffice 7.4 under the password "secret". */
const LOCKED_WORKBOOK = new URL('locked-workbook.xlsx', import.meta.url);

/** Files that people choose by mistake, of each kind. */
export const BAD_FILES: readonly BadFile[] = [
  ...of(PDF, { 'a.pdf': '%PDF-1.7\n1 0 obj', 'late.pdf': '\n\n %PDF-1.4\n' }),
  ...of(PICTURE, {
    'a.png': startWith(0x89, 0x50, 0x4e, 0x47),
    'a.jpg': startWith(0xff, 0xd8, 0xff),
    'a.gif': 'GIF89a..',
    'a.bmp': startWith(0x42, 0x4d, 9, 9, 9, 9, 0, 0, 0, 0),
    'a.ico': startWith(0, 0, 1, 0),
    'a.webp': 'RIFF1234WEBPVP8 ',
    'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>',
    'b.svg': '<?xml version="1.0"?>\n<!-- drawn -->\n<svg><title>x</title></svg>',
  }),
  ...of(WEB_PAGE, {
    'a.html': '<!DOCTYPE html><html><body>x',
    'b.html': '<!-- saved -->\n<html lang="en">',
    'c.xhtml': '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>',
    'part.html': '<div class="a"><p>Lamp</p></div>',
    'bare.html': '<meta charset="utf-8"><title>x</title><p>Lamp',
    'table.xls': '<table border=1>\n<tr><td>title</td></tr><tr><td>Lamp</td></tr></table>',
    'office.xls': '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr>',
  }),
  ...of(NO_TEXT, {
    'a.exe': startWithText('MZ\x90\0\x03'),
    'a.mp4': startWithText('\0\0\0\x18ftypmp42'),
    'a.sqlite': startWithText('SQLite format 3\0'),
    'a.parquet': startWithText('PAR1'),
    'a.tar': createTar(),
    'noise.csv': Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256),
    'zeros.csv': new Uint8Array(4_000),
    'a.msi': createCompound('SummaryInformation'),
  }),
  ...of(DOCUMENT, {
    'a.rtf': '{\\rtf1\\ansi Lamp\\par}',
    'a.docx': pack({ 'word/document.xml': '<x/>' }),
    'a.pptx': pack({ 'ppt/presentation.xml': '<x/>' }),
    'a.odt': pack({ mimetype: `${OPEN_DOCUMENT}.text`, 'content.xml': '<x/>' }),
    'a.epub': pack({ 'META-INF/container.xml': '<x/>' }),
    'a.doc': createCompound('WordDocument'),
    'a.ppt': createCompound('PowerPoint Document'),
    'flat.fodt': writeFlat('text'),
  }),
  ...of(/^This is an OpenDocument file\./, {
    'a.ods': pack({ mimetype: `${OPEN_DOCUMENT}.spreadsheet`, 'content.xml': '<x/>' }),
    'flat.fods': writeFlat('spreadsheet'),
  }),
  ...of(/^This is a workbook of another kind/, {
    'a.xlsb': pack({ 'xl/workbook.bin': 'x' }),
    'a.numbers': pack({ 'Index/Document.iwa': 'x' }),
  }),
  ...of(ZIP, { 'a.zip': pack({ 'products.csv': 'title\nLamp' }) }),
  ...of(/^This file is packed\./, { 'a.csv.gz': gzipSync(strToU8('title\nLamp')) }),
  ...of(OLD_EXCEL, {
    'a.xls': createCompound('Workbook'),
    'a95.xls': createCompound('Book'),
    'xml.xls':
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>',
  }),
  ...of(/^The workbook is protected by a password\./, {
    'locked.xlsx': createCompound('EncryptedPackage'),
    'really.xlsx': readFileSync(LOCKED_WORKBOOK),
  }),
  ...of(/^The workbook would unpack to far more/, { 'bomb.xlsx': createBomb() }),
  ...of(/^The workbook cannot be read: the file is damaged or cut short\.$/, {
    'cut.xlsx': 'PK\u0003\u0004rest',
    'empty.xlsx': pack({ 'xl/workbook.xml': '<workbook/>' }),
  }),
  ...of(EMPTY, { 'empty.csv': '', 'blank.csv': ' \n\r\n \n', 'mark.csv': '\uFEFF' }),
  ...of(NO_ROWS, {
    'header.csv': 'title,brand\n',
    'commas.csv': 'title,brand\n,\n,\n',
    'none.json': '[]',
    'products.json': '{"products":[]}',
  }),
  ...of(/^No column holds titles\. We found the columns sku, foo\.$/, {
    'sku.csv': 'sku,foo\n1,2\n',
    'sku.json': '[{"sku":1,"foo":2}]',
    'sku.ndjson': '{"sku":1,"foo":2}\n{"sku":2}\n',
    'sku.xml': '<products><product><sku>1</sku><foo>2</foo></product></products>',
  }),
  ...of(NO_ITEM, {
    'sitemap.xml': '<?xml version="1.0"?><urlset><url><loc>https://x.example/</loc></url></urlset>',
    'cut.xml': '<a><b>half',
    'deep.xml': '<a>'.repeat(100_000),
    'wide.xml': Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a><b/></a>', 'utf16le'),
  }),
  ...of(BAD_JSON, {
    'cut.json': '{"products": [',
    'deep.json': '{"a":'.repeat(50_000),
  }),
];

/** Two products in a form that shops export, and what is noted of it. */
export interface GoodFile extends FileCase {
  notes: string[];
}

const CAMERA = 'Caméra WiFi d’été €20';
const LAMP = 'Lamp, "red"; big';
/** Titles of the two products of each good file. */
export const GOOD_TITLES = [CAMERA, LAMP];

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const writeTable = (separator: string, lineEnd = '\n'): string =>
  [
    ['SKU', 'Title', 'Brand'],
    ['1', quote(CAMERA), 'Acme'],
    ['2', quote(LAMP), 'Glow'],
  ]
    .map((cells) => `${cells.join(separator)}${lineEnd}`)
    .join('');
const escape = (text: string): string => text.replaceAll('"', '&quot;');
/** As Excel writes it on a Windows of Western Europe. */
const toWindows = (text: string): Uint8Array =>
  Buffer.from(text.replaceAll('’', '\x92').replaceAll('€', '\x80'), 'latin1');
const PRODUCTS = [
  { '@type': 'Product', sku: '1', name: CAMERA, brand: { '@type': 'Brand', name: 'Acme' } },
  { '@type': 'Product', sku: '2', name: LAMP, brand: { '@type': 'Brand', name: 'Glow' } },
];
const FEED_ITEMS = GOOD_TITLES.map(
  (title, at) => `<g:id>${at + 1}</g:id><g:title>${title}</g:title>`,
);
const RSS = `<rss xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>${FEED_ITEMS.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

const goodOf = (files: Record<string, string | Uint8Array>, ...notes: string[]): GoodFile[] =>
  Object.entries(files).map(([name, content]) => ({ name, content, notes }));

/** Files of the same two products in every form and encoding that shops export. */
export const GOOD_FILES: readonly GoodFile[] = [
  ...goodOf({
    'comma.csv': writeTable(','),
    'semicolon.csv': `\uFEFF${writeTable(';', '\r\n')}`,
    'said.csv': `sep=;\r\n${writeTable(';', '\r\n')}`,
    'mac.csv': writeTable(',', '\r'),
    'tab.tsv': writeTable('\t'),
    'bar.txt': writeTable('|'),
    'google.txt': `id\ttitle\tlink\tg:brand\n1\t${quote(CAMERA)}\thttps://x.example/\tAcme\n2\t${quote(LAMP)}\t\tGlow\n`,
    'little.csv': Buffer.from(`\uFEFF${writeTable('\t')}`, 'utf16le'),
    'big.csv': Buffer.from(`\uFEFF${writeTable(',')}`, 'utf16le').swap16(),
    'bare16.csv': Buffer.from(writeTable(','), 'utf16le'),
    'rows.ndjson': PRODUCTS.map((product) => `${JSON.stringify(product)}\n`).join(''),
    'list.json': JSON.stringify(PRODUCTS, null, 2),
    'titles.json': JSON.stringify(GOOD_TITLES),
    'products.json': JSON.stringify({ shop: 'x', products: PRODUCTS }),
    'item-list.json': JSON.stringify({
      '@type': 'ItemList',
      itemListElement: PRODUCTS.map((item) => ({ '@type': 'ListItem', item })),
    }),
    'rss.xml': RSS,
    'atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="g"><title>Shop</title>${FEED_ITEMS.map((item) => `<entry>${item}</entry>`).join('')}</feed>`,
    'attributes.xml': `<shop>${GOOD_TITLES.map((title, at) => `<product id="${at}" title="${escape(title)}"/>`).join('')}</shop>`,
    'wide.xml': Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${RSS}`, 'utf16le'),
    'western.xml': toWindows(`<?xml version="1.0" encoding="windows-1252"?>${RSS}`),
    'list.txt': GOOD_TITLES.join('\r\n'),
  }),
  ...goodOf({ 'excel.csv': toWindows(writeTable(',')) }, 'windows-1252'),
];
