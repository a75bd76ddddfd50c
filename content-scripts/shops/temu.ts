import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'temu',
  name: 'Temu',
  hosts: ['www.temu.com'],
  market: 'GB',
  countryInPath: 'GB',
  access: 'built-in',
  pages: [
    { kind: 'product', paths: ['/*-g-*.html*', '/goods.html*'] },
    { kind: 'list', paths: ['/search_result*', '*/search_result*', '/*-o3-*.html*'] },
    { kind: 'basket', paths: ['*/cart.html*'] },
  ],
  never: [...PRIVATE_PATHS, '/bgt_*', '/bgm_*'],
};

export const evidence: Evidence | null = null;
