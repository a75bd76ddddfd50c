import { describe, expect, it } from 'vitest';
import type { Checked } from '../../catalogue/check-row.ts';
import type { FindingId } from '../../catalogue/finding.ts';
import { compareKeys, findEarlier, readKeys, toRowKey, writeKeys } from './compare-checks.ts';
import { RowStore } from './row-store.ts';

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
    const pairs = [...store.listKeys()].flat();
    expect(pairs).toHaveLength(5_200);
    expect(pairs[3]).toEqual(['Row 3', 'none-found']);
    expect(pairs[5_199]).toEqual(['Row 5199', 'none-found']);
    expect([...new RowStore().listKeys()].flat()).toEqual([]);
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

describe('two checks of a catalogue', () => {
  const before = new Map([
    ['1', 'dated'],
    ['2', 'none-found'],
    ['3', 'dated'],
  ]);
  const now = new Map([
    ['2', 'dated'],
    ['3', 'dated'],
    ['4', 'ended'],
  ]);

  it('differ in rows that came, went, and came to something else', () => {
    expect(compareKeys(before, now)).toEqual({ added: 1, gone: ['1'], changed: ['2'] });
    expect(readKeys(writeKeys(before))).toEqual(before);
  });

  it('are of one catalogue when half of the rows are the same', () => {
    const past = [
      { id: 'a', name: 'x', day: '2026-10-01', checkedAt: 1, keys: writeKeys(before) },
      { id: 'b', name: 'y', day: '2026-10-02', checkedAt: 2, keys: 'z\tdated\ny\tdated' },
    ];
    expect(findEarlier(now, past)?.check.id).toBe('a');
    expect(findEarlier(new Map([['q', 'dated']]), past)).toBeNull();
  });

  it('name a row by its SKU, else by its title', () => {
    expect([toRowKey('7', 'Lamp'), toRowKey(undefined, ' a  lamp\t')]).toEqual(['7', 'a lamp']);
  });
});
