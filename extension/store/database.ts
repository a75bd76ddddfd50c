import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';
import type { Listing } from '../../engine/listing.ts';
import type { ReadRow } from '../../readers/contract.ts';

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
];

export const DATABASE = 'useby';

/** Why nothing could be kept: no room, or the browser's store does not open. */
export class StoreFailure extends Error {
  constructor(readonly kind: 'full' | 'broken') {
    super(kind);
  }
}

export const toStoreFailure = (error: unknown): StoreFailure =>
  new StoreFailure(
    error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'broken',
  );

/** Opens the store, closes it after the work, and gives every failure its kind. */
export async function withDatabase<Result>(
  work: (database: IDBPDatabase<Schema>) => Promise<Result>,
  steps = STEPS,
): Promise<Result> {
  let database: IDBPDatabase<Schema> | undefined;
  try {
    database = await openDB<Schema>(DATABASE, steps.length, {
      upgrade(opened, from, _to, change) {
        for (const step of steps.slice(from)) step(opened, change);
      },
    });
    return await work(database);
  } catch (error) {
    throw error instanceof StoreFailure ? error : toStoreFailure(error);
  } finally {
    database?.close();
  }
}
