import { expect, it } from 'vitest';
import type { BrandFile, FileClaim } from '../brand-file.ts';
import { listChecks, checkBrands } from './run.ts';
import { entryOf, goodBrand } from './test-brand.ts';

const lists = (brand: BrandFile): FileClaim[][] =>
  [brand, ...(brand.lines ?? []), ...(brand.models ?? [])].map((holder) => (holder.claims ??= []));
const BAD: Record<string, Record<string, unknown>> = {
  'a wrong date': { until: '2030-13-01' },
  'an end that is not there': { until: undefined },
  'a missing source': { source: 'missing' },
  'an unknown basis': { basis: 'perhaps' },
  'no read date': { read: undefined },
  'no jurisdiction': { jurisdiction: undefined },
  'an unknown field': { username: 'x' },
  'an end before release': { released: '2035-01-01' },
  'ended in the future': { basis: 'ended' },
  'an unknown kind': { kind: 'rumour' },
};

for (const [name, change] of Object.entries(BAD)) {
  it(`refuses ${name} in every position`, () => {
    const positions = lists(goodBrand()).flatMap((claims, holder) =>
      claims.map((_, at) => ({ holder, at })),
    );
    expect(positions.length).toBe(9);
    for (const { holder, at } of positions) {
      const brand = goodBrand();
      Object.assign(lists(brand)[holder]![at]!, change);
      const errors = checkBrands([entryOf(brand)]).filter(({ severity }) => severity === 'error');
      expect(errors.length, `claim ${at} of holder ${holder}`).toBeGreaterThan(0);
      expect(
        errors.every(
          ({ file, line, field, fix }) => file !== '' && line > 0 && field !== '' && fix !== '',
        ),
      ).toBe(true);
    }
  });
}

it('refuses a bad file among good ones, first, middle or last', () => {
  const names = ['Acme', 'Bolt', 'Cord'];
  for (const bad of [0, 1, 2]) {
    const entries = names.map((name, at) => {
      const brand = { ...goodBrand(), name, aliases: [] };
      for (const [i, claim] of lists(brand).flat().entries())
        claim.id = `f${at}${String(i).padStart(10, '0')}`;
      if (at === bad) brand.models![1]!.claims![0]!.source = 'missing';
      return entryOf(brand, name.toLowerCase());
    });
    const errors = checkBrands(entries).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file }) => file)).toEqual([
      `data/brands/${names[bad]!.toLowerCase()}.yaml`,
    ]);
  }
});

it('finds its checks by folder scan, each with a reason and an advice', () => {
  expect(listChecks().length).toBeGreaterThan(20);
  for (const check of listChecks())
    expect(
      [check.id, check.why, check.fix].every((text) => text.length > 3),
      check.id,
    ).toBe(true);
});
