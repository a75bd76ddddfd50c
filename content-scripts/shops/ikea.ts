import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Addresses only. One host for all countries: the country stands in the path. */
export const shop: Shop = {
  id: 'ikea',
  name: 'IKEA',
  hosts: ['www.ikea.com'],
  market: 'GB',
  countryInPath: 'GB',
  access: 'built-in',
  pages: [
    { kind: 'product', paths: ['/*/p/*'] },
    { kind: 'list', paths: ['/*/search/*', '/*/cat/*'] },
    { kind: 'basket', paths: ['/*/shoppingcart/*'] },
  ],
  never: [...PRIVATE_PATHS, '/*/profile/*'],
  sellsItself: true,
};

export const evidence: Evidence | null = null;
