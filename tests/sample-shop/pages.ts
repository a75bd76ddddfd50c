import { pictureOf, SHELF, type Goods } from './goods.ts';

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#15181c;--soft:#62686f;--line:#dcdfe3}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#eceef0;--soft:#a2a8af;--line:#34383d}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.4 system-ui,sans-serif}
header{display:flex;gap:24px;align-items:center;padding:14px 24px;border-bottom:1px solid var(--line);position:sticky;top:0;background:var(--paper);z-index:10}
header b{font-size:20px}header input{flex:1;max-width:520px;padding:8px 12px;border:1px solid var(--line);border-radius:20px;background:none;color:inherit}
main{max-width:1200px;margin:0 auto;padding:20px 24px}
.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:20px}
.tile{border:1px solid var(--line);border-radius:8px;padding:12px;display:flex;flex-direction:column}
.tile>*+*{margin-top:8px}.tile>:last-child{margin-bottom:0}.picture{position:relative;display:block}
.picture img{width:100%;aspect-ratio:1;display:block;border-radius:4px;object-fit:cover}
h2{font-size:14px;font-weight:500;margin:0}a{color:inherit;text-decoration:none}.price{font-size:18px;font-weight:600}.soft{color:var(--soft);font-size:12px}
button{font:inherit;padding:8px 14px;border:0;border-radius:20px;background:#f0c14b;color:#111}
.product{display:grid;grid-template-columns:minmax(0,520px) 1fr;gap:32px}.product img{width:100%;display:block}h1{font-size:24px;margin:0 0 12px}
dl div{display:flex;gap:16px}dt{color:var(--soft)}dd{margin:0}table{border-collapse:collapse}th{text-align:start;font-weight:400;color:var(--soft);padding:4px 16px 4px 0}`;

const shell = (title: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escape(title)}</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><header><b>Sample shop</b><input aria-label="Search" value="smart home"><a href="#basket">Basket</a></header><main>${body}</main></body></html>`;

function tile(goods: Goods): string {
  const { id, title, price, ad } = goods;
  const link = ad ? `/sspa/click?url=%2Fdp%2F${id}` : `/dp/${id}`;
  return `<div class="tile${ad ? ' AdHolder' : ''}" data-component-type="s-search-result" data-asin="${id}">
<span class="picture"><a href="${link}" tabindex="-1"><img class="s-image" src="${pictureOf(goods)}" alt="${escape(title)}"></a></span>
<div data-cy="title-recipe"><a href="${link}"><h2 aria-label="${ad ? 'Sponsored Ad - ' : ''}${escape(title)}"><span>${escape(title)}</span></h2></a></div>
<div class="soft">4.4 out of 5 stars</div><div class="price">£${price}</div><button type="button">Add to basket</button></div>`;
}

/** A search page in the shape of Amazon's. */
export const searchPage = (goods: readonly Goods[] = SHELF): string =>
  shell('smart home', `<p class="soft">1-${goods.length} of ${goods.length} results for <b>smart home</b></p><div class="s-main-slot grid">${goods.map(tile).join('\n')}</div>`);

const goodsOf = (id: string): Goods => SHELF.find((goods) => goods.id === id) as Goods;

/** A product page in the shape of Amazon's: spec table, bullets, by-line. */
export function amazonProduct(id: string): string {
  const goods = goodsOf(id);
  return shell(goods.title, `<div id="wayfinding-breadcrumbs_feature_div" class="soft"><ul style="list-style:none;padding:0"><li>Electronics › Cameras › Surveillance Cameras</li></ul></div>
<div class="product"><div id="imgTagWrapperId"><img id="landingImage" src="${pictureOf(goods)}" alt="${escape(goods.title)}"></div><div>
<h1 id="title"><span id="productTitle">${escape(goods.title)}</span></h1><a id="bylineInfo" href="#store">Visit the TP-Link Store</a><p class="price">£${goods.price}</p><button type="button">Add to basket</button>
<input type="hidden" name="ASIN" value="${id}"><div id="feature-bullets"><ul><li>Pan and tilt by app over Wi-Fi</li><li>Night vision up to nine metres</li></ul></div>
<table class="prodDetTable" id="prodDetails"><tr><th>Brand</th><td>Tapo</td></tr><tr><th>Item model number</th><td>Tapo C200</td></tr><tr><th>Connectivity technologies</th><td>Wi-Fi</td></tr></table></div></div>`);
}

/** A product page in the shape of Argos's. */
export function argosProduct(id: string): string {
  const goods = goodsOf(id);
  return shell(goods.title, `<nav aria-label="Breadcrumb" class="soft">Technology &gt; Mobile phones</nav><div class="product">
<div data-test="component-media-gallery" class="picture"><img src="${pictureOf(goods)}" alt=""></div><div><span data-test="product-title" style="font-size:24px">${escape(goods.title)}</span>
<p class="price">£${goods.price}</p><button type="button">Add to trolley</button><div data-test="product-description"><ul><li>6.2 inch display</li><li>Security updates until at least January 2032</li></ul></div></div></div>`);
}

/** A product page in the shape of John Lewis's, with schema.org data. */
export function johnLewisProduct(id: string): string {
  const goods = goodsOf(id);
  const data = { '@context': 'https://schema.org', '@type': 'product', name: goods.title, brand: { '@type': 'Brand', name: 'ASUS' }, sku: '238360001', mpn: '238360001', offers: { '@type': 'Offer', price: goods.price, priceCurrency: 'GBP' } };
  return shell(goods.title, `<script type="application/ld+json">${JSON.stringify(data)}</script><nav class="breadcrumbs soft">Electricals › Broadband › Routers</nav><div class="product">
<div class="product-images picture"><picture><img src="${pictureOf(goods)}" alt=""></picture></div><div><h1 data-test="product-title">${escape(goods.title)}</h1><p class="price">£${goods.price}</p><button type="button">Add to basket</button>
<dl class="product-specifications-list"><div><dt>Brand</dt><dd>ASUS</dd></div><div><dt>Connections</dt><dd>Wi-Fi, Ethernet</dd></div></dl></div></div>`);
}
