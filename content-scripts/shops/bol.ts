import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'bol',
  name: 'bol',
  hosts: ['www.bol.com'],
  market: 'NL',
  access: 'optional',
  language: 'nl',
  pages: [
    { kind: 'product', path: '/*/p/*' },
    { kind: 'list', path: '/*/s/*' },
    { kind: 'list', path: '/*/l/*' },
    { kind: 'basket', path: '/*/basket*' },
  ],
  never: [...PRIVATE_PATHS, '/*/rnwy/*', '/*/checkout/*'],
  evidence: null,
};
