import { expect, it } from 'vitest';
import type { FileClaim } from '../brand-file.ts';
import { check } from './minimum-said.check.ts';
import { after } from './test-brand.ts';

const find = (more: Partial<FileClaim>) =>
  after(check, (brand) => {
    const { id, source, read, obtained } = brand.models![0]!.claims![0]!;
    brand.models![0]!.claims = [
      {
        ...{ kind: 'support', basis: 'years', years: 5, jurisdiction: 'EU' },
        ...{ id, source, read, obtained },
        ...more,
      } as FileClaim,
    ];
  });

it('takes a minimum that the source calls one, and bare years', () => {
  expect(find({ bound: 'at-least', words: 'for a minimum of five years' })).toEqual([]);
  expect(find({ bound: 'at-least', words: 'mindestens fünf Jahre' })).toEqual([]);
  expect(find({ bound: 'until', words: 'five years' })).toEqual([]);
});

it('takes a period that the law makes a minimum', () => {
  expect(find({ bound: 'at-least', jurisdiction: 'UK' })).toEqual([]);
});

it('refuses a minimum that nothing read speaks of, and years without a bound', () => {
  expect(find({ bound: 'at-least', words: 'five years of updates' })).toHaveLength(1);
  expect(find({ words: 'at least five years' })).toHaveLength(1);
});
