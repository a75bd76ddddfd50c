import type { Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'bandq',
  name: 'B&Q',
  hosts: ['www.diy.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '/departments/*_bq.prd*' },
    { kind: 'product', path: '/departments/*.prd*' },
    { kind: 'list', path: '/search*' },
    { kind: 'list', path: '/departments/*.cat*' },
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
  product: {
    fields: {
      title: [{ select: 'h1[data-testid="product-name"]' }],
      seller: [{ select: 'div[data-testid="seller"]', cut: ['Sold by'] }],
    },
  },
  evidence: {
    date: '2025-09',
    what: 'product page as read by a public tool; no saved page, no proven tile selectors',
  },
};
