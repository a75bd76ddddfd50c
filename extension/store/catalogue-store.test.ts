import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { CASE, createSeen } from '../../tests/support/record-fixtures.ts';
import { withDatabase } from './database.ts';
import { STEPS } from './schema.ts';
import { clearPastChecks, keepCheck, listPastChecks, readPastCheck } from './past-checks.ts';
import { keepObservation, listCases, loadCase } from './records.ts';
import { clearRowNotes, listRowNotes, setRowNote } from './row-notes.ts';
import type { RowNote } from './schema.ts';

const NOTE: RowNote = { kind: 'wrong-device', words: 'a lamp', day: '2026-11-27' };
const check = (name: string, checkedAt: number) => ({
  name,
  day: '2026-11-27',
  checkedAt,
  names: ['A1\nA2'],
  findings: Uint8Array.of(0, 1),
  findingIds: ['dated', 'none-found'],
});

const readAll = async () => {
  const ids = await listPastChecks();
  return Promise.all(ids.map(async (id) => await readPastCheck(id)));
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a store of an earlier version', () => {
  it.each(STEPS.map((_step, version) => version))(
    'of version %i takes checks and notes, and what it held stays as it was',
    async (version) => {
      const before: Record<string, unknown[]> = {};
      if (version > 0)
        await withDatabase(
          async (database) => {
            for (const name of database.objectStoreNames) {
              await database.put(name, {
                id: 'a',
                key: 'a',
                case: 'c',
                words: ['kept', 7],
              } as never);
              before[name] = await database.getAll(name);
            }
          },
          STEPS.slice(0, version),
        );
      await keepCheck(check('stock.csv', 1));
      await setRowNote('A1', NOTE);
      expect(await readAll()).toMatchObject([check('stock.csv', 1)]);
      expect((await listRowNotes()).get('A1')).toEqual(NOTE);
      const after = await withDatabase(async (database) => {
        const all: Record<string, unknown[]> = {};
        for (const name of Object.keys(before)) all[name] = await database.getAll(name as never);
        return all;
      });
      for (const [name, items] of Object.entries(before))
        expect(after[name]).toEqual(expect.arrayContaining(items));
    },
  );

  it('whose checks held a text of all keys holds names and findings', async () => {
    const { name, day, checkedAt } = check('stock.csv', 1);
    const old = { id: 'a', name, day, checkedAt, keys: 'A1\tdated\nA\t2\tnone-found\nA3\tdated' };
    await withDatabase((database) => database.put('checks', old as never), STEPS.slice(0, 4));
    expect(await readAll()).toEqual([
      {
        ...{ id: 'a', name, day, checkedAt },
        names: ['A1\nA\t2\nA3'],
        findings: Uint8Array.of(0, 1, 0),
        findingIds: ['dated', 'none-found'],
      },
    ]);
  });

  it('with a record in it has the record still, and its visits', async () => {
    const version = STEPS.length - 1;
    await withDatabase((database) => database.put('cases', CASE), STEPS.slice(0, version));
    await keepCheck(check('stock.csv', 1));
    expect(await listCases()).toEqual([CASE]);
    await keepObservation(CASE.id, await createSeen());
    expect(await loadCase(CASE.id)).toMatchObject({ entries: [{ case: CASE.id }], damaged: 0 });
  });
});

describe('what is kept of catalogues', () => {
  it('is the last five, each in place of the one before of the same catalogue', async () => {
    for (let at = 1; at <= 7; at++) await keepCheck(check(`${at}.csv`, at));
    const kept = await readAll();
    expect(kept.map((each) => each?.name)).toEqual(
      ['7', '6', '5', '4', '3'].map((at) => `${at}.csv`),
    );
    await keepCheck(check('3-again.csv', 8), kept.at(-1)?.id);
    const names = (await readAll()).map((each) => each?.name);
    expect(names).toEqual(['3-again.csv', '7.csv', '6.csv', '5.csv', '4.csv']);
  });

  it('goes by one press', async () => {
    await keepCheck(check('a.csv', 1));
    await setRowNote('A1', NOTE);
    await Promise.all([clearPastChecks(), clearRowNotes()]);
    expect(await listPastChecks()).toEqual([]);
    expect((await listRowNotes()).size).toBe(0);
  });
});
