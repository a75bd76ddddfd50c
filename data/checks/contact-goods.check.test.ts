import { expect, it } from 'vitest';
import { check } from './contact-goods.check.ts';
import { entryOf, goodBrand } from './test-brand.ts';

it('asks a shared name for the goods of each contact', () => {
  const judge = (id: string, more: Record<string, unknown> = {}): number => {
    const brand = goodBrand();
    const contact = {
      kind: 'reporting',
      id: 'f0000000000c',
      page: 'https://acme.example/report',
      pageRead: true,
      jurisdiction: 'global',
      source: 's1',
      read: '2026-11-23',
      obtained: 'read',
      ...more,
    };
    Object.assign(brand, { claims: [contact] });
    return check.run([entryOf(brand, id)]).length;
  };
  expect(judge('sony')).toBe(1);
  expect(judge('sony', { for: ['games-console'] })).toBe(0);
  expect(judge('acme')).toBe(0);
});
