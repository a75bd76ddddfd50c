// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { findCatalogue } from '../../../engine/i18n/catalogues.ts';
import { createTranslator } from '../../../engine/i18n/translator.ts';
import { CASE, createSeen, listSeen } from '../../../tests/support/record-fixtures.ts';
import {
  changeEntry,
  keepObservation,
  loadCase,
  saveCase,
  toEntryId,
} from '../../store/records.ts';
import { countRows, createRows, describeVisits, type RecordRow } from './rows.ts';
import { describeChange, describeCounts } from './words.ts';

const words = createTranslator(findCatalogue('en'), 'en-GB');

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await saveCase(CASE);
  for (const seen of await listSeen()) await keepObservation(CASE.id, seen);
});

const loadRows = async (since: number | null = null): Promise<RecordRow[]> =>
  createRows(await loadCase(CASE.id), since, words);

describe('the rows of a record', () => {
  it('stand in the order saved, with the shop’s words, the offer and what we hold', async () => {
    const [first, second] = await loadRows();
    expect(first).toMatchObject({
      number: 1,
      about: 'www.shop.example · sold by Example Shop · £109.99 · new',
      pageSays: ['Guaranteed software updates until: unknown'],
      held: 'No end date found',
      heldOn: 'as of 26 November 2026',
      changes: [],
    });
    expect(second?.changes.map((change) => describeChange(change, words))).toEqual([
      'Price: 19.99 GBP, now 17.49 GBP',
      'What we hold changed',
    ]);
  });

  it('keep what the product’s page said when a list is seen later', async () => {
    await keepObservation(CASE.id, await createSeen({ at: CASE.startedAt + 9e9 }));
    const [first] = await loadRows();
    expect(first?.latest.shown.listing.kind).toBe('tile');
    expect(first?.pageSays).toEqual(['Guaranteed software updates until: unknown']);
    expect(first?.changes).toEqual([]);
    expect(describeVisits(first?.visits ?? []).map(({ changes }) => changes)).toEqual([[], []]);
  });

  it('are counted without those retracted', async () => {
    expect(countRows(await loadRows())).toEqual({
      listings: 3,
      shops: 2,
      dated: 1,
      saysUnknown: 1,
      saysNothing: 2,
      changed: 1,
      retracted: 0,
    });
    await changeEntry(toEntryId(CASE.id, 'www.shop.example', 'k1'), (now) => ({
      ...now,
      retracted: { at: 1, why: 'twice' },
    }));
    const counts = countRows(await loadRows());
    expect(counts).toMatchObject({ listings: 2, shops: 1, saysUnknown: 0, retracted: 1 });
    expect(describeCounts(counts, words)).toContain(
      '0 of 2 listings showed the shop’s own field for updates without a date.',
    );
  });
});

describe('a re-check', () => {
  const since = CASE.startedAt + 86_400_000;
  it('waits for a visit, and says what changed by it', async () => {
    const rows = await loadRows(since);
    expect(rows.map(({ recheck }) => recheck)).toEqual(['waiting', 'changed', 'waiting']);
    expect(rows[1]?.rechecked.map(({ field }) => field)).toEqual(['price', 'finding']);
  });
  it('says the same where nothing changed, and nothing of what was saved since', async () => {
    const [first] = await listSeen();
    if (first !== undefined)
      await keepObservation(CASE.id, { ...first, visit: { ...first.visit, at: since + 1 } });
    await keepObservation(CASE.id, await createSeen({ at: since + 2, listing: { key: 'new' } }));
    const rows = await loadRows(since);
    expect(rows.map(({ recheck }) => recheck)).toEqual(['same', 'changed', 'waiting', 'none']);
  });
});
