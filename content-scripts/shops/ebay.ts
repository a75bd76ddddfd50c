import type { Evidence, Shop } from '../extract/types.ts';

const MARKET_OF_HOST = {
  'www.ebay.co.uk': 'GB',
  'www.ebay.de': 'DE',
  'www.ebay.fr': 'FR',
  'www.ebay.it': 'IT',
  'www.ebay.es': 'ES',
  'www.ebay.ie': 'IE',
  'www.ebay.com': 'US',
  'www.ebay.at': 'AT',
  'www.ebay.nl': 'NL',
  'www.ebay.ca': 'CA',
  'www.ebay.com.au': 'AU',
  'www.ebay.pl': 'PL',
  'www.ebay.ch': 'CH',
  'www.befr.ebay.be': 'BE',
  'www.benl.ebay.be': 'BE',
  'www.ebay.be': 'BE',
  'www.ebay.com.sg': 'SG',
  'www.ebay.com.hk': 'HK',
  'www.ebay.com.my': 'MY',
  'www.ebay.ph': 'PH',
  'www.cafr.ebay.ca': 'CA',
};

/**
 * eBay: result cards since mid-2025 (`s-card`) and the older ones (`s-item`); item pages of both
 * generations.
 */
export const shop: Shop = {
  id: 'ebay',
  name: 'eBay',
  hosts: Object.keys(MARKET_OF_HOST),
  market: MARKET_OF_HOST,
  access: 'built-in',
  pages: [
    { kind: 'product', paths: ['/itm/*', '/p/*'] },
    { kind: 'list', paths: ['/sch/*', '/b/*', '/str/*', '/e/*'] },
    { kind: 'basket', paths: ['/cart*'] },
  ],
  never: [
    '/signin*',
    '/mys/*',
    '/mye/*',
    '/myb/*',
    '/myebay*',
    '/mesg/*',
    '/contact/*',
    '/vod/*',
    '/gchk*',
    '/rxo*',
    '/rgxo*',
    '/checkout*',
    '/pay*',
    '/sl/*',
    '/sh/*',
    '/usr/*',
    '/fdbk/*',
  ],
  deliverTo: [{ select: '[data-testid="x-deliver-to"]' }],
  tiles: {
    select: '.s-card[data-listingid], li.s-item',
    id: 'data-listingid',
    within: 'ul.srp-results, .s-carousel-container, #srp-river-results',
    skip: '.srp-river-answer, .s-item__before-answer, .s-card--placeholder',
    fields: {
      title: [
        {
          select: '.s-card__title',
          drop: '.clipped, [class*="new-listing" i]',
          cut: [
            'New Listing',
            'Neues Angebot',
            'Nouvelle annonce',
            'Nuovo annuncio',
            'Nuevo anuncio',
          ],
        },
        {
          select: '.s-item__title',
          drop: '.clipped, .LIGHT_HIGHLIGHT, [class*="new-listing" i]',
          cut: ['New Listing', 'Neues Angebot', 'Nouvelle annonce'],
        },
      ],
      condition: [
        { select: '.s-card__subtitle' },
        { select: '.SECONDARY_INFO, .s-item__subtitle' },
      ],
      seller: [{ select: '.s-item__seller-info-text' }],
      url: [{ select: 'a[href*="/itm/"]', attribute: 'href' }],
    },
    path: '/itm/{id}',
    anchor: ['img.s-card__image', '.s-item__image img', 'img'],
  },
  product: {
    fields: {
      title: [
        { select: 'h1.x-item-title__mainTitle', drop: '.clipped, .g-hdn' },
        { select: 'h1#itemTitle', drop: '.g-hdn' },
      ],
      brand: [
        { select: '.ux-labels-values--brand .ux-labels-values__values' },
        { select: '[itemprop="brand"] [itemprop="name"]' },
      ],
      mpn: [
        { select: '.ux-labels-values--mpn .ux-labels-values__values' },
        { select: '[itemprop="mpn"]' },
      ],
      gtin: [
        { select: '.ux-labels-values--ean .ux-labels-values__values' },
        { select: '.ux-labels-values--upc .ux-labels-values__values' },
        { select: '[itemprop="gtin13"], [itemprop="gtin"]' },
      ],
      category: [{ select: 'nav.breadcrumbs ul, #vi-VR-brumb-lnkLst' }],
      condition: [{ select: '.x-item-condition-text .ux-textspans' }, { select: '#vi-itm-cond' }],
      seller: [
        { select: '.x-sellercard-atf__info__about-seller' },
        { select: '#mbgLink, .mbg-nw' },
      ],
    },
    specs: [
      { rows: 'dl.ux-labels-values', label: 'dt', value: 'dd' },
      {
        rows: '.ux-layout-section-evo__col',
        label: '.ux-labels-values__labels',
        value: '.ux-labels-values__values',
      },
    ],
    anchor: [
      '.ux-image-carousel-item.active img',
      '.ux-image-carousel img',
      '#icImg',
      '#mainImgHldr img',
    ],
    id: [{ select: 'input[name="itemId"]', attribute: 'value' }],
  },
};

export const evidence: Evidence = {
  date: '2026-07-21',
  what: 'saved search pages of .com and .de (2025 to 2026); older `s-item` tiles from public tools only; product pages of 2020; the page of 2026 is known from notes only',
};
