import { describe, expect, it } from 'vitest';
import type { Checked } from '../../catalogue/check-row.ts';
import type { Row } from '../../catalogue/input/row.ts';
import type { FindingId } from '../../catalogue/finding.ts';
import type { PastCheck } from '../store/schema.ts';
import { findEarlier, openCheck, toRowKey } from './compare-checks.ts';
import { FileChanged, type RowSource } from './kept-columns.ts';
import type { NamedRows } from './name-table.ts';
import { RowStore } from './row-store.ts';

const PAST: PastCheck = {
  id: 'a',
  name: 'stock.csv',
  day: '2026-10-01',
  checkedAt: 1,
  names: [],
  findings: new Uint8Array(),
  findingIds: [],
};

const ALL = { finding: 'all', maker: null } as const;

const row = (at: number, finding: FindingId, maker: string): Checked => ({
  row: { line: at + 2, fields: { SKU: String(at) } },
  title: `Row ${at}`,
  maker,
  finding,
  result: { line: at + 2, error: 'x' },
  mangled: [],
});

describe('rows of a catalogue, packed', () => {
  const store = new RowStore();
  for (let at = 0; at < 5_200; at++)
    store.add(row(at, at % 3 === 0 ? 'none-found' : 'not-a-device', at % 2 === 0 ? 'A' : 'B'));

  it('are all there, in their order', () => {
    expect(store.count).toBe(5_200);
    expect([0, 499, 500, 5_199].map((at) => store.get(at)?.title)).toEqual([
      'Row 0',
      'Row 499',
      'Row 500',
      'Row 5199',
    ]);
    expect(store.get(5_200)).toBeUndefined();
  });

  it('are named in their order, each with what it came to', () => {
    for (const rows of [store, openCheck({ ...PAST, ...store.packNames() })]) {
      const names = [...rows.listNames()].flat();
      expect(names).toHaveLength(5_200);
      expect([names[3], names[5_199]]).toEqual(['Row 3', 'Row 5199']);
      expect([rows.findingOf(3), rows.findingOf(4)]).toEqual(['none-found', 'not-a-device']);
    }
    expect([...new RowStore().listNames()].flat()).toEqual([]);
  });

  it('are found by finding and maker', () => {
    expect(store.find({ finding: 'all', maker: null })).toHaveLength(5_200);
    expect([...store.find({ finding: 'attention', maker: 'B' })].slice(0, 3)).toEqual([3, 9, 15]);
    expect(store.find({ finding: 'ended', maker: null })).toHaveLength(0);
    expect(store.find({ finding: 'all', maker: 'nobody' })).toHaveLength(0);
    store.setFinding(3, 'noted');
    expect(store.get(3)?.finding).toBe('noted');
    expect([...store.find({ finding: 'noted', maker: null })]).toEqual([3]);
  });
});

describe('columns of rows that the file has', () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => row(at, 'none-found', 'A'));
  const open = (read: RowSource['read']): RowStore => {
    const store = new RowStore({ covers: (first) => first < 1_000, read });
    for (const each of rows) store.add(each);
    return store;
  };
  const readRows = (first: number, last: number): Promise<Row[]> =>
    Promise.resolve(
      rows.map((each) => each.row).filter(({ line }) => line >= first && line <= last),
    );
  const list = async (store: RowStore): Promise<Checked[]> => {
    const all: Checked[] = [];
    for await (const { checked } of store.listWhole(ALL)) all.push(checked);
    return all;
  };

  it('are found there again, and packed where they cannot be', async () => {
    const asked: number[] = [];
    const store = open((first, last) => {
      asked.push(first, last);
      return readRows(first, last);
    });
    expect(await list(store)).toEqual(rows);
    expect(asked).toEqual([2, 501, 502, 1_001]);
    expect(await store.getWhole(700)).toEqual(rows[700]);
    expect(await store.getWhole(1_200)).toBeUndefined();
    expect(store.get(3)).toEqual({ ...rows[3], row: { line: 5 } });
  });

  it('are not given where the file is another by now, or gone', async () => {
    const other = open(async (first, last) => {
      const [one, ...others] = await readRows(first, last);
      return [{ line: one?.line ?? 0, fields: { SKU: 'other' } }, ...others];
    });
    await expect(list(other)).rejects.toBeInstanceOf(FileChanged);
    const gone = open(() => Promise.reject(new DOMException('gone', 'NotReadableError')));
    await expect(gone.getWhole(3)).rejects.toBeInstanceOf(FileChanged);
    expect(gone.get(3)?.title).toBe('Row 3');
    expect((await gone.getWhole(1_100))?.row.fields).toEqual({ SKU: '1100' });
  });
});

describe('two checks of a catalogue', () => {
  const rows = (pairs: [name: string, finding: string][]): NamedRows => ({
    count: pairs.length,
    listNames: () => pairs.map(([name]) => [name]),
    findingOf: (at) => pairs[at]?.[1] ?? '',
  });
  const keep = (id: string, pairs: [name: string, finding: string][]): PastCheck => ({
    ...PAST,
    id,
    names: [pairs.map(([name]) => name).join('\n')],
    findings: Uint8Array.from(pairs.keys()),
    findingIds: pairs.map(([, finding]) => finding),
  });
  async function* past(...checks: PastCheck[]): AsyncGenerator<PastCheck> {
    yield* checks;
  }
  const before = keep('a', [
    ['1', 'dated'],
    ['2', 'none-found'],
    ['3', 'dated'],
  ]);
  const other = keep('b', [
    ['z', 'dated'],
    ['y', 'dated'],
  ]);
  const now = rows([
    ['2', 'dated'],
    ['3', 'ended'],
    ['4', 'ended'],
    ['3', 'dated'],
  ]);

  it('differ in rows that came, went, and came to something else; of two alike the later counts', async () => {
    expect(await findEarlier(now, past(other, before))).toEqual({
      id: 'a',
      changes: { day: PAST.day, added: 1, gone: 1, goneNames: ['1'], changed: 1 },
      changedAt: [0],
    });
  });

  it('are of one catalogue when half of the rows are the same', async () => {
    expect(await findEarlier(rows([['q', 'dated']]), past(other, before))).toBeNull();
    expect(await findEarlier(now, past(other))).toBeNull();
  });

  it('name of what is gone the first fifty', async () => {
    const names = Array.from({ length: 400 }, (_, at): [string, string] => [`N${at}`, 'dated']);
    const kept = { ...keep('c', names), findings: new Uint8Array(400) };
    const earlier = await findEarlier(rows(names.slice(100, 400)), past(kept));
    expect(earlier?.changes).toMatchObject({ added: 0, gone: 100, changed: 0 });
    expect(earlier?.changes.goneNames).toEqual(names.slice(0, 50).map(([name]) => name));
  });

  it('name a row by its SKU, else by its title', () => {
    expect([toRowKey('7', 'Lamp'), toRowKey(undefined, ' a  lamp\t')]).toEqual(['7', 'a lamp']);
  });
});
