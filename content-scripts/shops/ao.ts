import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'ao',
  name: 'AO',
  hosts: ['ao.com', 'www.ao.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '/product/*' },
    { kind: 'list', path: '/l/*' },
    { kind: 'list', path: '/search*' },
    { kind: 'basket', path: '/basket*' },
  ],
  never: PRIVATE_PATHS,
  evidence: null,
};
