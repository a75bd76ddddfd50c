import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'fnac',
  name: 'Fnac',
  hosts: ['www.fnac.com', 'www.fnac.es', 'www.fnac.be'],
  market: { 'www.fnac.com': 'FR', 'www.fnac.es': 'ES', 'www.fnac.be': 'BE' },
  access: 'optional',
  pages: [
    { kind: 'product', paths: ['/a*/*', '/mp*/*'] },
    { kind: 'list', paths: ['/SearchResult/*', '/*/w-*', '/n*/*'] },
    { kind: 'basket', paths: ['*/basket*'] },
  ],
  never: [...PRIVATE_PATHS, '*/logon*', '/MyAccount/*'],
};

export const evidence: Evidence | null = null;
