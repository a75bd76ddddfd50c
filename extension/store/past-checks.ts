import { withDatabase } from './database.ts';
import type { PastCheck } from './schema.ts';

const MAX_CHECKS = 5;

export const listPastChecks = (): Promise<PastCheck[]> =>
  withDatabase((database) => database.getAll('checks'));

/** Keeps a check in place of the one before of the same catalogue; of all the latest few stay. */
export function keepCheck(check: Omit<PastCheck, 'id'>, inPlaceOf?: string): Promise<void> {
  return withDatabase(async (database) => {
    const write = database.transaction('checks', 'readwrite');
    const others = (await write.store.getAll()).filter(({ id }) => id !== inPlaceOf);
    const old = others
      .toSorted((one, other) => other.checkedAt - one.checkedAt)
      .slice(MAX_CHECKS - 1);
    await Promise.all(old.map(({ id }) => write.store.delete(id)));
    await write.store.put({ ...check, id: inPlaceOf ?? `${check.checkedAt} ${check.name}` });
    await write.done;
  });
}

/** Forgets all checks. */
export const clearPastChecks = (): Promise<void> =>
  withDatabase((database) => database.clear('checks'));
