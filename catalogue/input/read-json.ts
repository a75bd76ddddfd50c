import type { Message } from '../../engine/assessment.ts';
import type { Mapping } from '../columns.ts';
import { flattenItem, holdsEmptyList, listItems } from './flatten-item.ts';
import type { Table } from './read-delimited.ts';
import { nameTitle, splitLines } from './read-list.ts';
import { InputRefusal, type Row } from './row.ts';
import { sampleColumns } from './sample-columns.ts';
import { JsonSplitter, MAX_VALUE, type JsonPiece } from './split-json.ts';

/** One JSON object a line; a line that is none becomes a row with a problem: nothing is lost. */
export const openNdjson = (
  pieces: AsyncIterable<string>,
  chosen: Mapping | undefined,
): Promise<Table> => sampleColumns(readLines(pieces), chosen);

async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of splitLines(pieces, MAX_VALUE)) {
    line++;
    if (text.trim() === '') continue;
    yield text.length > MAX_VALUE ? tooLong(line) : readObject(text, line);
  }
}

const tooLong = (line: number): Row => ({
  line,
  fields: {},
  problem: { id: 'catalogue.problem.too-long', params: { n: MAX_VALUE } },
});

function readObject(text: string, line: number): Row {
  const value = parseJson(text);
  if ('problem' in value) return { line, fields: {}, problem: value.problem };
  return toRow(value.value, line);
}

function parseJson(text: string): { value: unknown } | { problem: Message } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 120) : '';
    return { problem: { id: 'catalogue.problem.not-json', params: { why } } };
  }
}

function toRow(value: unknown, line: number): Row {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { line, fields: flattenItem(value as Record<string, unknown>) };
  return { line, fields: {}, problem: { id: 'catalogue.problem.not-object' } };
}

/**
 * A JSON document: a list of products, an object that holds one (`products`, schema.org's
 * `itemListElement`), or a single product. Rows are counted from 1 in their order.
 */
export const openJsonDocument = (
  pieces: AsyncIterable<string>,
  chosen: Mapping | undefined,
): Promise<Table> => sampleColumns(readDocument(pieces), chosen);

async function* readDocument(pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  const splitter = new JsonSplitter();
  let count = 0;
  const toRows = (piece: JsonPiece): Row[] => {
    const rows = readPiece(piece, count + 1);
    count += rows.length;
    return rows;
  };
  for await (const piece of pieces) for (const value of splitter.push(piece)) yield* toRows(value);
  for (const value of splitter.end()) yield* toRows(value);
}

function readPiece({ text, isCut, isDocument }: JsonPiece, line: number): Row[] {
  if (isCut && isDocument) throw new InputRefusal({ id: 'catalogue.refused.json' });
  if (isCut)
    return [
      text.length + 10_000 > MAX_VALUE
        ? tooLong(line)
        : { line, fields: {}, problem: { id: 'catalogue.problem.cut' } },
    ];
  const parsed = parseJson(text);
  if ('problem' in parsed) {
    if (isDocument) throw new InputRefusal({ id: 'catalogue.refused.json' });
    return [{ line, fields: {}, problem: parsed.problem }];
  }
  if (isDocument && holdsEmptyList(parsed.value)) return [];
  return listItems(parsed.value).map((item, at) =>
    typeof item === 'string' || typeof item === 'number'
      ? { line: line + at, fields: nameTitle(String(item).trim()) }
      : toRow(item, line + at),
  );
}
