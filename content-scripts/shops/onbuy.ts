import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'onbuy',
  name: 'OnBuy',
  hosts: ['www.onbuy.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', path: '*~p*' },
    { kind: 'list', path: '*/search*' },
    { kind: 'list', path: '*~c*' },
    { kind: 'basket', path: '*/basket*' },
  ],
  never: PRIVATE_PATHS,
  evidence: null,
};
