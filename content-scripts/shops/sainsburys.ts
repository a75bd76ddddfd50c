import type { Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'sainsburys',
  name: 'Sainsbury’s',
  hosts: ['www.sainsburys.co.uk'],
  market: 'GB',
  access: 'optional',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '/gol-ui/product/*' },
    { kind: 'list', path: '/gol-ui/*' },
    { kind: 'basket', path: '*/trolley*' },
  ],
  never: [
    '*/checkout*',
    '*/login*',
    '*/log-in*',
    '*/signin*',
    '*/sign-in*',
    '*/account*',
    '*/my-account*',
    '*/order*-history*',
    '*/orders*',
    '*/messages*',
    '*/register*',
  ],
  tiles: {
    select: 'article[data-testid^="product-tile"]',
    fields: { title: [{ select: 'h2' }] },
    anchor: ['img'],
  },
  evidence: {
    date: '2026',
    what: 'saved pages',
  },
};
