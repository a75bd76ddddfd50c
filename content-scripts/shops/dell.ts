import { PRIVATE_PATHS } from '../extract/private-paths.ts';
import type { Evidence, Shop } from '../extract/types.ts';

export const shop: Shop = {
  id: 'dell',
  name: 'Dell',
  hosts: ['www.dell.com'],
  market: 'US',
  access: 'optional',
  countryInPath: 'US',
  languageFirst: true,
  pages: [
    { kind: 'product', paths: ['*/shop/*/spd/*'] },
    { kind: 'list', paths: ['*/search/*', '*/shop/*'] },
    { kind: 'basket', paths: ['*/cart*'] },
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
};

export const evidence: Evidence = {
  date: '2026',
  what: 'saved search page',
};
