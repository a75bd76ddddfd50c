import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'coolblue',
  name: 'Coolblue',
  hosts: ['www.coolblue.nl', 'www.coolblue.de', 'www.coolblue.be'],
  market: { 'www.coolblue.nl': 'NL', 'www.coolblue.de': 'DE', 'www.coolblue.be': 'BE' },
  access: 'optional',
  pages: [
    { kind: 'product', paths: ['/*product/*', '/*produkt/*', '/*produit/*'] },
    { kind: 'list', paths: ['/*zoeken*', '/*suche*'] },
    { kind: 'basket', paths: ['/*winkelmandje*', '/*warenkorb*'] },
  ],
  never: [...PRIVATE_PATHS, '*/mijn-coolblue-account*', '*/mein-coolblue-account*', '*/bestellen*'],
};

export const evidence: Evidence | null = null;
