import type { Shop } from '../extract/types.ts';

const modules = import.meta.glob<{ shop: Shop }>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
  eager: true,
});

/** Every adapter in this folder, by id. A new file is found without being named anywhere. */
export function listShops(): Shop[] {
  return Object.values(modules)
    .map((module) => module.shop)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
