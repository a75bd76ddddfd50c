import {
  deleteDB,
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';
import type { Listing } from '../../engine/listing.ts';
import type { ReadRow } from '../../readers/contract.ts';
import type { PastCheck } from './past-checks.ts';
import type { KeptNote } from './row-notes.ts';
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
  checks: { key: string; value: PastCheck };
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
];

export const DATABASE = 'useby';

/**
 * Why nothing could be kept: no room; another version of ours holds the store open, or has made it
 * newer than we know; or it does not open at all.
 */
export class StoreFailure extends Error {
  constructor(readonly kind: 'full' | 'blocked' | 'newer' | 'broken') {
    super(kind);
  }
}

const KINDS: Readonly<Record<string, StoreFailure['kind']>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

export const toStoreFailure = (error: unknown): StoreFailure =>
  new StoreFailure((error instanceof DOMException ? KINDS[error.name] : undefined) ?? 'broken');

/** A page of another version that does not let go is waited for so long. */
const MAX_WAIT_MS = 3_000;

/**
 * Opens the store. Only the first of several that wait for a page of another version is told that
 * it is blocked, so the time alone tells; a change of the schema that has begun is waited for. An
 * open that was given up goes on by itself when the other side lets go: it is closed again then.
 */
function openStore(steps: typeof STEPS): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    const opening = openDB<Schema>(DATABASE, steps.length, {
      upgrade(opened, from, _to, change) {
        clearTimeout(timer);
        for (const step of steps.slice(from)) step(opened, change);
      },
      // A newer version wants the store: what is under way fails with a name, nothing is lost.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase | null)?.close();
      },
    });
    // Last: where the browser refuses at once, nothing is waited for.
    const timer = setTimeout(() => {
      reject(new StoreFailure('blocked'));
      void opening.then((late) => late.close()).catch(() => undefined);
    }, MAX_WAIT_MS);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Deletes the store with all that is in it. Throws `StoreFailure` where another page holds it open.
 */
export async function deleteStore(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isHeld = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreFailure('blocked')), MAX_WAIT_MS);
  });
  try {
    await Promise.race([deleteDB(DATABASE), isHeld]);
  } catch (error) {
    throw error instanceof StoreFailure ? error : toStoreFailure(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens the store, closes it after the work, and gives every failure its kind. */
export async function withDatabase<Result>(
  work: (database: IDBPDatabase<Schema>) => Promise<Result>,
  steps = STEPS,
): Promise<Result> {
  let database: IDBPDatabase<Schema> | undefined;
  try {
    database = await openStore(steps);
    return await work(database);
  } catch (error) {
    throw error instanceof StoreFailure ? error : toStoreFailure(error);
  } finally {
    database?.close();
  }
}

/** Takes back what a transaction did; one that has failed by itself has done so already. */
export function abort(change: { abort: () => void }): void {
  try {
    change.abort();
  } catch {
    // Nothing to take back.
  }
}
