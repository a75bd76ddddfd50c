import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { CASE, createSeen, listSeen, PIXEL } from '../../tests/support/record-fixtures.ts';
import { withDatabase } from './database.ts';
import { STEPS } from './schema.ts';
import type { Case } from './record-schema.ts';
import {
  addCase,
  changeCase,
  changeEntry,
  clearRecords,
  keepObservation,
  listCases,
  loadCase,
  loadPicture,
  removeEntries,
  saveCase,
  toEntryId,
} from './records.ts';

const ID = CASE.id;
const FIRST = toEntryId(ID, 'www.shop.example', 'k1');

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await saveCase(CASE);
});

describe('a listing that was seen', () => {
  it('is kept once, with the first and the last time', async () => {
    expect(await keepObservation(ID, await createSeen({ at: 1_000 }))).toBe('added');
    expect(await keepObservation(ID, await createSeen({ at: 5_000 }))).toBe('again');
    const { entries, visits } = await loadCase(ID);
    expect(entries).toMatchObject([{ id: FIRST, firstSeen: 1_000, lastSeen: 5_000 }]);
    expect(visits).toMatchObject([{ at: 1_000, lastAt: 5_000, times: 2 }]);
  });

  it('has a visit more where something changed, and what people wrote stays', async () => {
    await keepObservation(ID, await createSeen({ at: 1_000 }));
    await changeEntry(FIRST, (now) => ({
      ...now,
      pinned: true,
      notes: [{ at: 2_000, words: 'rang' }],
    }));
    const cheaper = await createSeen({
      at: 5_000,
      listing: { price: { amount: 89, currency: 'GBP' } },
    });
    expect(await keepObservation(ID, cheaper)).toBe('changed');
    const { entries, visits } = await loadCase(ID);
    expect(entries).toMatchObject([{ pinned: true, notes: [{ words: 'rang' }], lastSeen: 5_000 }]);
    expect(visits.map(({ at, times }) => [at, times])).toEqual([
      [1_000, 1],
      [5_000, 1],
    ]);
  });

  it('that goes back to what it was is a third visit', async () => {
    const price = (amount: number) => ({ price: { amount, currency: 'GBP' } });
    for (const [at, amount] of [
      [1, 10],
      [2, 9],
      [3, 10],
    ] as const)
      await keepObservation(ID, await createSeen({ at, listing: price(amount) }));
    expect((await loadCase(ID)).visits.length).toBe(3);
  });

  it('on a list and on its own page is one listing, compared like with like', async () => {
    await keepObservation(ID, await createSeen({ at: 1 }));
    await keepObservation(
      ID,
      await createSeen({ at: 2, listing: { kind: 'product', bullets: ['a'] } }),
    );
    expect(await keepObservation(ID, await createSeen({ at: 3 }))).toBe('again');
    const { entries, visits } = await loadCase(ID);
    expect([entries.length, visits.length]).toEqual([1, 2]);
  });

  it('is passed over in a re-check where it is not of the case', async () => {
    const onlyKnown = true;
    expect(await keepObservation(ID, await createSeen(), { onlyKnown })).toBe('unknown');
    expect((await loadCase(ID)).entries).toEqual([]);
    await keepObservation(ID, await createSeen());
    expect(await keepObservation(ID, await createSeen({ at: 9e12 }), { onlyKnown })).toBe('again');
  });

  it('keeps its picture, once', async () => {
    const seen = await createSeen({ picture: PIXEL });
    await keepObservation(ID, seen);
    await keepObservation(ID, await createSeen({ at: 9e12, picture: PIXEL }));
    const hash = seen.visit.hashes.picture ?? '';
    expect((await loadPicture(ID, hash))?.bytes).toEqual(PIXEL);
    expect((await loadCase(ID)).visits.length).toBe(1);
  });

  it('is kept whole or not at all', async () => {
    const seen = await createSeen();
    const broken = { ...seen, visit: { ...seen.visit, found: (() => 1) as never } };
    await expect(keepObservation(ID, broken)).rejects.toMatchObject({ kind: 'broken' });
    expect(await loadCase(ID)).toEqual({ entries: [], visits: [], damaged: 0 });
  });
});

describe('what is taken away', () => {
  beforeEach(async () => {
    for (const seen of await listSeen()) await keepObservation(ID, seen);
  });
  it('goes with its visits and the pictures that nobody else shows', async () => {
    const shared = await createSeen({ picture: PIXEL, listing: { key: 'k9' } });
    await keepObservation(ID, shared);
    const hash = shared.visit.hashes.picture ?? '';
    await removeEntries(ID, [FIRST]);
    const { entries, visits } = await loadCase(ID);
    expect(entries.map(({ key }) => key).sort()).toEqual(['k2', 'k3', 'k9']);
    expect(visits.some(({ entry }) => entry === FIRST)).toBe(false);
    expect(await loadPicture(ID, hash)).not.toBeNull();
    await removeEntries(ID, [toEntryId(ID, 'www.shop.example', 'k9')]);
    expect(await loadPicture(ID, hash)).toBeNull();
  });
  it('is everything, by one press', async () => {
    await clearRecords();
    expect(await listCases()).toEqual([]);
    expect(await loadCase(ID)).toEqual({ entries: [], visits: [], damaged: 0 });
    expect(await withDatabase((database) => database.count('pictures'))).toBe(0);
  });
});

describe('what is damaged', () => {
  it('is counted and left where it is; the rest is read', async () => {
    await keepObservation(ID, await createSeen());
    await withDatabase((database) =>
      database.put('entries', { id: 'x', case: ID, title: 7 } as never),
    );
    const { entries, damaged } = await loadCase(ID);
    expect([entries.length, damaged]).toEqual([1, 1]);
    expect(await withDatabase((database) => database.count('entries'))).toBe(2);
  });
  it('a case changed by two at once keeps both changes', async () => {
    await Promise.all([
      changeCase(ID, (now) => ({ ...now, name: 'Routers' })),
      changeCase(ID, (now) => ({ ...now, notes: 'rang' })),
    ]);
    expect(await listCases()).toMatchObject([{ name: 'Routers', notes: 'rang' }]);
  });
  it('a whole case is added or none of it', async () => {
    const own: Case = { ...CASE, id: 'other' };
    const broken = [{ id: undefined }] as never;
    await expect(
      addCase({ case: own, entries: broken, visits: [], pictures: [] }),
    ).rejects.toMatchObject({ kind: 'broken' });
    expect((await listCases()).map(({ id }) => id)).toEqual([ID]);
  });
});

describe('a database of an earlier version', () => {
  it.each(STEPS.map((_step, version) => version))(
    'of version %i takes a record, and what it held stays',
    async (version) => {
      globalThis.indexedDB = new IDBFactory();
      if (version > 0)
        await withDatabase(
          async (database) => {
            for (const store of database.objectStoreNames)
              await database.put(store, { id: 'kept before', key: 'kept before' } as never);
          },
          STEPS.slice(0, version),
        );
      await saveCase(CASE);
      expect(await keepObservation(ID, await createSeen())).toBe('added');
      const counts = await withDatabase((database) =>
        Promise.all([database.count('readings'), database.count('kept')]),
      );
      expect(counts).toEqual([Math.min(version, 1), Math.min(Math.max(version - 1, 0), 1)]);
    },
  );
});
