import type { Readable } from 'node:stream';
import { readSheet as readFirstSheet } from 'read-excel-file/node';
import type { Row } from './row.ts';

/** First sheet of an XLSX file; the first row names the columns. */
export async function* readSheet(input: Readable): AsyncGenerator<Row> {
  const chunks: Buffer[] = [];
  for await (const chunk of input as AsyncIterable<Buffer>) chunks.push(chunk);
  let cells: unknown[][];
  try {
    cells = await readFirstSheet(Buffer.concat(chunks));
  } catch (error) {
    yield {
      line: 1,
      fields: {},
      problem: `the workbook cannot be read (${error instanceof Error ? error.message.slice(0, 160) : 'unknown error'})`,
    };
    return;
  }
  const [header = [], ...rows] = cells;
  for (const [at, row] of rows.entries()) {
    const fields = Object.fromEntries(
      row.flatMap((value, column) =>
        value === null
          ? []
          : [
              [
                String(header[column] ?? `column ${column + 1}`),
                typeof value === 'number' ? value : String(value),
              ],
            ],
      ),
    );
    if (Object.keys(fields).length > 0) yield { line: at + 2, fields };
  }
}
