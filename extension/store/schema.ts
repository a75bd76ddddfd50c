import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Listing } from '../../engine/listing.ts';
import type { ReadRow } from '../../readers/contract.ts';
import type { Case, Entry, Picture, Visit } from './record-schema.ts';

/** A listing that the user marked to compare, as it was offered. */
export interface KeptListing {
  /** The same listing on the same shop has the same id, on a list and on its own page. */
  id: string;
  listing: Listing;
  /** Host of the shop. */
  host: string;
  /** When it was kept, in ms since 1970. */
  keptAt: number;
}

/** A row that the user read on a page, or that somebody shared. */
export interface Reading {
  /** Address, product and what it is about: reading a page again replaces what was read before. */
  id: string;
  /** `brand/model` of the dataset, where it is one of its devices. */
  device?: string;
  /** Name of that device. */
  deviceName?: string;
  address: string;
  /** The day it was read, `YYYY-MM-DD`. */
  day: string;
  row: ReadRow;
  /** It came in a file from somebody else. */
  shared?: true;
}

/** A catalogue as it was checked: what each row came to, by SKU or title. Never the file itself. */
export interface PastCheck {
  id: string;
  /** Name of the file. */
  name: string;
  day: string;
  checkedAt: number;
  /** What names the rows, a line each, in pieces: packed, or plain from an earlier version. */
  names: (Uint8Array | string)[];
  /** For each row the place of what it came to in `findingIds`. */
  findings: Uint8Array;
  findingIds: string[];
}

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

export interface Schema extends DBSchema {
  readings: { key: string; value: Reading; indexes: { device: string } };
  /** Listings marked to be compared. */
  kept: { key: string; value: KeptListing };
  /** Records of investigators: cases, their listings, how each was seen, pictures of tabs. */
  cases: { key: string; value: Case };
  entries: { key: string; value: Entry; indexes: { case: string } };
  visits: { key: string; value: Visit; indexes: { case: string; entry: string } };
  pictures: { key: string; value: Picture; indexes: { case: string } };
  /** What the last catalogues came to, and what a shop has noted of its products. */
  checks: { key: string; value: PastCheck; indexes: { checkedAt: number } };
  'row-notes': { key: string; value: KeptNote };
}

/**
 * The one schema of what the extension keeps. A new version is a new step at the end; steps that
 * were once released stand unchanged, since browsers take only those they have not yet taken.
 */
export const STEPS: readonly ((
  database: IDBPDatabase<Schema>,
  change: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void)[] = [
  (database) => {
    const readings = database.createObjectStore('readings', { keyPath: 'id' });
    readings.createIndex('device', 'device');
  },
  (database) => {
    database.createObjectStore('kept', { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore('cases', { keyPath: 'id' });
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('case', 'case');
    const visits = database.createObjectStore('visits', { keyPath: 'id' });
    visits.createIndex('case', 'case');
    visits.createIndex('entry', 'entry');
    const pictures = database.createObjectStore('pictures', { keyPath: 'id' });
    pictures.createIndex('case', 'case');
  },
  (database) => {
    database.createObjectStore('checks', { keyPath: 'id' });
    database.createObjectStore('row-notes', { keyPath: 'key' });
  },
  (_database, change) => {
    const checks = change.objectStore('checks');
    checks.createIndex('checkedAt', 'checkedAt');
    void changeAll(checks, splitKeys);
  },
];

/** Puts something else in the place of each value that has another form by now. */
async function changeAll<Value>(
  store: { openCursor(): Promise<Cursor<Value> | null> },
  change: (value: Value) => Value | null,
): Promise<void> {
  for (let at = await store.openCursor(); at !== null; at = await at.continue()) {
    const changed = change(at.value);
    if (changed !== null) await at.update(changed);
  }
}

interface Cursor<Value> {
  value: Value;
  update(value: Value): Promise<unknown>;
  continue(): Promise<Cursor<Value> | null>;
}

/** Once all keys were one text, a line a row: what names it, and its finding behind a tab. */
function splitKeys(check: PastCheck & { keys?: unknown }): PastCheck | null {
  const { keys, ...rest } = check;
  if (typeof keys !== 'string') return null;
  const pairs = keys.split('\n').map((line) => {
    const at = line.lastIndexOf('\t');
    return { name: line.slice(0, at), finding: line.slice(at + 1) };
  });
  const findingIds = [...new Set(pairs.map(({ finding }) => finding))];
  return {
    ...rest,
    names: [pairs.map(({ name }) => name).join('\n')],
    findings: Uint8Array.from(pairs, ({ finding }) => findingIds.indexOf(finding)),
    findingIds,
  };
}
