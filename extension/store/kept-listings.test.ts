import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Listing } from '../../engine/listing.ts';
import { withDatabase } from './database.ts';
import { STEPS } from './schema.ts';
import { clearKept, dropKept, keepListing, listKept, MAX_KEPT } from './kept-listings.ts';

const createListing = (key: string): Listing => ({ key, kind: 'tile', title: `Router ${key}` });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('listings kept to be compared', () => {
  it('come back in the order they were kept, from several shops', async () => {
    await keepListing('b.example', createListing('1'), 20);
    await keepListing('a.example', createListing('1'), 10);
    expect((await listKept()).map(({ id }) => id)).toEqual(['a.example 1', 'b.example 1']);
  });
  it('are four at most; the fifth is refused and the four stay', async () => {
    for (let n = 0; n < MAX_KEPT; n++)
      expect(await keepListing('a.example', createListing(`${n}`), n)).toBe(true);
    expect(await keepListing('a.example', createListing('more'), 9)).toBe(false);
    expect((await listKept()).length).toBe(MAX_KEPT);
    expect(await keepListing('a.example', createListing('2'), 10)).toBe(true);
  });
  it('are kept once, as last seen', async () => {
    await keepListing('a.example', createListing('1'), 1);
    await keepListing('a.example', { ...createListing('1'), title: 'Newer title' }, 2);
    expect((await listKept()).map(({ listing }) => listing.title)).toEqual(['Newer title']);
  });
  it('go one by one, or all at once', async () => {
    for (const key of ['1', '2', '3']) await keepListing('a.example', createListing(key), 1);
    await dropKept('a.example 2');
    expect((await listKept()).map(({ id }) => id)).toEqual(['a.example 1', 'a.example 3']);
    await clearKept();
    expect(await listKept()).toEqual([]);
  });
  it('are left out where they are damaged', async () => {
    await keepListing('a.example', createListing('1'), 1);
    await withDatabase((database) => database.put('kept', { id: 'x', listing: 7 } as never));
    expect((await listKept()).map(({ id }) => id)).toEqual(['a.example 1']);
  });
});

describe('the database of an older version', () => {
  it.each(STEPS.map((_step, version) => version))(
    'of version %i comes to the newest with what it held',
    async (version) => {
      if (version > 0)
        await withDatabase(
          (database) => database.put('readings', { id: 'r' } as never),
          STEPS.slice(0, version),
        );
      await keepListing('a.example', createListing('1'), 1);
      expect((await listKept()).length).toBe(1);
      expect(await withDatabase((database) => database.count('readings'))).toBe(
        Math.min(version, 1),
      );
    },
  );
});
