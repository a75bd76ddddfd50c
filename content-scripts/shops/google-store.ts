import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'google-store',
  name: 'Google Store',
  hosts: ['store.google.com'],
  market: 'GB',
  access: 'built-in',
  pages: [
    { kind: 'product', paths: ['*/product/*'] },
    { kind: 'list', paths: ['*/category/*', '*/collection/*'] },
    { kind: 'basket', paths: ['*/cart*'] },
  ],
  never: PRIVATE_PATHS,
  sellsItself: true,
};

export const evidence: Evidence | null = null;
