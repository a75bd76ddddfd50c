import { once } from 'node:events';

export interface Print {
  out(...lines: string[]): void;
  err(...lines: string[]): void;
  /** Waits when the reader is slow, so that a large catalogue never piles up in memory. */
  room(): Promise<void>;
}

export const terminal: Print = {
  out(...lines) {
    process.stdout.write(`${lines.join('\n')}\n`);
  },
  err(...lines) {
    process.stderr.write(`${lines.join('\n')}\n`);
  },
  async room() {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
};
