/**
 * Text with separators to records, as spreadsheets write them: a cell in quotation marks may hold
 * separators, line breaks and doubled quotation marks. Ours, since a mark that is opened and never
 * closed must cost its own line and not the rest of the file
 * (docs/decisions/0022-a-catalogue-is-read-by-one-room.md).
 */

/** One record, or a line that cannot be taken for one. */
export interface TextRecord {
  /** Line on which it begins, from 1. */
  line: number;
  cells: string[];
  /**
   * `unclosed`: it opens a quotation mark that nothing closes; `too-long`: it has more than
   * `MAX_RECORD` letters, and `cells` are those of its beginning.
   */
  fault?: 'unclosed' | 'too-long';
}

/**
 * Letters of a record. A cell that is longer is no cell: a quotation mark was left open. A line
 * that is longer is no line of a catalogue.
 */
export const MAX_RECORD = 262_144;
/** So many marks left open, and more than were closed: marks mean nothing in this file. */
const MAX_UNCLOSED = 100;

const LINE_END = /\r\n|\n|\r/g;

interface Scan {
  cells: string[];
  /** Position behind the record and its line end. */
  end: number;
}

interface Found {
  record: TextRecord;
  end: number;
}

export class RecordSplitter {
  #text = '';
  #line = 1;
  #unclosed = 0;
  #closed = 0;
  #ignoresQuotes = false;
  /** What comes is still of a line that was too long. */
  #isInLongLine = false;
  /** Where the next quotation mark stands, so that it is looked for once. */
  #quote = -1;

  constructor(readonly delimiter: string) {}

  /** Whether so many marks were left open that they are no longer heeded. */
  get ignoresQuotes(): boolean {
    return this.#ignoresQuotes;
  }

  /** Records that are complete with this piece. */
  push(piece: string): TextRecord[] {
    this.#text += piece;
    return this.#take(false);
  }

  /** What is left at the end. */
  end(): TextRecord[] {
    return this.#take(true);
  }

  #take(isLast: boolean): TextRecord[] {
    const records: TextRecord[] = [];
    let at = this.#isInLongLine ? this.#skipLine(0) : 0;
    this.#quote = -1;
    for (let found = this.#find(at, isLast); found !== null; found = this.#find(at, isLast)) {
      at = found.end;
      if (found.record.cells.some((cell) => cell !== '')) records.push(found.record);
    }
    this.#text = this.#text.slice(at);
    return records;
  }

  /** The record that begins here; null where more text is needed to tell its end. */
  #find(at: number, isLast: boolean): Found | null {
    const text = this.#text;
    if (at >= text.length) return null;
    const lineEnd = findLineEnd(text, at);
    if ((lineEnd?.from ?? text.length) - at > MAX_RECORD) return this.#keepBeginning(at);
    if (lineEnd === null && !isLast) return null;
    const line = lineEnd ?? endLine(text);
    if (!this.#hasQuote(at, line.from)) return this.#keepLine(at, line);
    const mustEnd = isLast || text.length - at >= MAX_RECORD;
    const scan = scanQuoted(text, at, this.delimiter);
    if (scan === 'open' && !mustEnd) return null;
    if (typeof scan === 'string') {
      this.#unclosed++;
      this.#ignoresQuotes = this.#unclosed >= MAX_UNCLOSED && this.#unclosed > this.#closed;
      return this.#keepLine(at, line, 'unclosed');
    }
    if (!mustEnd && !endsWithLine(text, scan.end)) return null;
    this.#closed++;
    return this.#keep(countLines(text, at, scan.end), scan);
  }

  /** The beginning of a line that is too long; the rest of it is passed over. */
  #keepBeginning(at: number): Found {
    const cells = this.#text.slice(at, at + MAX_RECORD).split(this.delimiter);
    return this.#keep(1, { cells, end: this.#skipLine(at) }, 'too-long');
  }

  /** Position behind the line, or behind all there is of it so far. */
  #skipLine(at: number): number {
    const lineEnd = findLineEnd(this.#text, at);
    this.#isInLongLine = lineEnd === null;
    return lineEnd?.to ?? endLine(this.#text).from;
  }

  #hasQuote(at: number, until: number): boolean {
    if (this.ignoresQuotes) return false;
    if (this.#quote < at) this.#quote = this.#text.indexOf('"', at);
    if (this.#quote < 0) this.#quote = this.#text.length;
    return this.#quote < until;
  }

  #keepLine(at: number, { from, to }: LineEnd, fault?: TextRecord['fault']): Found {
    const cells = detach(this.#text.slice(at, from)).split(this.delimiter);
    return this.#keep(1, { cells, end: to }, fault);
  }

  #keep(lines: number, { cells, end }: Scan, fault?: TextRecord['fault']): Found {
    const line = this.#line;
    this.#line += lines;
    return { record: { line, cells, ...(fault ? { fault } : {}) }, end };
  }
}

/** A copy: a part of a text keeps all of it in memory, and some rows are kept for long. */
const detach = (part: string): string => ` ${part}`.slice(1);

interface LineEnd {
  from: number;
  to: number;
}

/** Where the line ends; a lone carriage return at the end of the text may yet be half of one. */
function findLineEnd(text: string, at: number): LineEnd | null {
  LINE_END.lastIndex = at;
  const found = LINE_END.exec(text);
  if (found === null || (found[0] === '\r' && found.index === text.length - 1)) return null;
  return { from: found.index, to: LINE_END.lastIndex };
}

/** A line that ends with the text. */
const endLine = (text: string): LineEnd => ({
  from: text.endsWith('\r') ? text.length - 1 : text.length,
  to: text.length,
});

/** Has the record's own line end come, whole? */
const endsWithLine = (text: string, end: number): boolean =>
  text[end - 1] === '\n' || (text[end - 1] === '\r' && end < text.length);

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  LINE_END.lastIndex = from;
  while (LINE_END.exec(text) !== null && LINE_END.lastIndex <= to) lines++;
  return Math.max(1, lines);
}

/**
 * A record with quotation marks in it. `open`: its end has not come yet; `broken`: a mark stands in
 * the midst of a cell of several lines, so the one before it was never closed.
 */
function scanQuoted(text: string, from: number, delimiter: string): Scan | 'open' | 'broken' {
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

/** Cells of one line by itself, as a header is. */
export function splitLine(line: string, delimiter: string): string[] {
  const scan = line.includes('"') ? scanQuoted(line, 0, delimiter) : null;
  return scan !== null && typeof scan === 'object' ? scan.cells : line.split(delimiter);
}
