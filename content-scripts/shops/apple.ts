import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'apple',
  name: 'Apple',
  hosts: ['www.apple.com'],
  market: 'GB',
  countryInPath: 'US',
  access: 'built-in',
  pages: [
    { kind: 'product', path: '/*/shop/product/*' },
    { kind: 'product', path: '/shop/product/*' },
    { kind: 'product', path: '/*/shop/buy-*' },
    { kind: 'list', path: '/*/shop/*' },
    { kind: 'basket', path: '/*/shop/bag*' },
  ],
  never: [...PRIVATE_PATHS, '*/secure*'],
  sellsItself: true,
  evidence: null,
};
