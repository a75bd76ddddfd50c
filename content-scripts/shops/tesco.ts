import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'tesco',
  name: 'Tesco',
  hosts: ['www.tesco.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/groceries/*/products/*', '/shop/*/products/*'] },
    { kind: 'list', paths: ['/groceries/*/search*', '/groceries/*/shop/*', '/shop/*'] },
    { kind: 'basket', paths: ['/groceries/*/trolley*'] },
  ],
  never: PRIVATE_PATHS,
};

export const evidence: Evidence | null = null;
