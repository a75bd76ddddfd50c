import type { Shop } from '../extract/types.ts';

/** No proven tile selectors: lists are read by structured data and page structure. */
export const shop: Shop = {
  id: 'currys',
  name: 'Currys',
  hosts: ['www.currys.co.uk', 'www.currys.ie'],
  market: { 'www.currys.co.uk': 'GB', 'www.currys.ie': 'IE' },
  access: 'built-in',
  language: 'en',
  pages: [
    { kind: 'product', path: '/products/*' },
    { kind: 'product', path: '*-pdt.html*' },
    { kind: 'list', path: '/search*' },
    { kind: 'basket', path: '/basket*' },
    { kind: 'list', path: '/*/*' },
  ],
  never: [
    '*/checkout*',
    '*/login*',
    '*/log-in*',
    '*/signin*',
    '*/sign-in*',
    '*/account*',
    '*/my-account*',
    '*/order*-history*',
    '*/orders*',
    '*/messages*',
    '*/register*',
    '*/track-order*',
  ],
  product: {
    fields: { title: [{ select: 'h1.product-name' }] },
    specs: [{ rows: '[class*="tech-spec"] tr', label: 'th', value: 'td' }],
  },
  sellsItself: true,
  evidence: {
    date: '2025-09',
    what: 'product page as read by a public tool; the Irish shop of 2020 from notes; no saved page',
  },
};
