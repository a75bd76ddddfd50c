import { openCatalogue, type Catalogue } from '../../catalogue/input/open-catalogue.ts';
import type { OpenOptions } from '../../catalogue/input/open-catalogue.ts';
import type { Row, TakeNote } from '../../catalogue/input/row.ts';

/** A file in memory, in pieces as a pipe gives them. */
async function* givePieces(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces)
    yield await Promise.resolve(
      typeof piece === 'string' ? new TextEncoder().encode(piece) : piece,
    );
}

/** Opens a catalogue from text or bytes in memory. */
export const openText = (
  content: string | Uint8Array | readonly (string | Uint8Array)[],
  options: Partial<OpenOptions> = {},
): Promise<Catalogue> =>
  openCatalogue(givePieces(Array.isArray(content) ? content : [content as string]), {
    note: () => undefined,
    ...options,
  });

/** Everything a catalogue in memory holds: rows, what was noted, and what its columns mean. */
export async function readText(
  content: string | Uint8Array | readonly (string | Uint8Array)[],
  options: Partial<OpenOptions> = {},
): Promise<{ catalogue: Catalogue; rows: Row[]; notes: string[] }> {
  const notes: string[] = [];
  const note: TakeNote = ({ id }) => void notes.push(id.replace('catalogue.note.', ''));
  const catalogue = await openText(content, { note, ...options });
  const rows: Row[] = [];
  for await (const row of catalogue.rows) rows.push(row);
  return { catalogue, rows, notes };
}
