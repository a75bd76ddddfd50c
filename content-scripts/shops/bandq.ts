import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'bandq',
  name: 'B&Q',
  hosts: ['www.diy.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/departments/*_bq.prd*', '/departments/*.prd*'] },
    { kind: 'list', paths: ['/search*', '/departments/*.cat*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: '[data-testid="product"]',
    id: 'data-ean',
    fields: {
      title: [{ select: '[data-testid="product-name"]' }],
      gtin: [{ select: ':scope', attribute: 'data-ean' }],
      url: [{ select: 'a[data-testid="product-link"]', attribute: 'href' }],
    },
    anchor: ['img[data-testid="product-image"]', 'picture img', 'img'],
  },
  product: {
    fields: {
      title: [{ select: 'h1[data-testid="product-name"]' }],
      seller: [
        {
          select: 'div[data-testid="seller"]',
          cut: ['Sold & shipped by', 'Sold and shipped by', 'Sold by'],
          until: ['Available ', 'This item', 'Delivered by'],
        },
      ],
    },
  },
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved search page with the code on every tile; product page of 2025 as read by a public tool',
};
