import { expect, it } from 'vitest';
import { check } from './file-name.check.ts';
import { entryOf, goodBrand } from './test-brand.ts';

it('refuses ids that are no ids, and owners that are sub-brands', () => {
  expect(check.run([entryOf(goodBrand(), 'Acme_1')])).toHaveLength(1);
  expect(check.run([entryOf({ ...goodBrand(), owner: 'acme' })])).toHaveLength(1);
  expect(
    check.run([
      entryOf({ ...goodBrand(), owner: 'bolt' }),
      entryOf({ ...goodBrand(), name: 'Bolt', owner: 'core' }, 'bolt'),
    ]),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
