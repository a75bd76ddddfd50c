import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptListing } from './kept-listings.ts';

/** Everything we keep in IndexedDB. */
export interface Schema extends DBSchema {
  /** Listings kept to be compared. */
  kept: { key: string; value: KeptListing };
}
export type Database = IDBPDatabase<Schema>;

const NAME = 'useby';

/**
 * One step a version, in order; a database of version n has run the first n. A step that has been
 * in the world is never changed: a later one follows.
 */
export const UPGRADES: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('kept', { keyPath: 'id' });
  },
];

/** Opens the database, brought to the newest version; makes way when a newer one is waiting. */
export function openDatabase(upgrades = UPGRADES): Promise<Database> {
  return openDB<Schema>(NAME, upgrades.length, {
    upgrade(database, from) {
      for (const step of upgrades.slice(from)) step(database);
    },
    blocking(_version, _waiting, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** Opens, works, closes: no connection outlives its question, so none stands in an upgrade's way. */
export async function withDatabase<Value>(
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
