import { describe, expect, it } from 'vitest';
import { DEVICE_TYPES } from '../../device-types.ts';
import { foldKey } from '../../text/tokens.ts';
import devices from './devices.json';
import type { DeviceWords } from './lexicon.ts';

const rows = Object.entries<DeviceWords>(devices as Record<string, DeviceWords>);

/** Phrases that stand under two types, where only the first would count. */
function findShared(listOf: (words: DeviceWords) => readonly string[]): string[] {
  const owners = new Map<string, string>();
  return rows.flatMap(([type, words]) =>
    listOf(words).filter((text) => {
      const key = foldKey(text.replace('#', '0'));
      const owner = owners.get(key);
      owners.set(key, type);
      return owner !== undefined;
    }),
  );
}

describe('words of device types', () => {
  it('belong to a type of the table, and every type has some', () =>
    expect(rows.map(([type]) => type).toSorted()).toEqual([...DEVICE_TYPES].toSorted()));

  it('stand once each, so that the order of the types decides nothing', () => {
    expect(findShared(({ always = [] }) => always)).toEqual([]);
    expect(findShared(({ needing = [] }) => needing.flatMap(({ words }) => words))).toEqual([]);
  });

  it('say what silence and "wireless" mean', () => {
    const needing = rows.flatMap(([, words]) => words.needing ?? []);
    expect(needing.filter(({ silent }) => silent !== 'no' && silent !== 'unclear')).toEqual([]);
    expect(
      needing.filter(({ wireless }) => ![undefined, 'yes', 'unclear'].includes(wireless)),
    ).toEqual([]);
  });
});
