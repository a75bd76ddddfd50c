import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'ebuyer',
  name: 'Ebuyer',
  hosts: ['www.ebuyer.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'list', path: '/search*' },
    { kind: 'list', path: '/store/*' },
    { kind: 'product', path: '/*-*-*' },
    { kind: 'basket', path: '/basket*' },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: '#navlist > li[li-productid]',
    id: 'li-productid',
    fields: {
      title: [{ select: '.productdescriptionname' }, { select: ':scope', attribute: 'li-name' }],
      brand: [{ select: ':scope', attribute: 'li-brand' }],
      url: [{ select: ':scope', attribute: 'li-url' }],
    },
    anchor: ['.productimage img', 'img'],
  },
  evidence: {
    date: '2026',
    what: 'saved search page',
  },
};
