import { PRIVATE_PATHS } from '../extract/private-paths.ts';
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
  never: PRIVATE_PATHS,
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
