import { expect, it } from 'vitest';
import { check } from './brand-twice.check.ts';
import { entryOf, goodBrand } from './test-brand.ts';

it('refuses a name that leads to two files', () => {
  const other = { ...goodBrand(), name: 'Bolt', aliases: [{ text: 'AcmeCam' }] };
  expect(check.run([entryOf(goodBrand()), entryOf(other, 'bolt')])).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
