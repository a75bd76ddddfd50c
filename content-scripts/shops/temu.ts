import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'temu',
  name: 'Temu',
  hosts: ['www.temu.com'],
  market: 'GB',
  countryInPath: 'GB',
  access: 'built-in',
  pages: [
    { kind: 'product', path: '/*-g-*.html*' },
    { kind: 'product', path: '/goods.html*' },
    { kind: 'list', path: '/search_result*' },
    { kind: 'list', path: '*/search_result*' },
    { kind: 'list', path: '/*-o3-*.html*' },
    { kind: 'basket', path: '*/cart.html*' },
  ],
  never: [...PRIVATE_PATHS, '/bgt_*', '/bgm_*'],
  evidence: null,
};
