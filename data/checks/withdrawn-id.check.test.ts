import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from './withdrawn-id.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses the id of a claim that was withdrawn', () => {
  const [line = ''] = readFileSync('data/withdrawn.jsonl', 'utf8').split('\n');
  const { id } = JSON.parse(line) as { id: string };
  expect(
    after(check, (brand) => {
      brand.models![0]!.claims![0]!.id = id;
    })[0]?.message,
  ).toMatch(/was withdrawn/);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
