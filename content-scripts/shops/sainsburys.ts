import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'sainsburys',
  name: 'Sainsbury’s',
  hosts: ['www.sainsburys.co.uk'],
  market: 'GB',
  access: 'optional',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/gol-ui/product/*'] },
    { kind: 'list', paths: ['/gol-ui/*'] },
    { kind: 'basket', paths: ['*/trolley*'] },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: 'article[data-testid^="product-tile"]',
    fields: { title: [{ select: 'h2' }] },
    anchor: ['img'],
  },
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved pages',
};
