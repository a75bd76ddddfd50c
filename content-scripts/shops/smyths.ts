import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'smyths',
  name: 'Smyths Toys',
  hosts: ['www.smythstoys.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en',
  pages: [
    { kind: 'product', path: '*/p/*' },
    { kind: 'list', path: '*/c/*' },
    { kind: 'list', path: '*/search*' },
    { kind: 'basket', path: '*/cart*' },
  ],
  never: PRIVATE_PATHS,
  evidence: null,
};
