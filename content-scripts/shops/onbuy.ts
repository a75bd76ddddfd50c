import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'onbuy',
  name: 'OnBuy',
  hosts: ['www.onbuy.com'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'product', paths: ['*~p*'] },
    { kind: 'list', paths: ['*/search*', '*~c*'] },
    { kind: 'basket', paths: ['*/basket*'] },
  ],
  never: PRIVATE_PATHS,
};

export const evidence: Evidence | null = null;
