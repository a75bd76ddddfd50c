import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'currys',
  name: 'Currys',
  hosts: ['www.currys.co.uk', 'www.currys.ie'],
  market: { 'www.currys.co.uk': 'GB', 'www.currys.ie': 'IE' },
  access: 'built-in',
  language: 'en',
  pages: [
    { kind: 'product', paths: ['/products/*', '*-pdt.html*'] },
    { kind: 'list', paths: ['/search*'] },
    { kind: 'basket', paths: ['/basket*'] },
    { kind: 'list', paths: ['/*/*'] },
  ],
  never: [...PRIVATE_PATHS, '*/track-order*'],
  tiles: {
    select: '.product-tile, article.result-prd',
    idAfter: ['/products/'],
    fields: {
      title: [
        { select: 'h2.pdp-grid-product-name' },
        { select: '.productTitle a' },
        { select: '[class*="product-name"]' },
      ],
      brand: [{ select: '.productTitle [data-product="brand"]' }],
      url: [
        { select: 'a[href*="/products/"]', attribute: 'href' },
        { select: '.productTitle a', attribute: 'href' },
      ],
    },
    anchor: ['.product-images img', 'picture img', 'img'],
  },
  product: {
    fields: { title: [{ select: 'h1.product-name' }] },
    specs: [{ rows: '[class*="tech-spec"] tr', label: 'th', value: 'td' }],
  },
  sellsItself: true,
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved list pages of 2026 (tiles) and 2021 (older tiles); product page of 2025 as read by a public tool',
};
