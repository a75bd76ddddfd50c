/**
 * How far lines, cells and records reach in a text, quotation marks heeded.
 */

const LINE_END = /\r\n|\n|\r/g;

export interface Scan {
  cells: string[];
  /** Position behind the record and its line end. */
  end: number;
}

/** A copy: a part of a text keeps all of it in memory, and some rows are kept for long. */
export const detach = (part: string): string => ` ${part}`.slice(1);

export interface LineEnd {
  from: number;
  to: number;
}

/** Where the line ends; a lone carriage return at the end of the text may yet be half of one. */
export function findLineEnd(text: string, at: number): LineEnd | null {
  LINE_END.lastIndex = at;
  const found = LINE_END.exec(text);
  if (found === null || (found[0] === '\r' && found.index === text.length - 1)) return null;
  return { from: found.index, to: LINE_END.lastIndex };
}

/** A line that ends with the text. */
export const endLine = (text: string): LineEnd => ({
  from: text.endsWith('\r') ? text.length - 1 : text.length,
  to: text.length,
});

/** Has the record's own line end come, whole? */
export const endsWithLine = (text: string, end: number): boolean =>
  text[end - 1] === '\n' || (text[end - 1] === '\r' && end < text.length);

export function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  LINE_END.lastIndex = from;
  while (LINE_END.exec(text) !== null && LINE_END.lastIndex <= to) lines++;
  return Math.max(1, lines);
}

/**
 * A record with quotation marks in it. `open`: its end has not come yet; `broken`: a mark stands in
 * the midst of a cell of several lines, so the one before it was never closed.
 */
export function scanQuoted(
  text: string,
  from: number,
  delimiter: string,
): Scan | 'open' | 'broken' {
  const cells: string[] = [];
  let at = from;
  let lineEnd = -1;
  for (;;) {
    if (lineEnd < at) lineEnd = findLineEnd(text, at)?.from ?? text.length;
    const begin = readQuote(text, at);
    const found =
      begin === undefined
        ? readBare(text, at, delimiter, lineEnd)
        : readCell(text, begin, delimiter);
    if (typeof found === 'string') return found;
    cells.push(found.cell);
    at = found.end;
    if (!text.startsWith(delimiter, at)) return { cells, end: skipLineEnd(text, at) };
    at += delimiter.length;
  }
}

interface Cell {
  cell: string;
  end: number;
}

/** Position behind the mark that opens this cell; spaces may stand before it. */
function readQuote(text: string, at: number): number | undefined {
  let begin = at;
  while (text[begin] === ' ') begin++;
  return text[begin] === '"' ? begin + 1 : undefined;
}

function readBare(text: string, at: number, delimiter: string, lineEnd: number): Cell {
  const next = text.indexOf(delimiter, at);
  const end = next < 0 || next > lineEnd ? lineEnd : next;
  return { cell: detach(text.slice(at, end)), end };
}

function readCell(text: string, begin: number, delimiter: string): Cell | 'open' | 'broken' {
  let cell = '';
  let at = begin;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return 'open';
    cell += detach(text.slice(at, mark));
    if (text[mark + 1] === '"') {
      cell += '"';
      at = mark + 2;
      continue;
    }
    const end = skipSpaces(text, mark + 1);
    if (isCellEnd(text, end, delimiter)) return { cell, end };
    if (/[\r\n]/.test(cell)) return 'broken';
    cell += '"';
    at = mark + 1;
  }
}

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end++;
  return end;
}

const isCellEnd = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length || text[at] === '\n' || text[at] === '\r' || text.startsWith(delimiter, at);

function skipLineEnd(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return at < text.length ? at + 1 : at;
}
