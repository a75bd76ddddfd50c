import { readFileSync } from 'node:fs';
import { ROOMS } from './architecture/rooms.mjs';
import { replaceRooms } from './architecture/rooms-table.ts';
import { writeDocument } from './docs/write-document.ts';

const FILE = 'docs/architecture.md';

/**
 * `npm run docs:architecture [-- --check]`: writes the table of rooms into docs/architecture.md.
 */
export const main = (args: string[]): Promise<number> =>
  writeDocument(
    FILE,
    replaceRooms(readFileSync(FILE, 'utf8'), ROOMS),
    'npm run docs:architecture',
    args,
  );
