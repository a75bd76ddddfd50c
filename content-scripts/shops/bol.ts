import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'bol',
  name: 'bol',
  hosts: ['www.bol.com'],
  market: 'NL',
  access: 'optional',
  language: 'nl',
  pages: [
    { kind: 'product', paths: ['/*/p/*'] },
    { kind: 'list', paths: ['/*/s/*', '/*/l/*'] },
    { kind: 'basket', paths: ['/*/basket*'] },
  ],
  never: [...PRIVATE_PATHS, '/*/rnwy/*', '/*/checkout/*'],
};

export const evidence: Evidence | null = null;
