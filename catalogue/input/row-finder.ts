import { countBytes, decodeAgain, type TextPiece } from './decode-text.ts';
import { nameRecord } from './header.ts';
import type { Row } from './row.ts';
import { RecordSplitter, type SplitterState } from './split-records.ts';

/** A piece of text as the splitter met it. */
interface Met extends SplitterState, Omit<TextPiece, 'text'> {
  /** Byte where the record begins that was not complete before it. */
  from: number;
}

/**
 * Rows of a delimited file once more, by their lines: whoever has the file need not keep them. Each
 * piece of the file is split again as it was the first time, so the same rows come out.
 */
export class RowFinder {
  readonly #met: Met[] = [];
  #isWhole = false;

  constructor(
    readonly delimiter: string,
    readonly columns: readonly string[],
  ) {}

  /** Takes note of a piece that is about to be split. */
  meet({ end, encoding }: TextPiece, { rest, state }: RecordSplitter): void {
    const before = this.#met.at(-1);
    const from = (before?.end ?? 0) - countBytes(rest, before?.encoding ?? null);
    this.#met.push({ ...state, from, end, encoding });
  }

  /** The file has come to its end. */
  finish(): void {
    this.#isWhole = true;
  }

  /** Can the rows of these lines, which were met, be found again? */
  covers(first: number, last: number): boolean {
    return this.#find(first, last).every(({ encoding }) => encoding !== null);
  }

  /** The rows from one line to another, all of which were met. */
  async read(file: Blob, first: number, last: number): Promise<Row[]> {
    const pieces = this.#find(first, last);
    const [begin] = pieces;
    const end = pieces.at(-1)?.end ?? 0;
    if (begin === undefined) return [];
    const bytes = new Uint8Array(await file.slice(begin.from, end).arrayBuffer());
    const splitter = new RecordSplitter(this.delimiter, begin);
    let at = begin.from;
    const records = pieces.flatMap((piece) => {
      const part = bytes.subarray(at - begin.from, piece.end - begin.from);
      const text = decodeAgain(part, piece.encoding ?? 'utf-8', at === 0);
      at = piece.end;
      return splitter.push(text);
    });
    if (this.#isWhole && end === this.#met.at(-1)?.end) records.push(...splitter.end());
    return records
      .filter(({ line }) => line >= first && line <= last)
      .map((record) => nameRecord(this.columns, record));
  }

  /** The pieces in which the records of these lines end. */
  #find(first: number, last: number): Met[] {
    return this.#met.slice(this.#findLast(first), this.#findLast(last) + 1);
  }

  /** The last piece before which the record of this line was not complete. */
  #findLast(line: number): number {
    let low = 0;
    let high = this.#met.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#met[middle]?.line ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
