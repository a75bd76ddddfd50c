import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'scan',
  name: 'Scan',
  hosts: ['www.scan.co.uk'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/products/*'] },
    { kind: 'list', paths: ['/search*', '/shop/*'] },
    { kind: 'basket', paths: ['/basket*'] },
  ],
  never: [...PRIVATE_PATHS, '/secure/*'],
  tiles: {
    select: 'li.product[data-wpid]',
    id: 'data-wpid',
    fields: {
      title: [
        { select: '.description a > span:first-child' },
        { select: '.description a' },
        { select: ':scope', attribute: 'data-description' },
      ],
      brand: [{ select: ':scope', attribute: 'data-manufacturer' }],
    },
    anchor: ['img'],
  },
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved search page',
};
