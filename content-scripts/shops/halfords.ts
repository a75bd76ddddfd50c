import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'halfords',
  name: 'Halfords',
  hosts: ['www.halfords.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['/*-*.html'] },
    { kind: 'list', paths: ['/search*'] },
    { kind: 'basket', paths: ['/cart*'] },
    { kind: 'list', paths: ['/*/*/'] },
  ],
  never: PRIVATE_PATHS,
};

export const evidence: Evidence | null = null;
