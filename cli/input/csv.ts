import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Row } from './row.ts';

interface Parsed {
  info: { lines: number };
  record: Record<string, string>;
}

/**
 * CSV or TSV with a header line. Rows of uneven length are read as far as they go; broken quoting
 * ends the reading with a row that says so.
 */
export async function* readDelimited(
  input: Readable,
  delimiters: readonly string[],
): AsyncGenerator<Row> {
  const parser = parse({
    columns: (header: string[]) => header.map((name, at) => name.trim() || `column ${at + 1}`),
    delimiter: [...delimiters],
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 2_000_000,
  });
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let line = 1;
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      line = info.lines;
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
