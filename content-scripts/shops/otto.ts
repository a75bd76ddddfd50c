import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'otto',
  name: 'Otto',
  hosts: ['www.otto.de'],
  market: 'DE',
  access: 'optional',
  language: 'de',
  pages: [
    { kind: 'product', paths: ['/p/*'] },
    { kind: 'list', paths: ['/suche/*'] },
    { kind: 'basket', paths: ['/order/basket*'] },
  ],
  never: [...PRIVATE_PATHS, '/myaccount/*', '/user/*', '/order/check*'],
};

export const evidence: Evidence | null = null;
