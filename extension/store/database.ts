import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { STEPS, type Schema } from './schema.ts';

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
