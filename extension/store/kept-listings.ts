/**
 * Up to four listings that the reader has marked to compare, across shops and tabs. Nothing else of
 * a page is kept, and nothing leaves the device. Who calls from a private window must not keep
 * (`popup/compare.ts`).
 */
import * as v from 'valibot';
import type { Listing } from '../../engine/listing.ts';
import { listing } from '../../messages/decode.ts';
import { LIMITS } from '../../messages/limits.ts';
import { withDatabase } from './database.ts';
import type { KeptListing } from './schema.ts';

export const MAX_KEPT = LIMITS.compared;

const kept = v.object({
  id: v.string(),
  listing,
  host: v.pipe(v.string(), v.maxLength(253)),
  keptAt: v.number(),
});

/** Names a listing of a shop. */
export const toKeptId = (host: string, { key }: Listing): string => `${host} ${key}`;

/**
 * What is kept, oldest first; an entry that another version wrote and this one cannot read is left
 * out.
 */
export async function listKept(): Promise<KeptListing[]> {
  const all = await withDatabase((database) => database.getAll('kept'));
  return all.filter((entry) => v.is(kept, entry)).sort((one, other) => one.keptAt - other.keptAt);
}

/** Keeps a listing; false, and nothing is kept, when there are as many as can be compared. */
export function keepListing(host: string, offered: Listing, now: number): Promise<boolean> {
  const id = toKeptId(host, offered);
  return withDatabase(async (database) => {
    const write = database.transaction('kept', 'readwrite');
    const ids = await write.store.getAllKeys();
    const fits = ids.includes(id) || ids.length < MAX_KEPT;
    if (fits) await write.store.put({ id, listing: offered, host, keptAt: now });
    await write.done;
    return fits;
  });
}

/** Forgets one. */
export const dropKept = (id: string): Promise<void> =>
  withDatabase((database) => database.delete('kept', id));

/** Forgets all. */
export const clearKept = (): Promise<void> => withDatabase((database) => database.clear('kept'));
