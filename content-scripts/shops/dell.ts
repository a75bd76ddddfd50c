import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'dell',
  name: 'Dell',
  hosts: ['www.dell.com'],
  market: 'US',
  access: 'optional',
  countryInPath: 'US',
  languageFirst: true,
  pages: [
    { kind: 'product', path: '*/shop/*/spd/*' },
    { kind: 'list', path: '*/search/*' },
    { kind: 'list', path: '*/shop/*' },
    { kind: 'basket', path: '*/cart*' },
  ],
  never: PRIVATE_PATHS,
  tiles: {
    select: 'article.ps-stack',
    fields: {
      title: [{ select: '.ps-title' }],
      url: [{ select: '.ps-title a', attribute: 'href' }],
    },
    anchor: ['.ps-image img', 'img'],
  },
  sellsItself: true,
  evidence: {
    date: '2026',
    what: 'saved search page',
  },
};
