import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'ebuyer',
  name: 'Ebuyer',
  hosts: ['www.ebuyer.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'list', paths: ['/search*', '/store/*'] },
    { kind: 'product', paths: ['/*-*-*'] },
    { kind: 'basket', paths: ['/basket*'] },
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
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved search page',
};
