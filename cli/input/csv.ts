import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { findCsvHead, type CsvHead } from './csv-head.ts';
import type { Row } from './row.ts';
import { decodeText } from './text.ts';

interface Parsed {
  info: { lines: number };
  record: Record<string, string>;
}

const MAX_HEAD = 65_536;

/**
 * CSV, TSV and their like with a line that names the columns. Rows of uneven length are read as far
 * as they go; a file without such a line, or with broken quoting, gives a row that says so.
 */
export async function* readDelimited(input: Readable): AsyncGenerator<Row> {
  const pieces = decodeText(input);
  const start = await readStart(pieces);
  const head = findCsvHead(start);
  if (head === null) {
    const [line = ''] = start.split('\n', 1);
    const named = line.trim().slice(0, 80);
    yield {
      line: 1,
      fields: {},
      problem: `no column named title in the header line ("${named}"); fields may be parted by comma, semicolon, tab or bar`,
    };
    return;
  }
  yield* readRecords(Readable.from(joinText(dropLines(start, head.skipped), pieces)), head);
}

async function readStart(pieces: AsyncGenerator<string>): Promise<string> {
  let start = '';
  while (start.length < MAX_HEAD) {
    const next = await pieces.next();
    if (next.done) break;
    start += next.value;
  }
  return start;
}

const dropLines = (text: string, count: number): string =>
  count === 0 ? text : text.replace(new RegExp(`^(?:[^\\r\\n]*(?:\\r\\n|\\n|\\r)){${count}}`), '');

async function* joinText(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

async function* readRecords(input: Readable, { delimiter, skipped }: CsvHead): AsyncGenerator<Row> {
  const parser = parse({
    columns: nameColumns,
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 2_000_000,
  });
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let line = 1 + skipped;
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      line = info.lines + skipped;
      yield { line, fields: record };
    }
  } catch (error) {
    yield {
      line: line + 1,
      fields: {},
      problem: `the file cannot be read on from here (${error instanceof Error ? error.message.slice(0, 160) : 'unknown error'})`,
    };
  }
}

/** Names of columns; of two that are named alike the first keeps the name. */
const nameColumns = (header: string[]): string[] =>
  header.map((name, at) => {
    const trimmed = name.trim();
    if (trimmed === '') return `column ${at + 1}`;
    return header.findIndex((other) => other.trim() === trimmed) < at
      ? `${trimmed} (column ${at + 1})`
      : trimmed;
  });
