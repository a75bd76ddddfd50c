import { BYTE_ORDER_MARK, formatCsvLine } from '../../catalogue/output/cell.ts';
import { formatJsonLine } from '../../catalogue/output/ndjson.ts';
import { listPlainCells, listPlainHeader } from '../../catalogue/output/plain-sheet.ts';
import { MAX_SHEET_ROWS, WorkbookWriter } from '../../catalogue/output/workbook.ts';
import type { Answered } from '../../catalogue/check-row.ts';
import type { Say } from '../../catalogue/result.ts';
import { toDayParam } from '../../engine/message-params.ts';
import type { RowNote } from '../store/schema.ts';
import type { ExportFormat, RowFilter } from './contracts.ts';
import type { RowStore } from './row-store.ts';

/** What an export is made of. */
interface Source {
  store: RowStore;
  columns: readonly string[];
  say: Say;
  /** What the shop itself has noted of a row; null = the shop keeps no notes. */
  noteOf: ((checked: Answered) => RowNote | null) | null;
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BATCH = 500_000;

/**
 * The rows that pass as a file; NDJSON is what the command line prints, with `note` where the shop
 * has noted something. Throws `FileChanged` where columns are no longer there.
 */
export async function exportRows(
  format: ExportFormat,
  filter: RowFilter,
  source: Source,
): Promise<Blob> {
  if (format === 'xlsx') return createWorkbook(filter, source);
  const lines = format === 'csv' ? listCsvLines(filter, source) : listJsonLines(filter, source);
  return joinLines(lines, format === 'csv' ? 'text/csv' : 'application/x-ndjson');
}

async function* listCsvLines(filter: RowFilter, source: Source): AsyncGenerator<string> {
  let mark = BYTE_ORDER_MARK;
  for await (const cells of listSheet(filter, source)) {
    yield `${mark}${formatCsvLine(cells)}\r\n`;
    mark = '';
  }
}

/** Header and rows of the sheet that people read; a shop's own notes stand in the last columns. */
async function* listSheet(
  filter: RowFilter,
  { store, columns, say, noteOf }: Source,
): AsyncGenerator<string[]> {
  const noteHeader =
    noteOf === null
      ? []
      : [say({ id: 'ui.catalogue.note' }), say({ id: 'ui.catalogue.note.until' })];
  yield [...listPlainHeader(columns, say), ...noteHeader];
  for await (const { checked } of store.listWhole(filter))
    yield [
      ...listPlainCells(checked, columns, say),
      ...(noteOf === null ? [] : listNoteCells(noteOf(checked), say)),
    ];
}

function listNoteCells(note: RowNote | null, say: Say): string[] {
  if (note === null) return ['', ''];
  const { kind, day, words, until = '' } = note;
  const said = say({ id: `ui.catalogue.note.said.${kind}`, params: { date: toDayParam(day) } });
  return [`${said} ${words}`.trim(), until];
}

function* listJsonLines(filter: RowFilter, { store, noteOf }: Source): Generator<string> {
  for (const { checked } of store.list(filter)) {
    const note = noteOf?.(checked);
    yield `${formatJsonLine(note ? { ...checked.result, note } : checked.result)}\n`;
  }
}

/** Text in pieces: a file of a million rows is longer than a text may be. */
async function joinLines(
  lines: Iterable<string> | AsyncIterable<string>,
  type: string,
): Promise<Blob> {
  const pieces: Blob[] = [];
  let text = '';
  for await (const line of lines) {
    text += line;
    if (text.length < BATCH) continue;
    // A blob is the browser's to keep, and need not be in our memory.
    pieces.push(new Blob([text]));
    text = '';
  }
  return new Blob([...pieces, text], { type });
}

/** Throws where a sheet of Excel has not room for the rows. */
async function createWorkbook(filter: RowFilter, source: Source): Promise<Blob> {
  if (source.store.find(filter).length >= MAX_SHEET_ROWS) throw new Error('sheet full');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const writer = new WorkbookWriter((bytes) => pieces.push(new Uint8Array(bytes)));
  for await (const cells of listSheet(filter, source)) writer.add(cells);
  writer.end();
  return new Blob(pieces, { type: SHEET });
}
