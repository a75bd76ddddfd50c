import type { Row } from '../../catalogue/input/row.ts';
import { packText, unpackText } from './packed-text.ts';

/** Finds rows of the file again, from one line to another. */
export interface RowSource {
  covers(first: number, last: number): boolean;
  read(first: number, last: number): Promise<Row[]>;
}

/** Where some rows stand in the file, and the sum of what stood there. */
interface Place {
  first: number;
  last: number;
  sum: number;
}

/** The columns of some rows: where they can be found again, else packed. */
export type KeptColumns = Place | Uint8Array;

/** The file is not what it was when it was read, or is no more. */
export class FileChanged extends Error {}

/** Keeps the columns of rows that follow each other. */
export function keepColumns(rows: readonly Row[], source: RowSource | null): KeptColumns {
  const [first = 0, last = 0] = [rows[0]?.line, rows.at(-1)?.line];
  if (source?.covers(first, last) === true) return { first, last, sum: sumUp(rows) };
  return packText(JSON.stringify(rows.map(({ fields }) => fields)));
}

/** The columns, row by row. Throws `FileChanged` where they are no longer there. */
export async function readColumns(
  kept: KeptColumns,
  source: RowSource | null,
): Promise<Row['fields'][]> {
  if (kept instanceof Uint8Array) return JSON.parse(unpackText(kept)) as Row['fields'][];
  try {
    const rows = (await source?.read(kept.first, kept.last)) ?? [];
    if (sumUp(rows) !== kept.sum) throw new FileChanged();
    return rows.map(({ fields }) => fields);
  } catch (error) {
    throw new FileChanged('', { cause: error });
  }
}

/** A number that is another one for other rows. */
function sumUp(rows: readonly Row[]): number {
  let sum = rows.length;
  const add = (text: string): void => {
    sum = Math.imul(sum ^ text.length, 0x01000193);
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  };
  for (const { fields } of rows)
    for (const value of Object.values(fields))
      add(typeof value === 'string' ? value : JSON.stringify(value));
  return sum;
}
