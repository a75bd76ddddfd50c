import { expect, it } from 'vitest';
import { check } from './no-brand.check.ts';
import { entryOf, goodBrand } from './test-brand.ts';

it('refuses firmware, hire fleets and cars as brands', () => {
  expect(check.run([entryOf(goodBrand(), 'openwrt')])).toHaveLength(1);
  expect(check.run([entryOf(goodBrand(), 'acme')])).toEqual([]);
});
