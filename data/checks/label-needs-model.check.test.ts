import { expect, it } from 'vitest';
import { check } from './label-needs-model.check.ts';
import { after, claim, entryOf, goodBrand } from './test-brand.ts';

it('refuses an expiry on a line or brand', () => {
  const label = claim('e1', { kind: 'label', scheme: 'SG-CLS', level: '1', expires: '2028-01-01' });
  expect(
    after(check, (brand) => {
      brand.claims!.push(label);
    }),
  ).toHaveLength(1);
  expect(
    after(check, (brand) => {
      brand.models![0]!.claims!.push(label);
    }),
  ).toHaveLength(0);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
