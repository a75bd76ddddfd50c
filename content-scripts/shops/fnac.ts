import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'fnac',
  name: 'Fnac',
  hosts: ['www.fnac.com', 'www.fnac.es', 'www.fnac.be'],
  market: { 'www.fnac.com': 'FR', 'www.fnac.es': 'ES', 'www.fnac.be': 'BE' },
  access: 'optional',
  pages: [
    { kind: 'product', path: '/a*/*' },
    { kind: 'product', path: '/mp*/*' },
    { kind: 'list', path: '/SearchResult/*' },
    { kind: 'list', path: '/*/w-*' },
    { kind: 'list', path: '/n*/*' },
    { kind: 'basket', path: '*/basket*' },
  ],
  never: [...PRIVATE_PATHS, '*/logon*', '/MyAccount/*'],
  evidence: null,
};
