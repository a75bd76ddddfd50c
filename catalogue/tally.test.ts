import { expect, it } from 'vitest';
import type { Checked } from './check-row.ts';
import { addChecked, createTally } from './tally.ts';

const sampleOf = (title: string): string | undefined => {
  const tally = createTally();
  const checked: Checked = {
    row: { line: 2, fields: {} },
    title,
    maker: '',
    result: { line: 2, error: 'x' },
    finding: 'unreadable',
    mangled: [],
  };
  addChecked(tally, checked);
  return tally.findings.unreadable?.samples[0]?.title;
};

it('names an example by whole words, and says where its title goes on', () => {
  expect(sampleOf('A short title')).toBe('A short title');
  expect(sampleOf(`${'word '.repeat(23)}and lengthy`)).toBe(`${'word '.repeat(23)}and…`);
  expect(sampleOf('x'.repeat(130))).toBe(`${'x'.repeat(120)}…`);
});
