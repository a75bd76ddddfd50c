import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'argos',
  name: 'Argos',
  hosts: ['www.argos.co.uk'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/product/*'] },
    { kind: 'list', paths: ['/search/*', '/browse/*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: [
    '/account*',
    '/login*',
    '/checkout*',
    '/my-account*',
    '/orders*',
    '/track*',
    '/webapp/wcs/stores/servlet/*',
  ],
  tiles: {
    select: '[data-test="component-product-card"]',
    id: 'data-product-id',
    fields: { title: [{ select: '[data-test="component-product-card-title"]' }] },
    path: '/product/{id}',
    anchor: ['img'],
  },
  product: {
    fields: {
      title: [{ select: '[data-test="product-title"]' }],
      category: [{ select: '[data-test="breadcrumb"], nav[aria-label="Breadcrumb"]' }],
    },
    bullets: '[data-test="product-description"] li, [data-test="product-description"] p',
    anchor: [
      '[data-test="component-media-gallery"] img',
      '[data-test*="gallery"] img',
      'picture img',
    ],
  },
  sellsItself: true,
};

export const evidence: Evidence = {
  date: '2026',
  what: 'tiles as written in a public tool of 2026 (no saved search page); saved product pages of 2020-12',
};
