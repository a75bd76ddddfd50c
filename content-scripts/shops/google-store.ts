import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'google-store',
  name: 'Google Store',
  hosts: ['store.google.com'],
  market: 'GB',
  access: 'built-in',
  pages: [
    { kind: 'product', path: '*/product/*' },
    { kind: 'list', path: '*/category/*' },
    { kind: 'list', path: '*/collection/*' },
    { kind: 'basket', path: '*/cart*' },
  ],
  never: PRIVATE_PATHS,
  sellsItself: true,
  evidence: null,
};
