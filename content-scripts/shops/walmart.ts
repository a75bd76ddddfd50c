import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'walmart',
  name: 'Walmart',
  hosts: ['www.walmart.com'],
  market: 'US',
  access: 'optional',
  language: 'en-US',
  pages: [
    { kind: 'product', paths: ['/ip/*'] },
    { kind: 'list', paths: ['/search*', '/browse/*'] },
    { kind: 'basket', paths: ['/cart*'] },
  ],
  never: [...PRIVATE_PATHS, '/my-account*'],
  product: { fields: { title: [{ select: 'h1#main-title' }] } },
  sellsItself: true,
};

export const evidence: Evidence = {
  date: '2025-08',
  what: 'product title as read by a public tool; saved pages were robot checks only',
};
