import { describe, expect, it } from 'vitest';
import type { Coding, Entry } from '../../store/record-schema.ts';
import { compareCodings } from './codings.ts';

const createEntry = (key: string, coding?: Coding, more: Partial<Entry> = {}): Entry => ({
  id: `c\nwww.shop.example\n${key}`,
  case: 'c',
  host: 'www.shop.example',
  key,
  title: `Camera ${key}`,
  firstSeen: 1,
  lastSeen: 1,
  notes: [],
  ...(coding === undefined ? {} : { coding }),
  ...more,
});

describe('the codes of two people', () => {
  it('are held against each other listing by listing', () => {
    const mine = [
      createEntry('1', { finding: 'clear', where: 'listing' }),
      createEntry('2', { finding: 'clear', where: 'listing' }),
      createEntry('3', { finding: 'none', where: 'maker' }),
      createEntry('4'),
      createEntry('5', { finding: 'none' }),
      createEntry('6', { finding: 'none' }, { retracted: { at: 1, why: 'twice' } }),
    ];
    const theirs = [
      createEntry('1', { finding: 'clear', where: 'listing' }),
      createEntry('2', { finding: 'clear', where: 'maker' }),
      createEntry('3', { finding: 'none' }),
      createEntry('4', { finding: 'unclear' }),
      createEntry('6', { finding: 'clear' }),
      createEntry('7', { finding: 'clear' }),
    ];
    const agreement = compareCodings(mine, theirs);
    expect(agreement).toMatchObject({
      agreed: 2,
      percent: 67,
      uncoded: 1,
      onlyMine: 1,
      onlyTheirs: 2,
    });
    expect(agreement.pairs.map(({ key, agree }) => [key, agree])).toEqual([
      ['1', true],
      ['2', false],
      ['3', true],
    ]);
  });
  it('give no percentage where there is nothing to hold against each other', () => {
    expect(compareCodings([createEntry('1')], [createEntry('1')]).percent).toBeNull();
  });
});
