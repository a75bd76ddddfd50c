import { expect, it } from 'vitest';
import { check } from './canonical.check.ts';
import { entryOf, goodBrand } from './test-brand.ts';

it('refuses a file in another order', () => {
  const brand = goodBrand();
  const entry = entryOf(brand);
  expect(check.run([entry])).toHaveLength(0);
  expect(
    check.run([
      entryOf(
        brand,
        'acme',
        entry.text.replace('name: Acme\nmaker: Acme Ltd', 'maker: Acme Ltd\nname: Acme'),
      ),
    ]),
  ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
