import type { Mapping } from '../columns.ts';
import { Archive } from './archive.ts';
import { countKnown } from './delimited-head.ts';
import { nameCells, nameColumns, readHeader } from './header.ts';
import { joinBytes } from './peek.ts';
import type { Table } from './read-delimited.ts';
import { InputRefusal, type ByteSource, type Row, type TakeNote } from './row.ts';
import { SheetRows, type SheetRow } from './sheet-rows.ts';
import { readWorkbookParts, type WorkbookParts } from './workbook-parts.ts';

/** A workbook is held packed: its texts may stand behind its sheet. */
const MAX_BYTES = 200_000_000;
const MAX_LINES_ABOVE = 10;

/**
 * The first sheet of an XLSX file. The row that names the columns may stand below a heading.
 * Throws `InputRefusal` where the file is no such workbook, or would unpack to too much.
 */
export async function openWorkbook(
  source: ByteSource,
  chosen: Mapping | undefined,
  note: TakeNote,
): Promise<Table> {
  const archive = new Archive(await readBytes(source, MAX_BYTES));
  const parts = readParts(archive);
  const { sheetName, otherSheets } = parts;
  if (otherSheets.length > 0)
    note({
      id: 'catalogue.note.sheets',
      params: { sheet: sheetName, others: otherSheets.slice(0, 8).join(', ') },
    });
  const rows = readSheetRows(archive, parts);
  const { header, above } = findHeaderRow(rows, Object.values(chosen ?? {}).flat());
  const table = readHeader(nameColumns(header?.cells ?? above[0]?.cells ?? []), chosen, note);
  return { ...table, rows: nameRows(rows, table.columns) };
}

/** The whole source. Throws `InputRefusal` beyond so many bytes. */
export async function readBytes(source: ByteSource, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    size += piece.length;
    if (size > maxBytes)
      throw new InputRefusal({
        id: 'catalogue.refused.large',
        params: { n: Math.round(maxBytes / 1_000_000) },
      });
    pieces.push(piece);
  }
  return joinBytes(pieces);
}

function readParts(archive: Archive): WorkbookParts {
  if (!archive.entries.has('xl/workbook.xml'))
    throw new InputRefusal({ id: `catalogue.refused.${tellArchive(archive)}` });
  const parts = parseParts(archive);
  if (parts === null) throw new InputRefusal({ id: 'catalogue.refused.damaged' });
  return parts;
}

/** Parts by which programs' files are known that are ZIP archives and no XLSX. */
const KNOWN_PARTS: readonly [id: string, part: RegExp][] = [
  ['workbook', /^(?:xl\/workbook\.bin|Index\/(?:Document|Tables\/.*)\.iwa|Index\.zip)$/],
  ['document', /^(?:word\/|ppt\/|META-INF\/container\.xml$)/],
];

/** What a ZIP archive is that holds no workbook we read. */
function tellArchive(archive: Archive): string {
  const names = [...archive.entries.keys()];
  const known = KNOWN_PARTS.find(([, part]) => names.some((name) => part.test(name)));
  if (known) return known[0];
  if (!archive.entries.has('content.xml')) return 'zip';
  return /opendocument\.(?!spreadsheet)/.test(archive.readText('mimetype')) ? 'document' : 'ods';
}

function parseParts(archive: Archive): WorkbookParts | null {
  try {
    return readWorkbookParts(archive);
  } catch (error) {
    if (error instanceof InputRefusal) throw error;
    return null;
  }
}

function* readSheetRows(archive: Archive, parts: WorkbookParts): Generator<SheetRow | Error> {
  const sheet = new SheetRows(parts);
  try {
    for (const piece of archive.streamText(parts.sheet)) yield* sheet.push(piece);
  } catch (error) {
    if (error instanceof InputRefusal) throw error;
    yield error instanceof Error ? error : new Error(String(error));
  }
}

/** The first row that names a title or a GTIN, and the rows above it. */
function findHeaderRow(
  rows: Generator<SheetRow | Error>,
  wanted: readonly string[],
): { header?: SheetRow; above: SheetRow[] } {
  const above: SheetRow[] = [];
  while (above.length <= MAX_LINES_ABOVE) {
    const next = rows.next();
    if (next.done || next.value instanceof Error) break;
    if (countKnown(next.value.cells, wanted) > 0) return { header: next.value, above };
    above.push(next.value);
  }
  return { above };
}

async function* nameRows(
  rows: Generator<SheetRow | Error>,
  columns: readonly string[],
): AsyncGenerator<Row> {
  let line = 1;
  for (const row of rows) {
    if (row instanceof Error) {
      const why = row.message.slice(0, 160);
      yield { line, fields: {}, problem: { id: 'catalogue.problem.sheet', params: { why } } };
      return;
    }
    ({ line } = row);
    yield nameCells(columns, line, row.cells);
  }
}
