import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'screwfix',
  name: 'Screwfix',
  hosts: ['www.screwfix.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/p/*'] },
    { kind: 'list', paths: ['/search*', '/c/*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: '[data-qaid="product-card"]',
    fields: {
      title: [{ select: '[data-qaid="product_description"]' }],
      url: [{ select: 'a[data-qaid="product_description"]', attribute: 'href' }],
    },
    anchor: ['picture img', 'img'],
  },
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved search page',
};
