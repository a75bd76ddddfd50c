import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'back-market',
  name: 'Back Market',
  hosts: [
    'www.backmarket.co.uk',
    'www.backmarket.de',
    'www.backmarket.fr',
    'www.backmarket.es',
    'www.backmarket.it',
    'www.backmarket.nl',
    'www.backmarket.ie',
    'www.backmarket.com',
  ],
  market: {
    'www.backmarket.co.uk': 'GB',
    'www.backmarket.de': 'DE',
    'www.backmarket.fr': 'FR',
    'www.backmarket.es': 'ES',
    'www.backmarket.it': 'IT',
    'www.backmarket.nl': 'NL',
    'www.backmarket.ie': 'IE',
    'www.backmarket.com': 'US',
  },
  access: 'built-in',
  pages: [
    { kind: 'product', paths: ['/*/p/*'] },
    { kind: 'list', paths: ['/*/search*', '/*/l/*'] },
    { kind: 'basket', paths: ['/*/cart*'] },
  ],
  never: [...PRIVATE_PATHS, '*/dashboard*'],
};

export const evidence: Evidence | null = null;
