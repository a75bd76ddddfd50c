import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'john-lewis',
  name: 'John Lewis',
  hosts: ['www.johnlewis.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/*/p*'] },
    { kind: 'list', paths: ['/search*', '/browse/*'] },
    { kind: 'basket', paths: ['/basket*'] },
    { kind: 'list', paths: ['/*/c*'] },
  ],
  never: [
    '/my-john-lewis*',
    '/account*',
    '/sign-in*',
    '/checkout*',
    '/register*',
    '/orders*',
    '/customer-services*',
  ],
  tiles: {
    select: 'article[data-product-id], [data-test="product-card"]',
    id: 'data-product-id',
    fields: {
      title: [
        { select: '[data-testid="product-title"], [data-test="product-title"]' },
        { select: 'h2, h3' },
        { select: '[class*="title" i]' },
      ],
    },
    anchor: ['picture img', 'img'],
  },
  product: {
    fields: {
      title: [{ select: 'h1[itemprop="name"], h1.product-header__title' }, { select: 'h1' }],
      brand: [{ select: '[data-test="product-brand"]' }],
      category: [{ select: '[data-test="breadcrumbs"], nav.breadcrumbs, .breadcrumb-carousel' }],
    },
    specs: [
      {
        rows: 'dl.product-specifications-list > div, .product-specifications-list__item',
        label: 'dt',
        value: 'dd',
      },
      { rows: '[data-cy="attribute"]', label: 'strong', value: 'p' },
    ],
    bullets: '.product-detail__description-inner li',
    anchor: [
      '.product-media__image--zoom',
      '.product-images img',
      '.carousel__image',
      'picture img',
    ],
  },
  sellsItself: true,
};

export const evidence: Evidence = {
  date: '2023',
  what: 'saved product pages of 2020 and 2023; search tiles as written in public tools of later date, one marked unproven by its author',
};
