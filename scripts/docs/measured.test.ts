import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { putMeasured } from './measured.ts';

const PAGE = 'before\n<!-- measured: pages -->\nold\n<!-- end -->\nafter\n';

it('takes the place of the last figures, and of nothing else', () => {
  const once = putMeasured(PAGE, 'pages', '1 ms');
  expect(once).toContain('```text\n1 ms\n```');
  expect(once).not.toContain('old');
  expect(once.startsWith('before\n')).toBe(true);
  expect(once.endsWith('<!-- end -->\nafter\n')).toBe(true);
  expect(putMeasured(once, 'pages', '1 ms')).toBe(once);
});

it('refuses a page without a place for them', () => {
  expect(() => putMeasured(PAGE, 'popup', '1 ms')).toThrow('popup');
});

it('has a place in docs/performance.md for every section of the bench', () => {
  const page = readFileSync('docs/performance.md', 'utf8');
  const words = readdirSync('tests/bench')
    .filter((file) => file.endsWith('.section.ts'))
    .map((file) => file.replace('.section.ts', ''));
  for (const word of words) expect(() => putMeasured(page, word, 'x')).not.toThrow();
});
