import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'ao',
  name: 'AO',
  hosts: ['ao.com', 'www.ao.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/product/*'] },
    { kind: 'list', paths: ['/l/*', '/search*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: PRIVATE_PATHS,
};

export const evidence: Evidence | null = null;
