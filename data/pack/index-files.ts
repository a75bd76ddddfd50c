import { createHash } from 'node:crypto';

/** The index in the form that recognition looks into, and as people and other tools read it. */
export const INDEX_FILE = 'index.bin';
export const INDEX_JSON = 'index.json';

/** Tells whether an `index.bin` was made from this very `index.json`. */
export const hashIndexJson = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
