import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

/** Unproven: hosts and addresses only; structured data and page structure do the reading. */
export const shop: Shop = {
  id: 'coolblue',
  name: 'Coolblue',
  hosts: ['www.coolblue.nl', 'www.coolblue.de', 'www.coolblue.be'],
  market: { 'www.coolblue.nl': 'NL', 'www.coolblue.de': 'DE', 'www.coolblue.be': 'BE' },
  access: 'optional',
  pages: [
    { kind: 'product', path: '/*product/*' },
    { kind: 'product', path: '/*produkt/*' },
    { kind: 'product', path: '/*produit/*' },
    { kind: 'list', path: '/*zoeken*' },
    { kind: 'list', path: '/*suche*' },
    { kind: 'basket', path: '/*winkelmandje*' },
    { kind: 'basket', path: '/*warenkorb*' },
  ],
  never: [...PRIVATE_PATHS, '*/mijn-coolblue-account*', '*/mein-coolblue-account*', '*/bestellen*'],
  evidence: null,
};
