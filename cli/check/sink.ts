import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { WorkbookWriter } from '../../catalogue/output/workbook.ts';
import type { Print } from '../terminal.ts';

/** Where results go. What is written ends with a whole line, whenever it ends. */
export interface Sink {
  lines(lines: readonly string[]): Promise<void>;
  close(): void;
}

const BUFFER = 262_144;
/** A letter has at most so many bytes. */
const MAX_BYTES = 3;

/** Standard output. */
export const createPrintSink = (print: Print): Sink => ({
  async lines(lines) {
    if (lines.length === 0) return;
    print.out(...lines);
    await print.room();
  },
  close: () => undefined,
});

/** A file of lines. Throws in plain words where it cannot be written. */
export function createFileSink(path: string): Sink {
  const file = openFile(path);
  const buffer = Buffer.allocUnsafe(BUFFER);
  let filled = 0;
  const flush = (): void => {
    writeAll(file, path, buffer.subarray(0, filled));
    filled = 0;
  };
  // Each line by itself: one letter beyond Latin would make all lines beside it slow to write.
  const add = (line: string): void => {
    const most = line.length * MAX_BYTES + 1;
    if (filled + most > BUFFER) flush();
    if (most > BUFFER) return writeAll(file, path, Buffer.from(`${line}\n`));
    filled += buffer.write(line, filled);
    buffer[filled++] = LINE_END;
  };
  return {
    lines(lines) {
      lines.forEach(add);
      return Promise.resolve();
    },
    close() {
      flush();
      closeFile(file);
    },
  };
}

const LINE_END = '\n'.charCodeAt(0);

/** A sheet of cells in a workbook. */
export interface SheetSink {
  /** False where the sheet is full: the row is not in it. */
  row(cells: readonly string[]): boolean;
  close(): void;
}

/** A workbook in a file, or on standard output where no path is given. */
export function createSheetSink(path: string | undefined): SheetSink {
  const file = path === undefined ? 1 : openFile(path);
  const name = path ?? 'standard output';
  const writer = new WorkbookWriter((bytes) => writeAll(file, name, bytes));
  return {
    row: (cells) => writer.add(cells),
    close() {
      writer.end();
      if (path !== undefined) closeFile(file);
    },
  };
}

function openFile(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw new Error(`${path}: cannot be written (${readCode(error)})`, { cause: error });
  }
}

function writeAll(file: number, name: string, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length)
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      if (readCode(error) !== 'EAGAIN')
        throw new Error(`${name}: cannot be written (${readCode(error)})`, { cause: error });
    }
}

/** Devices cannot be brought to disk, and need not be. */
function closeFile(file: number): void {
  try {
    fsyncSync(file);
  } catch {
    // Written all the same.
  }
  closeSync(file);
}

const readCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
