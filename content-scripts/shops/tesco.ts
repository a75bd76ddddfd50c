import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'tesco',
  name: 'Tesco',
  hosts: ['www.tesco.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '/groceries/*/products/*' },
    { kind: 'product', path: '/shop/*/products/*' },
    { kind: 'list', path: '/groceries/*/search*' },
    { kind: 'list', path: '/groceries/*/shop/*' },
    { kind: 'list', path: '/shop/*' },
    { kind: 'basket', path: '/groceries/*/trolley*' },
  ],
  never: PRIVATE_PATHS,
  evidence: null,
};
