import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'scan',
  name: 'Scan',
  hosts: ['www.scan.co.uk'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '/products/*' },
    { kind: 'list', path: '/search*' },
    { kind: 'list', path: '/shop/*' },
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
    '/secure/*',
  ],
  evidence: null,
};
