import { withDatabase } from './database.ts';
import type { RowNote } from './schema.ts';

/** All notes by key. */
export async function listRowNotes(): Promise<Map<string, RowNote>> {
  const all = await withDatabase((database) => database.getAll('row-notes'));
  return new Map(all.map(({ key, note }) => [key, note]));
}

/** Keeps or forgets a note. */
export const setRowNote = (key: string, note: RowNote | null): Promise<void> =>
  withDatabase(async (database) => {
    if (note === null) await database.delete('row-notes', key);
    else await database.put('row-notes', { key, note });
  });

/** Forgets all notes. */
export const clearRowNotes = (): Promise<void> =>
  withDatabase((database) => database.clear('row-notes'));
