import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'wickes',
  name: 'Wickes',
  hosts: ['www.wickes.co.uk'],
  market: 'GB',
  access: 'optional',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['*/p/*'] },
    { kind: 'list', paths: ['/search*', '*/c/*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: '.product-card[data-product-code]',
    id: 'data-product-code',
    fields: { title: [{ select: '.product-card__title' }] },
    anchor: ['img'],
  },
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved search page',
};
