import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'homebase',
  name: 'Homebase',
  hosts: ['www.homebase.co.uk'],
  market: 'GB',
  access: 'optional',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '*/p/*' },
    { kind: 'list', path: '*/search*' },
    { kind: 'list', path: '*/c/*' },
    { kind: 'basket', path: '*/basket*' },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: '.product-item',
    fields: { title: [{ select: '.product-link.name' }] },
    anchor: ['img'],
  },
  evidence: {
    date: '2026',
    what: 'saved pages',
  },
};
