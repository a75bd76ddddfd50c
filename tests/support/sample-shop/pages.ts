import { drawPicture, findGoods, SHELF, type Goods } from './goods.ts';
import { createPage, escape } from './shell.ts';

function createTile(goods: Goods): string {
  const { id, title, price, ad } = goods;
  const link = ad ? `/sspa/click?url=%2Fdp%2F${id}` : `/dp/${id}`;
  return `<div class="tile${ad ? ' AdHolder' : ''}" data-component-type="s-search-result" data-asin="${id}">
<span class="picture"><a href="${link}" tabindex="-1"><img class="s-image" src="${drawPicture(goods)}" alt="${escape(title)}"></a></span>
<div data-cy="title-recipe"><a href="${link}"><h2 aria-label="${ad ? 'Sponsored Ad - ' : ''}${escape(title)}"><span>${escape(title)}</span></h2></a></div>
<div class="soft">4.4 out of 5 stars</div><div class="price">£${price}</div><button type="button">Add to basket</button></div>`;
}

/** A search page in the shape of Amazon's. */
export const createSearchPage = (goods: readonly Goods[] = SHELF, words = 'smart home'): string =>
  createPage(
    words,
    `<p class="soft">1-${goods.length} of ${goods.length} results for <b>${words}</b></p><div class="s-main-slot grid">${goods.map(createTile).join('\n')}</div>`,
    words,
  );

/** A product page in the shape of Amazon's: spec table, bullets, by-line. */
export function createAmazonProduct(id: string): string {
  const goods = findGoods(id);
  return createPage(
    goods.title,
    `<div id="wayfinding-breadcrumbs_feature_div" class="soft"><ul style="list-style:none;padding:0"><li>Electronics › Cameras › Surveillance Cameras</li></ul></div>
<div class="product"><div id="imgTagWrapperId"><img id="landingImage" src="${drawPicture(goods)}" alt="${escape(goods.title)}"></div><div>
<h1 id="title"><span id="productTitle">${escape(goods.title)}</span></h1><a id="bylineInfo" href="#store">Visit the TP-Link Store</a><p class="price">£${goods.price}</p><button type="button">Add to basket</button>
<input type="hidden" name="ASIN" value="${id}"><div id="feature-bullets"><ul><li>Pan and tilt by app over Wi-Fi</li><li>Night vision up to nine metres</li></ul></div>
<table class="prodDetTable" id="prodDetails"><tr><th>Brand</th><td>Tapo</td></tr><tr><th>Item model number</th><td>Tapo C200</td></tr><tr><th>Connectivity technologies</th><td>Wi-Fi</td></tr></table></div></div>`,
  );
}

/** A product page in the shape of Argos's. */
export function createArgosProduct(id: string): string {
  const goods = findGoods(id);
  return createPage(
    goods.title,
    `<nav aria-label="Breadcrumb" class="soft">Technology &gt; Mobile phones</nav><div class="product">
<div data-test="component-media-gallery" class="picture"><img src="${drawPicture(goods)}" alt=""></div><div><span data-test="product-title" style="font-size:24px">${escape(goods.title)}</span>
<p class="price">£${goods.price}</p><button type="button">Add to trolley</button><div data-test="product-description"><ul><li>6.2 inch display</li><li>Security updates until at least January 2032</li></ul></div></div></div>`,
  );
}

/** A product page in the shape of John Lewis's, with schema.org data. */
export function createJohnLewisProduct(id: string): string {
  const goods = findGoods(id);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'product',
    name: goods.title,
    brand: { '@type': 'Brand', name: 'ASUS' },
    sku: '238360001',
    mpn: '238360001',
    offers: { '@type': 'Offer', price: goods.price, priceCurrency: 'GBP' },
  };
  return createPage(
    goods.title,
    `<script type="application/ld+json">${JSON.stringify(data)}</script><nav class="breadcrumbs soft">Electricals › Broadband › Routers</nav><div class="product">
<div class="product-images picture"><picture><img src="${drawPicture(goods)}" alt=""></picture></div><div><h1 data-test="product-title">${escape(goods.title)}</h1><p class="price">£${goods.price}</p><button type="button">Add to basket</button>
<dl class="product-specifications-list"><div><dt>Brand</dt><dd>ASUS</dd></div><div><dt>Connections</dt><dd>Wi-Fi, Ethernet</dd></div></dl></div></div>`,
  );
}
