import type { Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'screwfix',
  name: 'Screwfix',
  hosts: ['www.screwfix.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '/p/*' },
    { kind: 'list', path: '/search*' },
    { kind: 'list', path: '/c/*' },
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
  tiles: {
    select: '[data-qaid="product-card"]',
    fields: {
      title: [{ select: '[data-qaid="product_description"]' }],
      url: [{ select: 'a[data-qaid="product_description"]', attribute: 'href' }],
    },
    anchor: ['picture img', 'img'],
  },
  evidence: {
    date: '2026',
    what: 'saved search page',
  },
};
