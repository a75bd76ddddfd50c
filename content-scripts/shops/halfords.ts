import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'halfords',
  name: 'Halfords',
  hosts: ['www.halfords.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '/*-*.html' },
    { kind: 'list', path: '/search*' },
    { kind: 'basket', path: '/cart*' },
    { kind: 'list', path: '/*/*/' },
  ],
  never: PRIVATE_PATHS,
  evidence: null,
};
