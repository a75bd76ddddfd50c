import { normaliseGtin } from '../../engine/gtin.ts';
import type { Table } from './read-delimited.ts';
import type { Row } from './row.ts';

const DIGITS = /^[\d\s-]{8,20}$/;
const MAX_LINE = 20_000;

/** Titles or GTINs by themselves, one a line, as people paste them. */
export const openList = (pieces: AsyncIterable<string>): Table => ({
  columns: ['title'],
  mapping: { title: ['title'], gtin: ['gtin'] },
  rows: readList(pieces),
});

async function* readList(pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of splitLines(pieces)) {
    line++;
    const title = text.trim();
    if (title === '') continue;
    yield { line, fields: nameTitle(title) };
  }
}

/** A text by itself: a title, which may be a GTIN. */
export const nameTitle = (title: string): Row['fields'] =>
  DIGITS.test(title) && normaliseGtin(title) !== null ? { title, gtin: title } : { title };

/** Lines of a text that comes in pieces; one that never ends is cut. */
export async function* splitLines(
  pieces: AsyncIterable<string>,
  maxLine = MAX_LINE,
): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > maxLine) rest = rest.slice(0, maxLine + 1);
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
