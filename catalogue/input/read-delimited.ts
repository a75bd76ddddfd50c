import type { Mapping } from '../columns.ts';
import type { DelimitedHead } from './delimited-head.ts';
import { nameCells, nameColumns, readHeader, type Header } from './header.ts';
import type { Row, TakeNote } from './row.ts';
import { MAX_RECORD, RecordSplitter, type TextRecord } from './split-records.ts';

/** Columns of a file and its rows, which come while it is read. */
export interface Table extends Header {
  rows: AsyncIterable<Row>;
}

/**
 * CSV, TSV and their like, of which the head is known. A row of fewer cells than columns is read as
 * far as it goes; one of more has lost its columns and says so.
 */
export async function openDelimited(
  pieces: AsyncIterable<string>,
  head: DelimitedHead,
  chosen: Mapping | undefined,
  note: TakeNote,
): Promise<Table> {
  const records = splitRecords(pieces, head.delimiter, note);
  let first = await records.next();
  while (!first.done && first.value.line <= head.skipped) first = await records.next();
  const header = readHeader(nameColumns(first.done ? [] : first.value.cells), chosen, note);
  return { ...header, rows: nameRecords(records, header.columns) };
}

async function* splitRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
  note: TakeNote,
): AsyncGenerator<TextRecord> {
  const splitter = new RecordSplitter(delimiter);
  for await (const piece of pieces) yield* splitter.push(piece);
  yield* splitter.end();
  if (splitter.ignoresQuotes) note({ id: 'catalogue.note.quotes-ignored' });
}

const FAULTS = {
  unclosed: { id: 'catalogue.problem.unclosed' },
  'too-long': { id: 'catalogue.problem.too-long', params: { n: MAX_RECORD } },
} as const;

async function* nameRecords(
  records: AsyncIterable<TextRecord>,
  columns: readonly string[],
): AsyncGenerator<Row> {
  for await (const { line, cells, fault } of records) {
    const row = nameCells(columns, line, cells);
    yield fault === undefined ? row : { ...row, problem: FAULTS[fault] };
  }
}
