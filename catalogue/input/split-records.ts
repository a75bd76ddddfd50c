/**
 * Text with separators to records, as spreadsheets write them: a cell in quotation marks may hold
 * separators, line breaks and doubled quotation marks. Ours, since a mark that is opened and never
 * closed must cost its own line and not the rest of the file
 * (docs/decisions/0022-a-catalogue-is-read-by-one-room.md).
 */

import {
  countLines,
  detach,
  endLine,
  endsWithLine,
  findLineEnd,
  scanQuoted,
  type LineEnd,
  type Scan,
} from './scan-record.ts';

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

interface Found {
  record: TextRecord;
  end: number;
}

/** How far a splitter has come; another that is given it goes on from there. */
export interface SplitterState {
  /** Line of the record that comes next. */
  line: number;
  unclosed: number;
  closed: number;
  ignoresQuotes: boolean;
  /** What comes is still of a line that was too long. */
  isInLongLine: boolean;
}

const START: SplitterState = {
  line: 1,
  unclosed: 0,
  closed: 0,
  ignoresQuotes: false,
  isInLongLine: false,
};

export class RecordSplitter {
  #text = '';
  #line: number;
  #unclosed: number;
  #closed: number;
  #ignoresQuotes: boolean;
  #isInLongLine: boolean;
  /** Where the next quotation mark stands, so that it is looked for once. */
  #quote = -1;

  constructor(
    readonly delimiter: string,
    { line, unclosed, closed, ignoresQuotes, isInLongLine } = START,
  ) {
    this.#line = line;
    this.#unclosed = unclosed;
    this.#closed = closed;
    this.#ignoresQuotes = ignoresQuotes;
    this.#isInLongLine = isInLongLine;
  }

  get state(): SplitterState {
    return {
      line: this.#line,
      unclosed: this.#unclosed,
      closed: this.#closed,
      ignoresQuotes: this.#ignoresQuotes,
      isInLongLine: this.#isInLongLine,
    };
  }

  /** What was given and is not yet a whole record. */
  get rest(): string {
    return this.#text;
  }

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

/** Cells of one line by itself, as a header is. */
export function splitLine(line: string, delimiter: string): string[] {
  const scan = line.includes('"') ? scanQuoted(line, 0, delimiter) : null;
  return scan !== null && typeof scan === 'object' ? scan.cells : line.split(delimiter);
}
