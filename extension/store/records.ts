/**
 * An investigator's record: cases, the listings of each, every way a listing was seen, and pictures
 * of tabs. Who calls must not record a private window (`extension/background/recorder.ts`).
 */
import * as v from 'valibot';
import type { IDBPTransaction } from 'idb';
import { abort, withDatabase } from './database.ts';
import type { Schema } from './schema.ts';
import { isOfOneKind, listChanges } from './record-changes.ts';
import {
  caseSchema,
  entrySchema,
  MAX_ENTRIES,
  pictureSchema,
  visitSchema,
  type Case,
  type Entry,
  type Picture,
  type Visit,
} from './record-schema.ts';

/** A listing as it was seen just now. */
export interface Observation {
  host: string;
  visit: Omit<Visit, 'id' | 'entry' | 'case' | 'lastAt' | 'times'>;
  picture?: Uint8Array<ArrayBuffer>;
}

/** New in the case; seen otherwise than before; seen again unchanged; not of the case. */
export type Kept = 'added' | 'changed' | 'again' | 'unknown';

/** Everything of a case. `damaged`: what is there and could not be read. */
export interface Contents {
  entries: Entry[];
  visits: Visit[];
  damaged: number;
}

/** The browser says "done" when the record is on the disk: a power cut loses what was under way. */
const DURABLE = { durability: 'strict' } as const;
const STORES = ['cases', 'entries', 'visits', 'pictures'] as const;

export const toEntryId = (caseId: string, host: string, key: string): string =>
  [caseId, host, key].join('\n');

/** All cases that can be read, the newest first. Throws `StoreFailure`. */
export const listCases = (): Promise<Case[]> =>
  withDatabase(async (database) =>
    (await database.getAll('cases'))
      .filter((one) => v.is(caseSchema, one))
      .toSorted((a, b) => b.startedAt - a.startedAt),
  );

export const saveCase = (changed: Case): Promise<void> =>
  withDatabase(async (database) => void (await database.put('cases', changed)));

/** The case as it is now, changed in one step: two pages may change it at once. */
export const changeCase = (id: string, change: (now: Case) => Case): Promise<void> =>
  withDatabase(async (database) => {
    const write = database.transaction('cases', 'readwrite', DURABLE);
    const now = await write.store.get(id);
    if (now !== undefined) await write.store.put(change(now));
    await write.done;
  });

/** Listings and visits of a case. Throws `StoreFailure`. */
export const loadCase = (caseId: string): Promise<Contents> =>
  withDatabase(async (database) => {
    const [allEntries, allVisits] = await Promise.all([
      database.getAllFromIndex('entries', 'case', caseId),
      database.getAllFromIndex('visits', 'case', caseId),
    ]);
    const entries = allEntries.filter((one) => v.is(entrySchema, one));
    const visits = allVisits.filter((one) => v.is(visitSchema, one));
    const damaged = allEntries.length - entries.length + allVisits.length - visits.length;
    return { entries, visits: visits.toSorted((a, b) => a.at - b.at), damaged };
  });

/** A picture; null where it is gone or damaged. */
export const loadPicture = (caseId: string, hash: string): Promise<Picture | null> =>
  withDatabase(async (database) => {
    const picture = await database.get('pictures', toPictureId(caseId, hash));
    return v.is(pictureSchema, picture) ? picture : null;
  });

export const toPictureId = (caseId: string, hash: string): string => `${caseId}\n${hash}`;

type Write = IDBPTransaction<Schema, (typeof STORES)[number][], 'readwrite'>;

/**
 * Keeps how a listing was seen: a new visit where something changed, else the time alone. With
 * `onlyKnown` a listing that is not of the case is passed over. All of it or nothing is kept.
 * Throws `StoreFailure`.
 */
export function keepObservation(
  caseId: string,
  seen: Observation,
  { onlyKnown = false }: { onlyKnown?: boolean } = {},
): Promise<Kept> {
  return withDatabase(async (database) => {
    const write = database.transaction(STORES, 'readwrite', DURABLE);
    try {
      const [kept] = await Promise.all([keepIn(write, caseId, seen, onlyKnown), write.done]);
      return kept;
    } catch (error) {
      // Otherwise the browser would keep what came before the failure.
      abort(write);
      throw error;
    }
  });
}

async function keepIn(
  write: Write,
  caseId: string,
  seen: Observation,
  onlyKnown: boolean,
): Promise<Kept> {
  const { at, shown } = seen.visit;
  const id = toEntryId(caseId, seen.host, shown.listing.key);
  const entries = write.objectStore('entries');
  const entry = await entries.get(id);
  if (entry === undefined && (onlyKnown || (await countOf(write, caseId)) >= MAX_ENTRIES))
    return 'unknown';
  await entries.put({
    ...(entry ?? { id, case: caseId, host: seen.host, key: shown.listing.key, notes: [] }),
    title: shown.listing.title,
    firstSeen: entry?.firstSeen ?? at,
    lastSeen: Math.max(at, entry?.lastSeen ?? 0),
  });
  const isSame = entry !== undefined && (await touchLatest(write, id, seen));
  if (!isSame) await addVisit(write, id, caseId, seen);
  if (entry === undefined) return 'added';
  return isSame ? 'again' : 'changed';
}

const countOf = (write: Write, caseId: string): Promise<number> =>
  write.objectStore('entries').index('case').count(caseId);

/**
 * Notes that the latest visit still holds; false where it does not, or a picture came with this
 * one.
 */
async function touchLatest(write: Write, entry: string, seen: Observation): Promise<boolean> {
  const visits = write.objectStore('visits');
  const before = (await visits.index('entry').getAll(entry)).filter((one) =>
    isOfOneKind(one, seen.visit),
  );
  const latest = before.toSorted((a, b) => b.at - a.at)[0];
  if (latest === undefined || listChanges(latest, seen.visit).length > 0) return false;
  if (seen.picture !== undefined && latest.hashes.picture !== seen.visit.hashes.picture)
    return false;
  await visits.put({
    ...latest,
    lastAt: Math.max(latest.lastAt, seen.visit.at),
    times: latest.times + 1,
  });
  return true;
}

async function addVisit(
  write: Write,
  entry: string,
  caseId: string,
  { visit, picture }: Observation,
): Promise<void> {
  const { at, shown } = visit;
  await write.objectStore('visits').put({
    ...visit,
    id: [entry, at, shown.listing.kind].join('\n'),
    entry,
    case: caseId,
    lastAt: at,
    times: 1,
  });
  const hash = visit.hashes.picture;
  if (picture === undefined || hash === undefined) return;
  await write.objectStore('pictures').put({
    id: toPictureId(caseId, hash),
    case: caseId,
    at,
    page: shown.page,
    bytes: picture,
  });
}

/** Changes what people write beside a listing, in one step. Throws `StoreFailure`. */
export const changeEntry = (id: string, change: (now: Entry) => Entry): Promise<void> =>
  withDatabase(async (database) => {
    const write = database.transaction('entries', 'readwrite', DURABLE);
    const now = await write.store.get(id);
    if (now !== undefined) await write.store.put(change(now));
    await write.done;
  });

/**
 * Takes listings away, with their visits and the pictures nobody else shows. Throws `StoreFailure`.
 */
export const removeEntries = (caseId: string, ids: readonly string[]): Promise<void> =>
  withDatabase(async (database) => {
    const write = database.transaction(STORES, 'readwrite', DURABLE);
    const gone = new Set(ids);
    const visits = await write.objectStore('visits').index('case').getAll(caseId);
    const left = new Set(
      visits.filter(({ entry }) => !gone.has(entry)).map(({ hashes }) => hashes.picture),
    );
    const taken = visits.filter(({ entry }) => gone.has(entry));
    const pictures = taken.flatMap(({ hashes: { picture } }) =>
      picture === undefined || left.has(picture) ? [] : [picture],
    );
    await Promise.all([
      ...[...gone].map((id) => write.objectStore('entries').delete(id)),
      ...taken.map(({ id }) => write.objectStore('visits').delete(id)),
      ...pictures.map((hash) => write.objectStore('pictures').delete(toPictureId(caseId, hash))),
      write.done,
    ]);
  });

/** Adds a whole case that came in a file: all of it or nothing. Throws `StoreFailure`. */
export const addCase = (added: {
  case: Case;
  entries: readonly Entry[];
  visits: readonly Visit[];
  pictures: readonly Picture[];
}): Promise<void> =>
  withDatabase(async (database) => {
    const write = database.transaction(STORES, 'readwrite', DURABLE);
    const puts: Promise<unknown>[] = [write.done];
    try {
      puts.push(write.objectStore('cases').put(added.case));
      for (const entry of added.entries) puts.push(write.objectStore('entries').put(entry));
      for (const visit of added.visits) puts.push(write.objectStore('visits').put(visit));
      for (const picture of added.pictures) puts.push(write.objectStore('pictures').put(picture));
      await Promise.all(puts);
    } catch (error) {
      void Promise.allSettled(puts);
      abort(write);
      throw error;
    }
  });

/** Forgets all cases with everything in them. Throws `StoreFailure`. */
export const clearRecords = (): Promise<void> =>
  withDatabase(async (database) => {
    const write = database.transaction(STORES, 'readwrite', DURABLE);
    await Promise.all([...STORES.map((store) => write.objectStore(store).clear()), write.done]);
  });
