import { once } from 'node:events';

export interface Print {
  out(...lines: string[]): void;
  err(...lines: string[]): void;
  /** Waits when the reader is slow, so that a large catalogue never piles up in memory. */
  room(): Promise<void>;
  /** Rewrites one line of a terminal in place; nothing where standard error is no terminal. */
  progress?(line: string): void;
}

/** Control signs, of which a terminal obeys some, and marks that turn the direction of a text. */

const OBEYED = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text that a terminal shows and does not obey; line breaks stay. */
export const toPlainText = (text: string): string => text.replace(OBEYED, ' ');

/** What a failure of the system is called, such as ENOSPC where the disk is full. */
export const readCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Results have no place: the disk is full, or there is no such folder. No fault of the input. */
export class UnwritableError extends Error {
  constructor(name: string, cause: unknown) {
    super(`${name}: cannot be written (${readCode(cause)})`, { cause });
  }
}

let shown = 0;

function clearProgress(): void {
  if (shown === 0) return;
  process.stderr.write(`\r${' '.repeat(shown)}\r`);
  shown = 0;
}

export const terminal: Print = {
  out(...lines) {
    process.stdout.write(`${lines.join('\n')}\n`);
  },
  err(...lines) {
    clearProgress();
    process.stderr.write(`${lines.map(toPlainText).join('\n')}\n`);
  },
  async room() {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  progress(line) {
    if (!process.stderr.isTTY) return;
    clearProgress();
    const text = toPlainText(line).slice(0, (process.stderr.columns || 80) - 1);
    process.stderr.write(text);
    shown = text.length;
  },
};
