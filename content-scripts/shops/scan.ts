import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'scan',
  name: 'Scan',
  hosts: ['www.scan.co.uk'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '/products/*' },
    { kind: 'list', path: '/search*' },
    { kind: 'list', path: '/shop/*' },
    { kind: 'basket', path: '/basket*' },
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
  evidence: {
    date: '2026',
    what: 'saved search page',
  },
};
