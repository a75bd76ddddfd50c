import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'boots',
  name: 'Boots',
  hosts: ['www.boots.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'list', path: '/search*' },
    { kind: 'list', path: '/sitesearch*' },
    { kind: 'basket', path: '/basket*' },
  ],
  never: PRIVATE_PATHS,
  evidence: null,
};
