import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listShops } from '../shops/index.ts';
import { openFallback } from './fallback.ts';
import { findShop, readPage } from './read-page.ts';

/** Layouts that shop systems make, written from memory; each stands for its kind. */
const read = (html: string, address: string) => {
  const url = new URL(address);
  const { document } = new JSDOM(`<!doctype html><html lang="en-GB">${html}`, { url: address })
    .window;
  return readPage(document, url, findShop(url, listShops()), { fallback: openFallback });
};
const LIST = 'https://shop.example/collections/smart-home';
const PRODUCT = 'https://shop.example/products/acme-cam-2';
const titles = (html: string, address = LIST): string[] =>
  read(html, address).found.map(({ listing }) => listing.title);
const product = (html: string) =>
  read(html, PRODUCT).found.find(({ listing }) => listing.kind === 'product')?.listing;

const NAMES = ['Ring Indoor Cam', 'Tapo C200 Camera', 'Echo Dot 5th Gen', 'Nest Mini Speaker'];
const MORE = [
  ...NAMES,
  'Hue Go Lamp',
  'Sonos One SL',
  'Arlo Pro 5',
  'Eufy Doorbell 2K',
  'Wyze Cam v3',
];

const dawnCard = (name: string, i: number): string => `<li class="grid__item">
  <div class="card-wrapper product-card-wrapper"><div class="card card--standard card--media">
    <div class="card__inner"><div class="card__media"><div class="media"><img src="/cdn/${i}.jpg" alt="" width="533"></div></div>
      <div class="card__content"><div class="card__information"><h3 class="card__heading"><a href="/products/g-${i}" class="full-unstyled-link">${name}</a></h3></div>
        <div class="card__badge"><span class="badge">Sale</span></div></div></div>
    <div class="card__content"><div class="card__information"><h3 class="card__heading h5"><a href="/products/g-${i}">${name}</a></h3>
      <div class="card-information"><span class="visually-hidden">Vendor:</span><div class="caption-with-letter-spacing">Acme Home</div>
        <div class="price price--on-sale"><div class="price__container"><div class="price__regular"><span class="visually-hidden">Regular price</span><span class="price-item price-item--regular">£29.99 GBP</span></div>
          <div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item">£39.99 GBP</s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale">From £29.99 GBP</span></div></div></div></div></div>
      <div class="quick-add"><modal-opener data-modal="#QuickAdd-${i}"><button type="submit" aria-haspopup="dialog">Choose options<span class="sold-out-message hidden">Sold out</span></button></modal-opener>
        <quick-add-modal id="QuickAdd-${i}" class="quick-add-modal"><div role="dialog" aria-label="Choose options for ${name}" class="quick-add-modal__content"><button type="button" aria-label="Close"></button><div id="QuickAddInfo-${i}"></div></div></quick-add-modal></div></div>
  </div></div></li>`;

describe('a grid of a shop system', () => {
  it('with quick views inside its tiles', () =>
    expect(
      titles(
        `<main><ul id="product-grid" class="grid">${NAMES.map(dawnCard).join('')}</ul></main>`,
      ),
    ).toEqual(NAMES));
  it('with one open quick view', () => {
    const open = `<div class="quick-view" role="dialog" aria-modal="true"><h2>${NAMES[1] ?? ''}</h2><img src="/cdn/1.jpg"><span class="price">£29.99</span><button>Add to cart</button></div>`;
    const all = titles(`<main><ul class="grid">${NAMES.map(dawnCard).join('')}</ul></main>${open}`);
    expect(all.filter((x) => x === NAMES[1]).length).toBeGreaterThan(0);
    expect(new Set(all)).toEqual(new Set(NAMES));
  });
  it('woocommerce', () => {
    const card = (name: string, i: number) =>
      `<li class="product type-product post-${i} status-publish instock product-type-variable"><a href="/product/g-${i}/" class="woocommerce-LoopProduct-link"><span class="onsale">Sale!</span><img src="${i}.jpg" class="attachment-woocommerce_thumbnail" alt=""><h2 class="woocommerce-loop-product__title">${name}</h2><span class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&pound;</span>19.00</bdi></span> &ndash; <span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&pound;</span>45.00</bdi></span></span></a><a href="/product/g-${i}/" class="button product_type_variable">Select options</a></li>`;
    expect(
      titles(`<h1>Smart home</h1><ul class="products columns-4">${NAMES.map(card).join('')}</ul>`),
    ).toEqual(NAMES);
  });
});

const slide = (name: string, i: number, more = ''): string =>
  `<div class="slick-slide${more}"><div><article class="p-card"><a href="/p/${i}"><img src="${i}.jpg" alt="${name}"></a><p class="p-card__t"><a href="/p/${i}">${name}</a></p><span>£${i + 1}9.00</span></article></div></div>`;

describe('a carousel', () => {
  const cloned = ' slick-cloned" aria-hidden="true" tabindex="-1';
  const track = (names: string[]): string => {
    const clones = names.map((n, i) => slide(n, i, cloned));
    return `<div class="slick-slider"><div class="slick-list"><div class="slick-track">${clones.slice(-4).join('')}${names.map((n, i) => slide(n, i)).join('')}${clones.join('')}${clones.slice(0, 4).join('')}</div></div></div>`;
  };
  it('that goes round', () => {
    const found = titles(track(NAMES));
    expect(new Set(found)).toEqual(new Set(NAMES));
  });
  it('on a product page', () => {
    const html = `<title>Acme Cam 2 | Shop</title><main><h1>Acme Cam 2</h1><img src="a.jpg" width="400"><p class="price">£49.00</p><button>Add to basket</button></main>${track(NAMES)}`;
    expect(product(html)?.title).toBe('Acme Cam 2');
  });
});

describe('prices', () => {
  const card = (price: string) =>
    NAMES.map(
      (name, i) =>
        `<div class="tile"><a href="/p/${i}"><img src="${i}.jpg" alt=""><span class="n">${name}</span></a><div class="cost">${price}</div></div>`,
    ).join('');
  it.each([
    'From £199.00',
    '<span>was £249.00</span><span>now £199.00</span>',
    '<small>from</small> <b>£199</b>',
    '<span>£</span><span>199</span><sup>99</sup>',
    '£199.00 inc VAT (£165.83 ex VAT)',
    '<b>£10.00</b> per month <small>£199.00 upfront</small>',
    '<span aria-label="199 pounds 99 pence">£199<sup>.99</sup></span>',
    'Our price: £199.00',
    '199,00&nbsp;&euro;',
    '£199.99 each',
    '2 for £300',
    '£199.00 Save £50.00',
    '£199 (save £50)',
    'Save £50.00 £199.00',
    'RRP £249.00 £199.00 Save £50.00',
    '<b>£199.00</b><i>Save £50</i>',
    'Bid £20.00 · 3 bids',
    '<b>£199</b>.00',
  ])('%s', (price) => expect(titles(`<div class="grid">${card(price)}</div>`)).toEqual(NAMES));
  it('a saving alone is none', () =>
    expect(titles(`<div class="grid">${card('Save £50 now')}</div>`)).toEqual([]));
  it('of a product page stands beside what is saved', () => {
    const page = (sums: string) =>
      product(
        `<title>Acme Cam 2 | Shop</title><main><h1>Acme Cam 2</h1><img src="a.jpg" width="400" alt="Acme Cam 2">${sums}<button>Add to basket</button></main>`,
      )?.price?.amount;
    expect(page('<p>£199.00 Save £50.00</p>')).toBe(199);
    expect(page('<p>Save £50.00</p><p>Was £249.00</p><p>Now £199.00</p>')).toBe(199);
    expect(page('<p>from £199.00</p>')).toBeUndefined();
  });
});

describe('a list that calls itself a product', () => {
  const grid = `<h1>Smart home deals</h1><div class="grid">${MORE.map((name, i) => `<div class="card"><a href="/g/${i}"><img src="${i}.jpg" alt=""><h3>${name}</h3></a><span>£${i}9.00</span></div>`).join('')}</div>`;
  const ld = (data: object) =>
    `<title>Smart home deals | Shop</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name: 'Smart home deals', ...data })}</script>`;
  it.each([
    [
      {
        offers: {
          '@type': 'AggregateOffer',
          lowPrice: 9,
          highPrice: 89,
          offerCount: 9,
          priceCurrency: 'GBP',
        },
      },
    ],
    [{ aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.7, reviewCount: 300 } }],
    [
      {
        sku: 'smart-home',
        offers: {
          '@type': 'AggregateOffer',
          lowPrice: 9,
          priceCurrency: 'GBP',
          offers: [{ '@type': 'Offer', price: 9, url: 'https://shop.example/g/0' }],
        },
      },
    ],
    [
      {
        offers: {
          '@type': 'Offer',
          price: '9.00',
          priceCurrency: 'GBP',
          availability: 'https://schema.org/InStock',
        },
      },
    ],
    [
      {
        brand: { '@type': 'Brand', name: 'Shop' },
        image: '/a.jpg',
        offers: { '@type': 'AggregateOffer', lowPrice: '9', highPrice: '9', priceCurrency: 'GBP' },
      },
    ],
  ])('%j', (data) => expect(titles(ld(data) + grid)).toEqual(MORE));
});

describe('label and value', () => {
  const UNTIL = 'Guaranteed software updates until';
  const page = (rows: string): string =>
    `<title>Acme Cam 2 | Shop</title><main><h1>Acme Cam 2</h1><img src="a.jpg" width="400" alt="Acme Cam 2"><p class="price">£49.00</p><button>Add to basket</button></main>${rows}`;
  const V = '31 Dec 2029';
  it.each([
    `<dl><div><dt>Brand</dt><dd>Acme</dd></div><div><dt>${UNTIL}</dt><dd>${V}</dd></div></dl>`,
    `<dl><dt>Brand</dt><dd>Acme</dd><dt>${UNTIL}</dt><dd>${V}</dd><dd>See the maker's site</dd></dl>`,
    `<dl><dt>Brand</dt><dd>Acme</dd><dt><span>${UNTIL}</span><button aria-label="What is this?">i</button></dt><dd><ul><li>${V}</li></ul></dd></dl>`,
    `<table><tr><th rowspan="2">Security</th><th>Brand</th><td>Acme</td></tr><tr><th>${UNTIL}</th><td>${V}</td></tr></table>`,
    `<table><tr><td><svg></svg></td><td>Brand</td><td>Acme</td></tr><tr><td><svg></svg></td><td>${UNTIL}</td><td>${V}</td></tr></table>`,
    `<table><tr><th>Brand</th><th>${UNTIL}</th></tr><tr><td>Acme</td><td>${V}</td></tr></table>`,
    `<div role="table"><div role="row"><span role="rowheader">Brand</span><span role="cell">Acme</span></div><div role="row"><span role="rowheader">${UNTIL}</span><span role="cell">${V}</span></div></div>`,
    `<div class="grid"><div>Brand</div><div>Acme</div><div>${UNTIL}</div><div>${V}</div><div>Colour</div><div>White</div></div>`,
    `<div class="grid"><span>Brand</span><span>Acme</span><span>${UNTIL}</span><span>${V}</span><span>Weight</span><span>12 kg</span></div>`,
    `<div class="specs"><p>Brand</p><p>Acme</p><p>${UNTIL}</p><p>${V}</p><p>Model</p><p>C2</p></div>`,
    `<div class="specs"><p><strong>Brand</strong><br>Acme</p><p><strong>${UNTIL}</strong><br>${V}</p></div>`,
    `<div><b>Brand</b>: Acme<br><b>${UNTIL}</b>: ${V}<br><b>Colour</b>: White<br></div>`,
    `<ul><li>Brand: Acme</li><li>${UNTIL}: ${V}</li><li>Colour: White</li></ul>`,
    `<div class="row"><div class="col">Brand</div><div class="col">Acme</div></div><div class="row"><div class="col">${UNTIL}</div><div class="col">${V}</div></div>`,
    `<div class="cols"><ul><li>Brand</li><li>Colour</li><li>${UNTIL}</li></ul><ul><li>Acme</li><li>White</li><li>${V}</li></ul></div>`,
    `<div class="cols"><ul><li>Colour</li><li>Weight</li><li>Brand</li><li><b>${UNTIL}</b></li></ul><ul><li>White</li><li>12 kg</li><li>Acme</li><li>${V}</li></ul></div>`,
    `<div class="specs"><div class="spec-names"><p>${UNTIL}</p><p>Colour</p><p>Brand</p><p>Weight</p></div><div class="spec-values"><p>${V}</p><p>White</p><p>Acme</p><p>12 kg</p></div></div>`,
    `<div><div><span>Brand</span><span>Acme</span><i></i></div><div><span>${UNTIL}</span><span>${V}</span><i></i></div></div>`,
    `<div><ul><li>Brand</li><li>Acme</li></ul><ul><li>${UNTIL}</li><li>${V}</li></ul></div>`,
    `<div><div><p>Brand</p><p>Acme</p><p>Weight</p><p>12 kg</p></div><div><p>${UNTIL}</p><p>${V}</p><p>Colour</p><p>White</p></div></div>`,
    `<details><summary>Security</summary><div><h4>Brand</h4><p>Acme</p><h4>${UNTIL}</h4><p>${V}</p><h4>Colour</h4><p>White</p></div></details>`,
  ])('%s', (rows) => {
    const found = product(page(rows));
    expect({
      d: found?.disclosures?.map((x) => ('until' in x ? x.until : x.kind)),
      b: found?.brand,
    }).toEqual({ d: ['2029-12-31'], b: 'Acme' });
  });
  it.each([
    [
      'one value short',
      `<ul><li>Brand</li><li>Colour</li><li>${UNTIL}</li></ul><ul><li>Acme</li><li>${V}</li></ul>`,
    ],
    [
      'several products compared',
      `<ul><li>Brand</li><li>Colour</li><li>${UNTIL}</li></ul><ul><li>Acme</li><li>White</li><li>${V}</li></ul><ul><li>Other</li><li>Red</li><li>31 Dec 2020</li></ul>`,
    ],
    [
      'no value given',
      `<ul><li>Colour</li><li>${UNTIL}</li><li>Weight</li></ul><ul><li>White</li><li></li><li>31 Dec 2020 kg</li></ul>`,
    ],
  ])('columns that say nothing sure: %s', (_name, lists) => {
    const found = product(page(`<div>${lists}</div>`));
    expect(found?.title).toBe('Acme Cam 2');
    expect(found?.disclosures ?? []).toEqual([]);
    expect(found?.brand).toBeUndefined();
  });
});
