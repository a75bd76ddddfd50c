import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE, withDatabase } from './database.ts';
import { STEPS, type Schema } from './schema.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const countReadings = (): Promise<number> => withDatabase((database) => database.count('readings'));

describe('a store that another version holds', () => {
  it('open is waited for, then named; and once let go it opens', async () => {
    const older = await openDB<Schema>(DATABASE, STEPS.length - 1, {
      upgrade: (database, _from, _to, change) => {
        for (const step of STEPS.slice(0, -1)) step(database, change);
      },
    });
    // The second waits behind the first and is told nothing.
    const asked = await Promise.allSettled([countReadings(), countReadings()]);
    expect(asked).toMatchObject([
      { status: 'rejected', reason: { kind: 'blocked' } },
      { status: 'rejected', reason: { kind: 'blocked' } },
    ]);
    older.close();
    await new Promise((done) => {
      setTimeout(done, 50);
    });
    expect(await withDatabase((database) => Promise.resolve(database.version))).toBe(STEPS.length);
  }, 10_000);
  it('and that lets go in time is no failure', async () => {
    const older = await openDB(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore('readings', { keyPath: 'id' }),
      blocking: () => older.close(),
    });
    expect(await countReadings()).toBe(0);
  });
  it('or has made newer is named, and nothing in it is touched', async () => {
    const newer = await openDB(DATABASE, STEPS.length + 1, {
      upgrade: (database) => void database.createObjectStore('later', { keyPath: 'id' }),
    });
    await newer.put('later', { id: 'x' });
    newer.close();
    await expect(countReadings()).rejects.toMatchObject({ kind: 'newer' });
    const again = await openDB(DATABASE, STEPS.length + 1);
    expect(await again.count('later')).toBe(1);
    again.close();
  });
  it('is let go by us when a newer version wants it', async () => {
    let isOpen = false;
    const work = withDatabase(async (database) => {
      isOpen = true;
      await new Promise((done) => {
        setTimeout(done, 200);
      });
      return database.count('readings');
    });
    while (!isOpen)
      await new Promise((done) => {
        setTimeout(done, 5);
      });
    const newer = await openDB(DATABASE, STEPS.length + 1);
    expect(newer.version).toBe(STEPS.length + 1);
    newer.close();
    await expect(work).rejects.toMatchObject({ kind: 'broken' });
  });
});
