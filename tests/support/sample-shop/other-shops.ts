/**
 * Pages in the shape of further shops, as their adapters know them (`content-scripts/shops/`);
 * names and pictures are ours.
 */
import { drawPicture, findGoods, SHELF, type Goods } from './goods.ts';
import { createPage, escape } from './shell.ts';

const drawImage = (goods: Goods, className = ''): string =>
  `<img class="${className}" src="${drawPicture(goods)}" alt="${escape(goods.title)}">`;
const DEVICES = SHELF.filter(({ picture: kind }) => kind !== 'flat');

/**
 * A search page in the shape of eBay's: rows, new and used goods, the title with a label only
 * screen readers have.
 */
export function createEbaySearch(): string {
  const rows = DEVICES.slice(0, 10).map((goods, at) => {
    const address = `https://www.ebay.co.uk/itm/${146000000000 + at}`;
    return `<li class="s-card" data-listingid="${146000000000 + at}"><div class="row"><div class="picture"><a href="${address}" tabindex="-1">${drawImage(goods, 's-card__image')}</a></div>
<div class="about"><a href="${address}"><div class="s-card__title" role="heading" aria-level="3"><span>${escape(goods.title)}</span><span class="clipped" hidden>Opens in a new window or tab</span></div></a>
<div class="s-card__subtitle soft">${at % 4 === 3 ? 'Pre-owned' : 'Brand new'}</div><div class="price">£${goods.price}</div><div class="soft">or Best Offer · Free postage</div></div></div></li>`;
  });
  return createPage(
    'smart home for sale',
    `<p class="soft">${rows.length}+ results for <b>smart home</b></p><div id="srp-river-results"><ul class="srp-results rows">${rows.join('\n')}</ul></div>`,
  );
}

/** A search page in the shape of Argos's: small pictures, the whole card one link. */
export function createArgosSearch(): string {
  const cards = DEVICES.map(
    (
      goods,
      at,
    ) => `<div class="tile" data-test="component-product-card" data-product-id="${7000000 + at}">
<a href="/product/${7000000 + at}" class="picture">${drawImage(goods)}</a><h2 data-test="component-product-card-title" style="font-size:12px"><a href="/product/${7000000 + at}">${escape(goods.title)}</a></h2>
<div class="price">£${goods.price}</div></div>`,
  );
  return createPage(
    'smart home',
    `<p class="soft">${cards.length} results for <b>smart home</b></p><div class="grid small">${cards.join('\n')}</div>`,
  );
}

/** A list in the shape of Very's: name and number of a product stand in attributes of its card. */
export function createVeryList(): string {
  const cards = DEVICES.slice(0, 12).map(
    (
      goods,
      at,
    ) => `<li class="tile" data-testid="gallery-product-card" data-cnstrc-item-id="VX${at}" data-cnstrc-item-name="${escape(goods.title)}">
<a class="picture" href="/sample/${1600000000 + at}.prd">${drawImage(goods)}</a><a href="/sample/${1600000000 + at}.prd"><h2>${escape(goods.title)}</h2></a><div class="price">£${goods.price}</div><div class="soft">or from £3 a week</div><button type="button">Add to basket</button></li>`,
  );
  return createPage(
    'Smart home',
    `<h1>Smart home</h1><ul class="grid rows" style="list-style:none;padding:0">${cards.join('\n')}</ul>`,
  );
}

/** A product page in the shape of Currys's: schema.org data, the specification in a table. */
export function createCurrysProduct(id: string): string {
  const goods = findGoods(id);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: goods.title,
    image: drawPicture(goods),
    brand: { '@type': 'Brand', name: 'D-LINK' },
    sku: '10200001',
    offers: {
      '@type': 'Offer',
      price: goods.price,
      priceCurrency: 'GBP',
      itemCondition: 'https://schema.org/NewCondition',
    },
  };
  return createPage(
    goods.title,
    `<script type="application/ld+json">${JSON.stringify(data)}</script><nav class="soft">Computing › Networking › Routers</nav><h1 class="product-name">${escape(goods.title)}</h1>
<div class="product"><div class="product-gallery picture">${drawImage(goods)}</div><div><p class="price">£${goods.price}</p><button type="button">Add to basket</button>
<table class="tech-specification-table"><tr><th>Type</th><td>Wireless router</td></tr><tr><th>Wi-Fi</th><td>AC2600, dual band</td></tr></table></div></div>`,
  );
}
