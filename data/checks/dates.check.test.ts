import { expect, it } from 'vitest';
import { check } from './dates.check.ts';
import { after, entryOf, goodBrand } from './test-brand.ts';

it('refuses days that do not exist, absurd days, the wrong order and readings in the future', () => {
  const until = (day: string): unknown =>
    after(check, (brand) => {
      Object.assign(brand.models?.[0]?.claims?.[0] ?? {}, { until: day });
    })[0]?.message;
  expect(until('2027-02-30')).toMatch(/no day/);
  expect(until('2099-01-01')).toMatch(/absurd/);
  expect(
    after(check, (brand) => {
      Object.assign(brand.claims?.[0] ?? {}, { released: '2031-01-01' });
    })[0]?.message,
  ).toMatch(/before the release/);
  expect(
    after(check, (brand) => {
      Object.assign(brand.claims?.[0] ?? {}, { read: '2025-01-01' });
    })[0]?.message,
  ).toMatch(/before the source/);
  expect(
    after(check, (brand) => {
      Object.assign(brand.claims?.[0] ?? {}, { read: '2044-01-01' });
    })[0]?.message,
  ).toMatch(/future/);
  expect(check.run([entryOf(goodBrand())])).toEqual([]);
});
