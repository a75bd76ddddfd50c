import type { Evidence, Shop } from '../extract/types.ts';

/** What follows `www.amazon.`. */
const ENDINGS = 'co.uk de fr es it nl ie com com.be se pl ca in sa com.br'.split(' ');
/** Endings that are not those of the country's code. */
const ODD_ENDINGS: Record<string, string> = { 'co.uk': 'GB', com: 'US' };
const MARKET_OF_HOST: Record<string, string> = Object.fromEntries(
  ENDINGS.map((ending) => [
    `www.amazon.${ending}`,
    ODD_ENDINGS[ending] ?? ending.slice(-2).toUpperCase(),
  ]),
);

/** The used offer beside a new one has a box of its own. */
const NOT_USED = ':not(#usedAccordionRow *)';

/**
 * Amazon: one template family for all countries. Three generations of result tiles and of spec
 * tables are in use.
 */
export const shop: Shop = {
  id: 'amazon',
  name: 'Amazon',
  hosts: Object.keys(MARKET_OF_HOST),
  market: MARKET_OF_HOST,
  access: 'built-in',
  pages: [
    { kind: 'product', paths: ['*/dp/*', '/gp/product/*', '/gp/aw/d/*', '*/d/*/B0*'] },
    { kind: 'basket', paths: ['*/cart/*', '/gp/aw/c*'] },
    {
      kind: 'list',
      paths: [
        '/s/*',
        '*/s?*',
        '/b?*',
        '*/b/*',
        '*bestsellers*',
        '*best-sellers*',
        '*/zgbs*',
        '*/new-releases*',
        '*/most-wished-for*',
        '*/movers-and-shakers*',
        '*/deals*',
        '*/stores/*',
        '/hz/wishlist/*',
      ],
    },
  ],
  never: [
    '*/ap/*',
    '/ax/*',
    '*/gp/buy/*',
    '/checkout/*',
    '*/gp/css/*',
    '*/your-account*',
    '*/your-orders/*',
    '*/order-history*',
    '*/order-details*',
    '/hz/contact*',
    '*/message*',
    '/gp/help/customer/*',
    '/cpe/*',
    '/gp/sign-in*',
    '/a/addresses*',
  ],
  deliverTo: [
    { select: '#glow-ingress-line2' },
    { select: '#contextualIngressPtLabel_deliveryShortLine' },
  ],
  tiles: {
    select:
      '[data-component-type="s-search-result"], li.s-result-item[data-asin], [data-component-type="sbv-video-single-product"], #gridItemRoot, li.a-carousel-card, .p13n-sc-uncoverable-faceout, [data-asin].sc-list-item',
    id: 'data-asin',
    idAfter: ['/dp/', '%2Fdp%2F', '/gp/product/'],
    skip: '[data-asin=""], li.a-carousel-card:not(:has([data-asin], a[href*="/dp/"], a[href*="%2Fdp%2F"]))',
    onlyWithId: true,
    fields: {
      title: [
        { select: '[data-cy="title-recipe"] h2[aria-label]', drop: '.a-offscreen' },
        { select: 'h2 a span, a h2', drop: '.a-offscreen' },
        { select: '.a-truncate-full' },
        { select: '.sc-product-title' },
        { select: '[class*="p13n-sc-truncate"], [class*="p13n-sc-css-line-clamp"]' },
        { select: 'a[title][href*="/dp/"], a.a-link-normal[title]', attribute: 'title' },
        {
          select:
            '[class*="productImageLink"] img, img.s-image, img.p13n-product-image, img.p13n-sc-dynamic-image, .zg-grid-general-faceout img',
          attribute: 'alt',
          cut: ['Sponsored Ad - '],
        },
      ],
      // Since 2025 the maker may stand in a heading of its own, outside the link.
      brand: [{ select: '[data-cy="title-recipe"]:has(a h2) h2:not(a h2):not(:has(a))' }],
    },
    path: '/dp/{id}',
    anchor: ['img.s-image', 'img.p13n-product-image', 'img'],
  },
  product: {
    fields: {
      title: [{ select: '#productTitle' }, { select: '#ebooksProductTitle' }, { select: '#title' }],
      brand: [
        { select: '#productOverview_feature_div tr.po-brand td:last-child' },
        {
          select: '#bylineInfo:not(:has(.author))',
          cutEnd: [' Store', '-Store', ' Shop'],
          cut: [
            'Amazon Renewed',
            'Visit the',
            'Brand:',
            'Besuche den',
            'Besuchen Sie den',
            'Marke:',
            'Visiter la boutique',
            'Visitez la boutique',
            'Marque :',
            'Marque\u00a0:',
            'Visita la tienda de',
            'Visita lo Store di',
            'Visite a loja',
            'Marca:',
            'Bezoek de',
            'Merk:',
          ],
        },
      ],
      category: [
        { select: '#wayfinding-breadcrumbs_feature_div ul, #wayfinding-breadcrumbs_container ul' },
      ],
      condition: [
        { select: '#usedbuyBox .a-text-bold' },
        {
          select:
            'body:not(:has([id^="newAccordionRow"], #newBuySection, #newBuyBoxPrice)) #usedBuySection',
        },
      ],
      seller: [
        {
          select: `#merchantInfoFeature_feature_div${NOT_USED} .offer-display-feature-text-message`,
        },
        { select: `#sellerProfileTriggerId${NOT_USED}` },
        { select: `#merchant-info${NOT_USED} a` },
        {
          select: `#merchant-info${NOT_USED}`,
          cut: [
            'Dispatched from and sold by',
            'Ships from and sold by',
            'Sold by',
            'Verkauf und Versand durch',
            'Expédié et vendu par',
            'Vendido y enviado por',
            'Venduto e spedito da',
            'Verkoop en verzending door',
            'Enviado e vendido por',
          ],
          until: ['.'],
        },
      ],
    },
    specs: [
      { rows: '#productOverview_feature_div tr', label: 'td:first-child', value: 'td:last-child' },
      {
        rows: 'table.prodDetTable tr, #prodDetails tr, #technicalSpecifications_feature_div tr',
        label: 'th, td.label',
        value: 'td:last-child',
      },
      {
        rows: '#detailBullets_feature_div li, #detail-bullets li',
        label: '.a-text-bold, b',
        value: ':scope',
      },
    ],
    bullets: '#feature-bullets li, #productFactsDesktop_feature_div li',
    anchor: [
      '#landingImage',
      '#imgBlkFront',
      '#ebooksImgBlkFront',
      '#main-image',
      '#imgTagWrapperId img',
    ],
    id: [{ select: 'input[name="ASIN"], input#ASIN', attribute: 'value' }],
  },
};

export const evidence: Evidence = {
  date: '2026-08-19',
  what: 'saved search pages (.com, .in, .de), best sellers (.com), product pages (eight countries) of 2019 to 2026; no saved UK search page',
};
