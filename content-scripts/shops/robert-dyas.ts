import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'robert-dyas',
  name: 'Robert Dyas',
  hosts: ['www.robertdyas.co.uk'],
  market: 'GB',
  access: 'optional',
  language: 'en-GB',
  pages: [
    { kind: 'list', paths: ['/catalogsearch/*', '/search*'] },
    { kind: 'basket', paths: ['/checkout/cart*'] },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: 'li.product-item',
    fields: { title: [{ select: '.product-item-link' }] },
    anchor: ['img.product-image-photo', 'img'],
  },
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved pages',
};
