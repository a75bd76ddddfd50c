import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'mediamarkt',
  name: 'MediaMarkt, Saturn, MediaWorld',
  hosts: [
    'www.mediamarkt.de',
    'www.mediamarkt.es',
    'www.mediamarkt.nl',
    'www.mediamarkt.at',
    'www.mediaworld.it',
    'www.saturn.de',
  ],
  market: {
    'www.mediamarkt.de': 'DE',
    'www.mediamarkt.es': 'ES',
    'www.mediamarkt.nl': 'NL',
    'www.mediamarkt.at': 'AT',
    'www.mediaworld.it': 'IT',
    'www.saturn.de': 'DE',
  },
  access: 'optional',
  pages: [
    { kind: 'product', paths: ['/*/product/*'] },
    { kind: 'list', paths: ['/*/search*', '/*/category/*'] },
    { kind: 'basket', paths: ['*/basket*'] },
  ],
  never: [...PRIVATE_PATHS, '*/myaccount*'],
  product: {
    fields: { title: [{ select: '[data-test="mms-select-details-header"] h1' }] },
  },
};

export const evidence: Evidence = {
  date: '2025-09',
  what: 'product page as read by a public tool; no saved page, no proven tile selectors',
};
