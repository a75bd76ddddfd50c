import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'apple',
  name: 'Apple',
  hosts: ['www.apple.com'],
  market: 'GB',
  countryInPath: 'US',
  access: 'built-in',
  pages: [
    { kind: 'product', paths: ['/*/shop/product/*', '/shop/product/*', '/*/shop/buy-*'] },
    { kind: 'list', paths: ['/*/shop/*'] },
    { kind: 'basket', paths: ['/*/shop/bag*'] },
  ],
  never: [...PRIVATE_PATHS, '*/secure*'],
  sellsItself: true,
};

export const evidence: Evidence | null = null;
