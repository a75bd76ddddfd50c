import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'best-buy',
  name: 'Best Buy',
  hosts: ['www.bestbuy.com', 'www.bestbuy.ca'],
  market: { 'www.bestbuy.com': 'US', 'www.bestbuy.ca': 'CA' },
  access: 'optional',
  language: 'en',
  pages: [
    { kind: 'product', paths: ['/product/*', '/*/product/*', '/site/*.p?*'] },
    { kind: 'list', paths: ['/site/searchpage*', '/site/*.c?*', '/*/search*', '/*/category/*'] },
    { kind: 'basket', paths: ['/cart*'] },
  ],
  never: [...PRIVATE_PATHS, '/identity/*', '/profile/*'],
  tiles: {
    select: '.product-list-item[data-product-id], li.c-carousel-item:has(.sku-title)',
    id: 'data-product-id',
    fields: {
      title: [
        { select: 'h3.product-title' },
        { select: '.nc-product-title' },
        { select: '.sku-title' },
      ],
      brand: [{ select: '.first-title' }],
    },
    anchor: ['.product-image img', 'img[data-testid="product-image"]'],
  },
  product: {
    fields: { title: [{ select: 'h1[itemprop="name"]' }, { select: 'h1' }] },
  },
};

export const evidence: Evidence = {
  date: '2026-08-19',
  what: 'saved search page and product page of the .com shop; product page of the .ca shop of 2020',
};
