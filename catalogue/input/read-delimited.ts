import type { Mapping } from '../columns.ts';
import type { TextPiece } from './decode-text.ts';
import type { DelimitedHead } from './delimited-head.ts';
import { nameColumns, nameRecord, readHeader, type Header } from './header.ts';
import { RowFinder } from './row-finder.ts';
import type { Row, TakeNote } from './row.ts';
import { RecordSplitter, type TextRecord } from './split-records.ts';

/** Columns of a file and its rows, which come while it is read. */
export interface Table extends Header {
  rows: AsyncIterable<Row>;
  /** Finds rows again that have come, where the form of the file allows it. */
  finder?: RowFinder;
}

/**
 * CSV, TSV and their like, of which the head is known. A row of fewer cells than columns is read as
 * far as it goes; one of more has lost its columns and says so.
 */
export async function openDelimited(
  pieces: AsyncIterable<TextPiece>,
  head: DelimitedHead,
  { mapping, note, findsAgain = false }: DelimitedOptions,
): Promise<Table> {
  const columns: string[] = [];
  const finder = findsAgain ? new RowFinder(head.delimiter, columns) : undefined;
  const records = splitRecords(pieces, { delimiter: head.delimiter, note, finder });
  let first = await records.next();
  while (!first.done && first.value.line <= head.skipped) first = await records.next();
  columns.push(...nameColumns(first.done ? [] : first.value.cells));
  const header = readHeader(columns, mapping, note);
  return { ...header, rows: nameRecords(records, columns), ...(finder ? { finder } : {}) };
}

/** What is wanted of a delimited file beside its rows. */
export interface DelimitedOptions {
  /** Columns whose meaning the user has chosen. */
  mapping?: Mapping;
  note: TakeNote;
  /** Rows are to be found again. */
  findsAgain?: boolean;
}

interface Splitting extends Pick<DelimitedOptions, 'note'> {
  delimiter: string;
  finder: RowFinder | undefined;
}

async function* splitRecords(
  pieces: AsyncIterable<TextPiece>,
  { delimiter, note, finder }: Splitting,
): AsyncGenerator<TextRecord> {
  const splitter = new RecordSplitter(delimiter);
  for await (const piece of pieces) {
    finder?.meet(piece, splitter);
    yield* splitter.push(piece.text);
  }
  finder?.finish();
  yield* splitter.end();
  if (splitter.ignoresQuotes) note({ id: 'catalogue.note.quotes-ignored' });
}

async function* nameRecords(
  records: AsyncIterable<TextRecord>,
  columns: readonly string[],
): AsyncGenerator<Row> {
  for await (const record of records) yield nameRecord(columns, record);
}
