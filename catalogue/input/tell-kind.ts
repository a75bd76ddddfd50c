import { holdsEmptyList } from './flatten-item.ts';
import { InputRefusal } from './row.ts';

/** What the first bytes of a file say it is, where that is no text. */
export type BinaryKind = 'workbook' | 'compound';

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

const readLatin = (head: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...head.subarray(from, to));

/** Kinds that are refused, by their first bytes. */
const REFUSED: readonly [id: string, is: (head: Uint8Array) => boolean][] = [
  ['pdf', (head) => readLatin(head, 0, 1_024).includes('%PDF-')],
  [
    'image',
    (head) =>
      startsWith(head, 0x89, 0x50, 0x4e, 0x47) ||
      startsWith(head, 0xff, 0xd8, 0xff) ||
      /^(?:GIF8|BM....\0\0\0\0|\0\0\x01\0|RIFF....WEBP|II\*\0|MM\0\*|....ftyp(?:avif|heic|mif1))/s.test(
        readLatin(head, 0, 16),
      ),
  ],
  ['document', (head) => readLatin(head, 0, 5) === '{\\rtf'],
  [
    'packed',
    (head) =>
      startsWith(head, 0x1f, 0x8b) ||
      /^(?:BZh|7z\xbc|Rar!|\xfd7zXZ|\x28\xb5\x2f\xfd)/.test(readLatin(head, 0, 8)),
  ],
];

/**
 * Tells a workbook from text. Throws `InputRefusal` where the bytes are a PDF, a picture, packed,
 * or no text at all.
 */
export function tellBinary(head: Uint8Array): BinaryKind | null {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06))
    return 'workbook';
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  const refused = REFUSED.find(([, is]) => is(head));
  if (refused) throw new InputRefusal({ id: `catalogue.refused.${refused[0]}` });
  return null;
}

/**
 * Names of the streams by which Office's old container tells what it holds. A workbook under a
 * password stands in it whole, as one stream.
 */
const STREAMS: readonly [id: string, names: readonly string[]][] = [
  ['encrypted', ['EncryptedPackage']],
  ['document', ['WordDocument', 'PowerPoint Document']],
  ['xls', ['Workbook', 'Book']],
];

/** An old `.xls`, a workbook under a password, or what else Office kept so: each in its words. */
export function refuseCompound(bytes: Uint8Array): InputRefusal {
  const found = STREAMS.find(([, names]) => names.some((name) => findBytes(bytes, spell(name))));
  return new InputRefusal({ id: `catalogue.refused.${found?.[0] ?? 'binary'}` });
}

/** The name as a container spells it, up to its end. */
const spell = (name: string): number[] =>
  [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);

function findBytes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/** What a text is by how it begins. */
export type TextKind = 'feed' | 'ndjson' | 'json' | 'delimited';

/** Roots of markup that is no feed, without its declarations and comments. */
const MARKUP: readonly [id: string, is: RegExp][] = [
  ['html', /^<(?:!doctype\s+html|html|head|body|title|meta|script|style)\b/i],
  ['html', /^<(?:div|p|span|h[1-6]|[ou]l|dl|font|center|img|form|iframe|nav)\b/i],
  // Shops' programs save a web page's table and call it ".xls".
  ['html', /^<table\b[^>]*>\s*<(?:t[rhd]|thead|tbody|caption|colgroup)\b/i],
  ['image', /^<(?:!doctype\s+)?svg\b/i],
  ['xls', /^<(?:\w{1,20}:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/],
  ['ods', /^<(?:\w{1,20}:)?document\b[^>]*opendocument\.spreadsheet/],
  ['document', /^<(?:\w{1,20}:)?document\b[^>]*opendocument\.(?!spreadsheet)\w/],
];

/** Throws `InputRefusal` for a web page, a picture or an old workbook in XML, and for no text. */
export function tellText(start: string): TextKind {
  const text = start.trimStart();
  if (text.startsWith('<')) {
    const root = skipComments(text);
    const refused = MARKUP.find(([, is]) => is.test(root));
    if (refused) throw new InputRefusal({ id: `catalogue.refused.${refused[0]}` });
    return 'feed';
  }
  if (text.startsWith('[')) return 'json';
  if (text.startsWith('{')) return tellJson(text);
  if (countControls(text) > text.length / 100)
    throw new InputRefusal({ id: 'catalogue.refused.binary' });
  return 'delimited';
}

/** An XHTML page may begin with its declaration, and any page with a comment. */
const skipComments = (text: string): string =>
  text.slice(0, 4_000).replace(/^(?:\s*(?:<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->))+\s*/, '');

/** An object a line; a single one that holds a list of objects is a document in one line. */
function tellJson(text: string): 'json' | 'ndjson' {
  const [line = '', ...more] = text.split(/\r?\n/, 3);
  try {
    const value: unknown = JSON.parse(line);
    const hasMore = more.some((each) => each.trim() !== '');
    const holdsList = Object.values(value as object).some(isListOfObjects) || holdsEmptyList(value);
    return !hasMore && holdsList ? 'json' : 'ndjson';
  } catch {
    // A line that is damaged is one row of many, if the next one begins an object as well.
    return line.trimEnd().endsWith('}') && more[0]?.startsWith('{') ? 'ndjson' : 'json';
  }
}

const isListOfObjects = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;

const countControls = (text: string): number =>
  (text.match(/[\x00-\x08\x0e-\x1f\x7f]/g) ?? []).length;
