import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'boots',
  name: 'Boots',
  hosts: ['www.boots.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'list', paths: ['/search*', '/sitesearch*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: PRIVATE_PATHS,
};

export const evidence: Evidence | null = null;
