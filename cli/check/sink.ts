import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { WorkbookWriter } from '../../catalogue/output/workbook.ts';
import { readCode, UnwritableError, type Print } from '../terminal.ts';
import { LineBuffer } from './line-buffer.ts';

/** Where results go. What is written ends with a whole line, whenever it ends. */
export interface Sink {
  lines(lines: readonly string[]): Promise<void>;
  /** Lines that are written already, each with its end. */
  bytes(bytes: Uint8Array): Promise<void>;
  close(): void;
}

const FULL = 262_144;

/** Standard output. */
export function createPrintSink(print: Print): Sink {
  const write = async (lines: readonly string[]): Promise<void> => {
    if (lines.length === 0) return;
    print.out(...lines);
    await print.room();
  };
  return {
    lines: write,
    bytes: (bytes) => write(new TextDecoder().decode(bytes).split('\n').slice(0, -1)),
    close: () => undefined,
  };
}

/** A file of lines. Throws in plain words where it cannot be written. */
export function createFileSink(path: string): Sink {
  const file = openFile(path);
  const buffer = new LineBuffer();
  const flush = (): void => writeAll(file, path, buffer.take());
  return {
    lines(lines) {
      for (const line of lines) buffer.add(line);
      if (buffer.length > FULL) flush();
      return Promise.resolve();
    },
    bytes(bytes) {
      flush();
      writeAll(file, path, bytes);
      return Promise.resolve();
    },
    close() {
      flush();
      closeFile(file);
    },
  };
}

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
    throw new UnwritableError(path, error);
  }
}

function writeAll(file: number, name: string, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length)
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      if (readCode(error) !== 'EAGAIN') throw new UnwritableError(name, error);
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
