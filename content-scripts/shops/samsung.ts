import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'samsung',
  name: 'Samsung',
  hosts: ['www.samsung.com'],
  market: 'GB',
  countryInPath: 'US',
  access: 'built-in',
  pages: [
    { kind: 'product', path: '/*/buy*' },
    { kind: 'list', path: '/*/all-*' },
    { kind: 'list', path: '/*/offer/*' },
    { kind: 'list', path: '/*/*search*' },
    { kind: 'basket', path: '/*/cart*' },
  ],
  never: [...PRIVATE_PATHS, '*/mypage*'],
  sellsItself: true,
  evidence: null,
};
