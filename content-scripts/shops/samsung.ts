import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'samsung',
  name: 'Samsung',
  hosts: ['www.samsung.com'],
  market: 'GB',
  countryInPath: 'US',
  access: 'built-in',
  pages: [
    { kind: 'product', paths: ['/*/buy*'] },
    { kind: 'list', paths: ['/*/all-*', '/*/offer/*', '/*/*search*'] },
    { kind: 'basket', paths: ['/*/cart*'] },
  ],
  never: [...PRIVATE_PATHS, '*/mypage*'],
  sellsItself: true,
};

export const evidence: Evidence | null = null;
