import { BYTE_ORDER_MARK, formatCsvLine } from '../../catalogue/output/cell.ts';
import { formatJsonLine } from '../../catalogue/output/ndjson.ts';
import { listPlainCells, listPlainHeader } from '../../catalogue/output/plain-sheet.ts';
import { MAX_SHEET_ROWS, WorkbookWriter } from '../../catalogue/output/workbook.ts';
import type { Say } from '../../catalogue/result.ts';
import type { ExportFormat, RowFilter } from './contracts.ts';
import type { RowStore } from './row-store.ts';

/** What an export is made of. */
interface Source {
  store: RowStore;
  columns: readonly string[];
  say: Say;
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BATCH = 500_000;

/** The rows that pass as a file; NDJSON is what the command line prints. */
export function exportRows(format: ExportFormat, filter: RowFilter, source: Source): Blob {
  if (format === 'xlsx') return createWorkbook(filter, source);
  const lines = format === 'csv' ? listCsvLines(filter, source) : listJsonLines(filter, source);
  return joinLines(lines, format === 'csv' ? 'text/csv' : 'application/x-ndjson');
}

function* listCsvLines(filter: RowFilter, { store, columns, say }: Source): Generator<string> {
  yield `${BYTE_ORDER_MARK}${formatCsvLine(listPlainHeader(columns, say))}\r\n`;
  for (const { checked } of store.list(filter))
    yield `${formatCsvLine(listPlainCells(checked, columns, say))}\r\n`;
}

function* listJsonLines(filter: RowFilter, { store }: Source): Generator<string> {
  for (const { checked } of store.list(filter)) yield `${formatJsonLine(checked.result)}\n`;
}

/** Bytes in pieces: a file of a million rows is longer than a text may be. */
function joinLines(lines: Iterable<string>, type: string): Blob {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < BATCH) continue;
    pieces.push(encoder.encode(text));
    text = '';
  }
  return new Blob([...pieces, encoder.encode(text)], { type });
}

/** Throws where a sheet of Excel has not room for the rows. */
function createWorkbook(filter: RowFilter, { store, columns, say }: Source): Blob {
  if (store.find(filter).length >= MAX_SHEET_ROWS) throw new Error('sheet full');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const writer = new WorkbookWriter((bytes) => pieces.push(new Uint8Array(bytes)));
  writer.add(listPlainHeader(columns, say));
  for (const { checked } of store.list(filter)) writer.add(listPlainCells(checked, columns, say));
  writer.end();
  return new Blob(pieces, { type: SHEET });
}
