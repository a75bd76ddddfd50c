import { expect, it } from 'vitest';
import { check } from './type-by-code.check.ts';
import { entryOf, goodBrand } from './test-brand.ts';

it('refuses a repeater filed as a router', () => {
  const judge = (name: string, type: 'router' | 'range-extender'): unknown => {
    const brand = goodBrand();
    Object.assign(brand.models?.[0] ?? {}, { name, type });
    return check.run([entryOf(brand, 'asus')])[0]?.field;
  };
  expect(judge('RP-AX58', 'router')).toBe('models.0.type');
  expect(judge('RP-AX58', 'range-extender')).toBeUndefined();
  expect(judge('RT-AX58U', 'router')).toBeUndefined();
});
