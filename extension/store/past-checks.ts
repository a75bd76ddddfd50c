import { withDatabase } from './database.ts';
import type { PastCheck } from './schema.ts';

const MAX_CHECKS = 5;

/** Ids of the checks that are kept, the latest first: of large catalogues not all fit at once. */
export const listPastChecks = (): Promise<string[]> =>
  withDatabase(async (database) =>
    (await database.getAllKeysFromIndex('checks', 'checkedAt')).toReversed(),
  );

export const readPastCheck = (id: string): Promise<PastCheck | undefined> =>
  withDatabase((database) => database.get('checks', id));

/** Keeps a check in place of the one before of the same catalogue; of all the latest few stay. */
export function keepCheck(check: Omit<PastCheck, 'id'>, inPlaceOf?: string): Promise<void> {
  return withDatabase(async (database) => {
    const write = database.transaction('checks', 'readwrite');
    const others = (await write.store.index('checkedAt').getAllKeys()).filter(
      (id) => id !== inPlaceOf,
    );
    const old = others.slice(0, Math.max(0, others.length - MAX_CHECKS + 1));
    await Promise.all(old.map((id) => write.store.delete(id)));
    await write.store.put({ ...check, id: inPlaceOf ?? `${check.checkedAt} ${check.name}` });
    await write.done;
  });
}

/** Forgets all checks. */
export const clearPastChecks = (): Promise<void> =>
  withDatabase((database) => database.clear('checks'));
