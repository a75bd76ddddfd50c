import { expect, it } from 'vitest';
import { check } from './code-is-name.check.ts';
import { after } from './test-brand.ts';

it('refuses a code that another record is called by', () => {
  const found = after(check, (brand) => {
    brand.models![0]!.codes = ['VIEW-200'];
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    field: 'models.0.codes',
    message: '"VIEW-200" is the name of view-200',
  });
});

it('lets a record bear its own name as a code, and a tombstone any name', () => {
  expect(
    after(check, (brand) => {
      brand.models![0]!.codes = ['VIEW-100'];
      brand.models![1]!.codes = ['OLD-1'];
      Object.assign(brand.models![2]!, { name: 'Old 1', retired: { reason: 'twice' } });
    }),
  ).toEqual([]);
});
