import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'toolstation',
  name: 'Toolstation',
  hosts: ['www.toolstation.com'],
  market: 'GB',
  access: 'optional',
  language: 'en-GB',
  pages: [
    { kind: 'list', paths: ['/search*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: PRIVATE_PATHS,
};

export const evidence: Evidence | null = null;
