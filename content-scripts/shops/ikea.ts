import type { Shop } from '../found.ts';

/** One host for all countries: the country stands in the path, so the market is known for the British shop only by `/gb/`. */
export const shop: Shop = {
  id: 'ikea',
  name: 'IKEA',
  hosts: ['www.ikea.com'],
  market: 'GB',
  access: 'built-in',
  pages: [
    { kind: 'product', path: '/*/p/*' },
    { kind: 'list', path: '/*/search/*' },
    { kind: 'list', path: '/*/cat/*' },
    { kind: 'basket', path: '/*/shoppingcart/*' },
  ],
  never: ['*/checkout*', '*/login*', '*/log-in*', '*/signin*', '*/sign-in*', '*/account*', '*/my-account*', '*/order*-history*', '*/orders*', '*/messages*', '*/register*', '/*/profile/*'],
  product: {
    fields: { title: [{ select: 'h1.range-revamp-header-section' }, { select: 'h1.pip-header-section, .pip-header-section h1' }] },
    anchor: ['.range-revamp-media-grid__media-container img', '.pip-media-grid img', '.pip-product__left-top img'],
  },
  ownBrands: ['IKEA'],
  evidence: { date: '2020-12-01', what: 'saved product page; no saved list page' },
};
