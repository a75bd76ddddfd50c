import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'target',
  name: 'Target',
  hosts: ['www.target.com'],
  market: 'US',
  access: 'optional',
  language: 'en-US',
  pages: [
    { kind: 'product', paths: ['/p/*'] },
    { kind: 'list', paths: ['/s/*', '/s?*', '/c/*'] },
    { kind: 'basket', paths: ['/cart*'] },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select:
      '[data-test="@web/site-top-of-funnel/ProductCardWrapper"], [data-test="recommended-products-carousel"] li',
    idAfter: ['/-/A-'],
    fields: {
      title: [
        { select: '[data-test="@web/ProductCard/title"]', attribute: 'aria-label' },
        { select: '[data-test="@web/ProductCard/title"]' },
        { select: '[data-test="productCardVariantMiniTitle"]' },
      ],
      brand: [{ select: '[data-test="@web/ProductCard/ProductCardBrandAndRibbonMessage/brand"]' }],
      url: [
        { select: 'a[data-test="@web/ProductCard/title"]', attribute: 'href' },
        { select: 'a[href*="/p/"]', attribute: 'href' },
      ],
    },
    anchor: ['[data-test*="ProductCardImage"] img', 'picture img', 'img'],
  },
  sellsItself: true,
};

export const evidence: Evidence = { date: '2026-01-21', what: 'saved search page' };
