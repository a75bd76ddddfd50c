import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'ebuyer',
  name: 'Ebuyer',
  hosts: ['www.ebuyer.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'list', path: '/search*' },
    { kind: 'list', path: '/store/*' },
    { kind: 'product', path: '/*-*-*' },
    { kind: 'basket', path: '/basket*' },
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
  evidence: null,
};
