import { expect, it } from 'vitest';
import { check } from './survey-marked.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('asks an old answer to a survey for its caveat', () => {
  const judge = (fields: Record<string, unknown>, published?: string): unknown =>
    after(check, (brand) => {
      if (published) brand.sources.s1!.published = published;
      Object.assign(brand.models?.[2]?.claims?.[1] ?? {}, fields);
    })[0]?.message;
  const note = 'Answer given to Which? in late 2022';
  expect(judge({ note }, '2022-11-30')).toMatch(/caveat is missing/);
  expect(judge({ note, caveats: ['survey'] }, '2022-11-30')).toBeUndefined();
  expect(judge({ note }, '2026-03-01')).toBeUndefined();
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
