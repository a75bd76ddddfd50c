import { describe, expect, it } from 'vitest';
import { createSeen, PIXEL } from '../../tests/support/record-fixtures.ts';
import type { Entry, Visit } from './record-schema.ts';
import { judgeRoom, listOldest } from './room.ts';

describe('room', () => {
  it.each([
    [0, 1_000_000_000, 'ample'],
    [890_000_000, 1_000_000_000, 'ample'],
    [900_000_001, 1_000_000_000, 'low'],
    [995_000_001, 1_000_000_000, 'none'],
    [0, 4_000_000, 'none'],
  ] as const)('%i bytes used of %i: %s', (usage, quota, room) => {
    expect(judgeRoom({ usage, quota }, 0)).toBe(room);
  });
  it('counts what is about to be kept', () => {
    expect(judgeRoom({ usage: 0, quota: 20_000_000 }, 16_000_000)).toBe('none');
  });
});

const createPair = async (key: string, lastSeen: number, more: Partial<Entry> = {}) => {
  const { visit } = await createSeen({ listing: { key }, picture: PIXEL });
  const entry: Entry = {
    id: key,
    case: 'c',
    host: 'h',
    key,
    title: key,
    firstSeen: 0,
    lastSeen,
    notes: [],
    ...more,
  };
  const own: Visit = { ...visit, id: `${key} v`, entry: key, case: 'c', lastAt: 0, times: 1 };
  return { entry, visit: own };
};

describe('what would make room', () => {
  it('is the oldest first, never what is pinned, and no more than is wanted', async () => {
    const pairs = await Promise.all([
      createPair('new', 9),
      createPair('oldest', 1, { pinned: true }),
      createPair('old', 2),
      createPair('older', 1),
    ]);
    const [entries, visits] = [pairs.map(({ entry }) => entry), pairs.map(({ visit }) => visit)];
    const keys = (wanted: number, sizes = new Map<string, number>()): string[] =>
      listOldest(entries, visits, sizes, wanted).map(({ key }) => key);
    expect(keys(1)).toEqual(['older']);
    expect(keys(10_000)).toEqual(['older', 'old', 'new']);
    const picture = pairs[0]?.visit.hashes.picture ?? '';
    // Seen by all, so it counts once.
    expect(keys(10_000, new Map([[picture, 9_000]]))).toEqual(['older']);
    expect(keys(0)).toEqual([]);
  });
});
