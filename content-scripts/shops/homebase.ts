import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'homebase',
  name: 'Homebase',
  hosts: ['www.homebase.co.uk'],
  market: 'GB',
  access: 'optional',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['*/p/*'] },
    { kind: 'list', paths: ['*/search*', '*/c/*'] },
    { kind: 'basket', paths: ['*/basket*'] },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: '.product-item',
    fields: { title: [{ select: '.product-link.name' }] },
    anchor: ['img'],
  },
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved pages',
};
