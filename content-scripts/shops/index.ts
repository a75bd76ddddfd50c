import type { Evidence, Shop } from '../extract/types.ts';

const modules = import.meta.glob<{ shop: Shop; evidence: Evidence | null }>(
  ['./*.ts', '!./index.ts', '!./*.test.ts'],
  { eager: true },
);

/** Every adapter in this folder, by id. A new file is found without being named anywhere. */
export function listShops(): Shop[] {
  return Object.values(modules)
    .map((module) => module.shop)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the adapter of a shop rests on; null where nothing proves it. */
export function findEvidence(id: string): Evidence | null {
  return Object.values(modules).find(({ shop }) => shop.id === id)?.evidence ?? null;
}
