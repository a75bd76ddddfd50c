import { expect, it } from 'vitest';
import { check } from './pinned.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses branches, issues and site builders', () => {
  const judge = (source: Record<string, unknown>): unknown =>
    after(check, (brand) => {
      Object.assign(brand.sources.s1 ?? {}, source);
    })[0]?.message;
  const file = 'https://github.com/a/b/blob';
  expect(judge({ recordedIn: `${file}/main/list.json` })).toMatch(/no fixed commit/);
  expect(judge({ recordedIn: `${file}/0123abcdef/list.json` })).toBeUndefined();
  expect(judge({ url: 'https://github.com/a/b/pull/12' })).toMatch(/is no source/);
  expect(judge({ url: 'https://maker-page.squarespace.com/psti' })).toMatch(/is no source/);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
