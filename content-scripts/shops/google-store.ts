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
  never: [
    '*/checkout*',
    '*/login*',
    '*/log-in*',
    '*/signin*',
    '*/sign-in*',
    '*/account*',
    '*/my-account*',
    '*/order*-history*',
    '*/orders*',
    '*/messages*',
    '*/register*',
  ],
  sellsItself: true,
  evidence: null,
};
