import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Addresses only. One host for all countries: the country stands in the path. */
export const shop: Shop = {
  id: 'ikea',
  name: 'IKEA',
  hosts: ['www.ikea.com'],
  market: 'GB',
  countryInPath: 'GB',
  access: 'built-in',
  pages: [
    { kind: 'product', path: '/*/p/*' },
    { kind: 'list', path: '/*/search/*' },
    { kind: 'list', path: '/*/cat/*' },
    { kind: 'basket', path: '/*/shoppingcart/*' },
  ],
  never: [...PRIVATE_PATHS, '/*/profile/*'],
  sellsItself: true,
  evidence: null,
};
