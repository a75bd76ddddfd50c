import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'smyths',
  name: 'Smyths Toys',
  hosts: ['www.smythstoys.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en',
  pages: [
    { kind: 'product', paths: ['*/p/*'] },
    { kind: 'list', paths: ['*/c/*', '*/search*'] },
    { kind: 'basket', paths: ['*/cart*'] },
  ],
  never: PRIVATE_PATHS,
};

export const evidence: Evidence | null = null;
