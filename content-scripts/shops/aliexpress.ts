import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

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
    { kind: 'product', path: '/item/*' },
    { kind: 'list', path: '/w/*' },
    { kind: 'list', path: '/wholesale*' },
    { kind: 'list', path: '/category/*' },
    { kind: 'basket', path: '*/shoppingcart*' },
  ],
  never: [...PRIVATE_PATHS, '/p/order/*', '/p/message/*', '/p/trade/*'],
  evidence: null,
};
