import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'the-range',
  name: 'The Range',
  hosts: ['www.therange.co.uk'],
  market: 'GB',
  access: 'optional',
  language: 'en-GB',
  pages: [
    { kind: 'list', paths: ['/search*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: '[data-testid="product-card"], .dy-recommendation-product',
    fields: { title: [{ select: '[data-testid="product-name"]' }] },
    anchor: ['img'],
  },
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved pages',
};
