import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'very',
  name: 'Very',
  hosts: ['www.very.co.uk'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/*.prd*'] },
    { kind: 'list', paths: ['/e/q/*', '/*.end*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: [...PRIVATE_PATHS, '/wc/*'],
  tiles: {
    select: '[data-testid="gallery-product-card"]',
    id: 'data-cnstrc-item-id',
    fields: {
      title: [
        { select: ':scope', attribute: 'data-cnstrc-item-name' },
        { select: '[data-cnstrc-item-name]', attribute: 'data-cnstrc-item-name' },
      ],
    },
    anchor: ['img'],
  },
};

export const evidence: Evidence = {
  date: '2026',
  what: 'tile attributes seen in one unnamed public file of 2026; no saved page',
};
