import { expect, it } from 'vitest';
import { check } from './source-address.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses bare numbers, short links and what is no address', () => {
  for (const url of ['http://10.0.0.1/x', 'https://bit.ly/x', 'not an address'])
    expect(
      after(check, (brand) => {
        brand.sources.s1!.url = url;
      }),
    ).toHaveLength(1);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
