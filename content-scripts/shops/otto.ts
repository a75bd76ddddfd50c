import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'otto',
  name: 'Otto',
  hosts: ['www.otto.de'],
  market: 'DE',
  access: 'optional',
  language: 'de',
  pages: [
    { kind: 'product', path: '/p/*' },
    { kind: 'list', path: '/suche/*' },
    { kind: 'basket', path: '/order/basket*' },
  ],
  never: [...PRIVATE_PATHS, '/myaccount/*', '/user/*', '/order/check*'],
  evidence: null,
};
