import { once } from 'node:events';

export interface Print {
  /** Lines for standard output; waits when the reader is slow, so that a large catalogue never piles up in memory. */
  out(...lines: string[]): Promise<void> | void;
  err(...lines: string[]): void;
}

export const terminal: Print = {
  out(...lines) {
    const room = process.stdout.write(`${lines.join('\n')}\n`);
    return room ? undefined : once(process.stdout, 'drain').then(() => undefined);
  },
  err(...lines) { process.stderr.write(`${lines.join('\n')}\n`); },
};
