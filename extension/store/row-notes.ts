import { withDatabase } from './database.ts';

/** What a shop itself knows of a product: that we took it for another, or a date it was given. */
export interface RowNote {
  kind: 'wrong-device' | 'own-date';
  /** The shop's words: which device it is, or where the date stands. */
  words: string;
  /** End date, where `kind` is `own-date`. */
  until?: string;
  day: string;
}

/** A note under the SKU of its product, else its title. */
export interface KeptNote {
  key: string;
  note: RowNote;
}

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
