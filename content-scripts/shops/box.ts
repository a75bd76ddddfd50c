import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'box',
  name: 'Box',
  hosts: ['www.box.co.uk', 'box.co.uk'],
  market: 'GB',
  access: 'built-in',
  language: 'en-GB',
  pages: [
    { kind: 'list', path: '*/search*' },
    { kind: 'list', path: '*/keywords/*' },
    { kind: 'basket', path: '*/basket*' },
  ],
  never: PRIVATE_PATHS,
  evidence: null,
};
