import type { Mapping } from '../columns.ts';
import { decodeText, listTexts, type TextPiece } from './decode-text.ts';
import { findDelimitedHead, listFirstCells } from './delimited-head.ts';
import { refuseColumns } from './header.ts';
import { joinBytes, peek } from './peek.ts';
import { openDelimited, type Table } from './read-delimited.ts';
import { openFeed } from './read-feed.ts';
import { openJsonDocument, openNdjson } from './read-json.ts';
import { openList } from './read-list.ts';
import { openWorkbook, readBytes } from './read-workbook.ts';
import { InputRefusal, type ByteSource, type TakeNote } from './row.ts';
import { refuseCompound, tellBinary, tellText, type TextKind } from './tell-kind.ts';

/** Forms that a file may have. */
export const INPUT_FORMATS = ['csv', 'ndjson', 'json', 'xml', 'xlsx', 'list'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export interface OpenOptions {
  /** Name of the file, if it has one: its ending tells a list of titles from a table. */
  name?: string;
  /** The form, where the user has said it: then an empty file is a file of no rows. */
  format?: InputFormat;
  /** Columns whose meaning the user has chosen. */
  mapping?: Mapping;
  note: TakeNote;
  /** Rows are to be found again, where the form of the file allows it. */
  findsAgain?: boolean;
}

/** A catalogue that is open: what it is, its columns, and its rows, which come while it is read. */
export interface Catalogue extends Table {
  format: InputFormat;
}

const HEAD = 65_536;

/**
 * Opens a catalogue by what its first bytes say, whatever it is called. Throws `InputRefusal` where
 * it is none.
 */
export async function openCatalogue(source: ByteSource, options: OpenOptions): Promise<Catalogue> {
  const opened = await openAny(source, options);
  const { head, all } = await peek(opened.rows, (rows) => rows.length > 0);
  if (head.length === 0 && options.format === undefined)
    throw new InputRefusal({ id: 'catalogue.refused.no-rows' });
  return { ...opened, rows: all };
}

async function openAny(source: ByteSource, options: OpenOptions): Promise<Catalogue> {
  const { head, all } = await peek(
    source,
    (pieces) => countLength(pieces) >= HEAD || isRow(pieces),
  );
  const start = joinBytes(head);
  const kind = tellBinary(start);
  if (kind === 'compound') throw refuseCompound(await readBytes(all, 200_000_000));
  if (kind === 'workbook')
    return { format: 'xlsx', ...(await openWorkbook(all, options.mapping, options.note)) };
  return openText(decodeText(startWith(start, all, head.length), options.note), options);
}

const countLength = (pieces: readonly { length: number }[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/** A whole line of NDJSON is enough: who feeds us row by row waits for answers. */
const isRow = (pieces: readonly Uint8Array[]): boolean =>
  pieces[0]?.[0] === 0x7b && pieces.some((piece) => piece.includes(0x0a));

/** The first bytes as one piece: the encoding is told by them together. */
async function* startWith(
  start: Uint8Array,
  all: ByteSource,
  joined: number,
): ByteSource & AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of all) {
    if (at++ >= joined) yield piece;
    else if (at === joined) yield start;
  }
}

async function openText(
  pieces: AsyncIterable<TextPiece>,
  options: OpenOptions,
): Promise<Catalogue> {
  const { head, all } = await peek(
    pieces,
    (seen) => countLength(seen.map(toText)) >= HEAD / 2 || seen[0]?.text.startsWith('{') === true,
  );
  const start = head.map(toText).join('');
  if (start.trim() === '') return openEmpty(options);
  switch (chooseFormat(start, options)) {
    case 'xml':
      return { format: 'xml', ...(await openFeed(listTexts(all), options.mapping, options.note)) };
    case 'json':
      return { format: 'json', ...(await openJsonDocument(listTexts(all), options.mapping)) };
    case 'ndjson':
      return { format: 'ndjson', ...(await openNdjson(listTexts(all), options.mapping)) };
    case 'list':
      return { format: 'list', ...openList(listTexts(all)) };
    default:
      return openDelimitedText(start, all, options);
  }
}

const BY_KIND: Record<TextKind, InputFormat> = {
  feed: 'xml',
  json: 'json',
  ndjson: 'ndjson',
  delimited: 'csv',
};

function chooseFormat(start: string, { name, format }: OpenOptions): InputFormat {
  if (format !== undefined) return format;
  const told = BY_KIND[tellText(start)];
  return told === 'csv' && /\.(?:ndjson|jsonl)$/i.test(name ?? '') ? 'ndjson' : told;
}

const toText = ({ text }: TextPiece): string => text;

async function openDelimitedText(
  start: string,
  pieces: AsyncIterable<TextPiece>,
  options: OpenOptions,
): Promise<Catalogue> {
  const wanted = Object.values(options.mapping ?? {}).flat();
  const head = findDelimitedHead(start, wanted);
  if (head !== null) return { format: 'csv', ...(await openDelimited(pieces, head, options)) };
  if (options.format === undefined && isList(start, options))
    return { format: 'list', ...openList(listTexts(pieces)) };
  throw refuseColumns(listFirstCells(start));
}

/**
 * Lines that are no table: nothing in them is parted alike, and the name does not say otherwise.
 */
function isList(start: string, { name, mapping }: OpenOptions): boolean {
  const ending = /\.[a-z\d]{1,8}$/i.exec(name ?? '')?.[0].toLowerCase();
  if (mapping !== undefined || (ending !== undefined && ending !== '.txt')) return false;
  const lines = start.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== '');
  return ![',', ';', '\t', '|'].some((sign) => {
    const counts = lines.map((line) => line.split(sign).length);
    return lines.length > 1 && counts.every((count) => count > 1 && count === counts[0]);
  });
}

/** Nothing: a fault, unless the user has said what form of nothing it is. */
function openEmpty({ format }: OpenOptions): Catalogue {
  if (format === undefined) throw new InputRefusal({ id: 'catalogue.refused.empty' });
  return { format, columns: [], mapping: {}, rows: noRows() };
}

async function* noRows(): AsyncGenerator<never> {
  return;
}
