import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'aliexpress',
  name: 'AliExpress',
  hosts: [
    'www.aliexpress.com',
    'de.aliexpress.com',
    'fr.aliexpress.com',
    'es.aliexpress.com',
    'it.aliexpress.com',
    'nl.aliexpress.com',
    'www.aliexpress.us',
  ],
  market: {
    'www.aliexpress.com': 'GB',
    'de.aliexpress.com': 'DE',
    'fr.aliexpress.com': 'FR',
    'es.aliexpress.com': 'ES',
    'it.aliexpress.com': 'IT',
    'nl.aliexpress.com': 'NL',
    'www.aliexpress.us': 'US',
  },
  access: 'built-in',
  pages: [
    { kind: 'product', paths: ['/item/*'] },
    { kind: 'list', paths: ['/w/*', '/wholesale*', '/category/*'] },
    { kind: 'basket', paths: ['*/shoppingcart*'] },
  ],
  never: [...PRIVATE_PATHS, '/p/order/*', '/p/message/*', '/p/trade/*'],
};

export const evidence: Evidence | null = null;
