import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listShops } from '../shops/index.ts';
import { openFallback } from './fallback.ts';
import { findShop, readPage } from './read-page.ts';
import { withTilePrice } from './with-tile-price.ts';

/** Pages of shops that no reader was written for; each layout is a common one, written anew. */
const read = (html: string, address: string) => {
  const url = new URL(address);
  const { document } = new JSDOM(`<!doctype html><html lang="en-GB">${html}`, { url: address })
    .window;
  return readPage(document, url, findShop(url, listShops()), { fallback: openFallback });
};
const readSums = (found: ReturnType<typeof read>['found']): (number | undefined)[] =>
  found.map((one) => withTilePrice(one.listing, one).price?.amount);
const SHOP = 'https://www.shop.example';
const NAMES = [
  'Tapo C200 Camera',
  'Pixel 10 128GB',
  'Echo Dot Speaker',
  'Hue Bridge Hub',
  'Nest Wifi Router',
  'Ring Video Doorbell',
  'One SL Speaker',
  'Galaxy S25 256GB',
];
const mark = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

describe('a grid with a quick view', () => {
  const card = (
    name: string,
    i: number,
  ): string => `<li class="grid__item"><div class="card-wrapper">
    <div class="card"><div class="card__media"><img src="/cdn/${i}.jpg" alt="${name}" width="360" height="360"></div>
    <div class="card__badge"><span class="badge">Sale</span></div></div>
    <div class="card__content"><span class="visually-hidden">Vendor:</span><div class="card__vendor">Acme House</div>
    <h3 class="card__heading"><a class="full-unstyled-link" href="/collections/all/products/p-${i}">${name}</a></h3>
    <div class="price price--on-sale"><span class="visually-hidden">Regular price</span><s class="price-item price-item--regular">£99.00</s>
    <span class="visually-hidden">Sale price</span><span class="price-item price-item--sale">£7${i}.00</span></div>
    <button type="button" class="quick-add__submit">Choose options</button></div>
    <dialog class="quick-view"><h2>${name}</h2><img src="/cdn/${i}-big.jpg" alt="${name}"><span class="price">£7${i}.00</span>
    <form action="/cart/add"><select><option>Black</option></select><button>Add to cart</button></form></dialog></div></li>`;
  const { found } = read(
    `<title>Smart home</title><h1>Smart home</h1><ul class="grid product-grid">${NAMES.map(card).join('')}</ul>`,
    `${SHOP}/collections/all`,
  );
  it('is one tile each, by its name', () =>
    expect(found.map(({ listing }) => listing.title)).toEqual(NAMES));
  it('has the sale price', () => expect(readSums(found)).toEqual([70, 71, 72, 73, 74, 75, 76, 77]));
  it('has its mark over the picture of the grid', () =>
    expect(found.map(({ anchor }) => anchor?.getAttribute('src'))).toEqual(
      NAMES.map((_, i) => `/cdn/${i}.jpg`),
    ));
});

describe('sums as other shops’ software writes them', () => {
  const prices = (sum: (now: string) => string): (number | undefined)[] =>
    readSums(
      read(
        `<title>All</title><h1>All</h1><ul>${NAMES.map(
          (name, i) =>
            `<li class="product"><a href="/p/${i}"><img src="${i}.jpg" alt=""><h2>${name}</h2></a>${sum(`7${i}.00`)}</li>`,
        ).join('')}</ul>`,
        `${SHOP}/all`,
      ).found,
    );
  it('struck through inside the price', () =>
    expect(
      prices(
        (sum) =>
          `<span class="price"><del><span class="amount"><bdi>£99.00</bdi></span></del> <ins><span class="amount"><bdi>£${sum}</bdi></span></ins></span>`,
      ),
    ).toEqual(NAMES.map((_, i) => 70 + i)));
  it('a word before each of two sums tells which is which', () =>
    expect(
      prices(
        (sum) =>
          `<div class="price"><span>Price was</span><s>£99.00</s><span>Price now</span><b>£${sum}</b></div>`,
      ),
    ).toEqual(NAMES.map((_, i) => 70 + i)));
  it('a word that may be about either is about both: none rather than a wrong one', () =>
    expect(
      prices(
        (sum) =>
          `<div class="price"><b>£${sum}</b> <span>£99.00</span> <i>was online only</i></div>`,
      ),
    ).toEqual(NAMES.map(() => undefined)));
});

describe('a carousel that repeats its ends', () => {
  const slide = (i: number, isCopy: boolean): string =>
    `<div class="swiper-slide${isCopy ? ' swiper-slide-duplicate' : ''}"${isCopy ? ' aria-hidden="true"' : ''}><a href="/p/${i}"><img src="/i/${i}.jpg" alt=""><p class="name">${NAMES[i] ?? ''}</p></a><span class="price">£${i + 1}9.00</span></div>`;
  it('names each thing by one key, on all its copies', () => {
    const slides = [
      slide(4, true),
      slide(5, true),
      ...NAMES.map((_, i) => slide(i, false)),
      slide(0, true),
      slide(1, true),
    ];
    const { found } = read(
      `<title>New in</title><h1>New in</h1><div class="swiper-wrapper">${slides.join('')}</div>`,
      `${SHOP}/new`,
    );
    expect(new Set(found.map(({ listing }) => listing.title))).toEqual(new Set(NAMES));
    expect(new Set(found.map(({ listing }) => listing.key)).size).toBe(NAMES.length);
  });
});

describe('a page with several sums', () => {
  const page = (sums: string): string =>
    `<title>Acme Cam 2 Camera</title><main><h1>Acme Cam 2 Camera</h1><img src="a.jpg" width="500" alt="Acme Cam 2 Camera">${sums}<button>Add to basket</button></main>`;
  const price = (sums: string) => {
    const { found } = read(page(sums), `${SHOP}/p/1`);
    expect(found.map(({ listing }) => listing.title)).toEqual(['Acme Cam 2 Camera']);
    return found[0]?.listing.price;
  };
  it('the one of now beside the former one', () =>
    expect(
      price(
        '<p class="price"><del>£59.00</del> <ins>£49.00</ins></p><p class="finance">or £4.08 a month</p>',
      ),
    ).toEqual({ amount: 49, currency: 'GBP' }));
  it('"from" is no price', () => expect(price('<p class="price">from £49.00</p>')).toBeUndefined());
  it('two that nothing tells apart are none', () =>
    expect(
      price('<p class="price">With hub £99.00</p><p class="price">Without hub £49.00</p>'),
    ).toBeUndefined());
});

describe('a list whose markup calls it a product', () => {
  const tiles = NAMES.map(
    (name, i) =>
      `<article><a href="/p/${i}"><img src="/i/${i}.jpg" alt="${name}"><h2>${name}</h2></a><p>£${i + 1}9.99</p></article>`,
  ).join('');
  it.each([
    ['without an offer', {}],
    ['with a range', { offers: { '@type': 'AggregateOffer', lowPrice: 19, highPrice: 69 } }],
    [
      'with a rating and the lowest price',
      {
        aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.6, reviewCount: 812 },
        offers: { '@type': 'Offer', price: '19.99', priceCurrency: 'GBP' },
      },
    ],
  ])('%s', (_kind, more) => {
    const called = mark({ '@type': 'Product', name: 'Smart home devices', ...more });
    const { found } = read(
      `<title>Smart home devices</title>${called}<h1>Smart home devices</h1><section>${tiles}</section>`,
      `${SHOP}/c/smart-home`,
    );
    expect(found.map(({ listing }) => listing.title)).toEqual(NAMES);
  });
  it('a product that is sold out, beside others, is not one', () => {
    const sold = mark({
      '@type': 'Product',
      name: 'Acme Cam 2 Camera',
      offers: { '@type': 'Offer', price: '49.00', priceCurrency: 'GBP' },
    });
    const { found } = read(
      `<title>Acme Cam 2 Camera</title>${sold}<h1>Acme Cam 2 Camera</h1><p>Out of stock</p><section>${tiles}</section>`,
      `${SHOP}/acme-cam-2`,
    );
    expect(found.map(({ listing }) => listing.title)).toEqual(['Acme Cam 2 Camera']);
  });
});

describe('label and value side by side', () => {
  const page = (rows: string): string =>
    `<title>Acme Cam 2 Camera</title><main><h1>Acme Cam 2 Camera</h1><img src="a.jpg" width="500" alt="Acme Cam 2 Camera"><p class="price">£49.00</p><button>Add to basket</button><section><h2>Specification</h2>${rows}</section></main>`;
  const LABEL = 'Minimum security update period';
  it.each([
    ['two spans in a row', `<div class="r"><span>${LABEL}</span><span>5 years</span></div>`],
    ['a list item of two boxes', `<ul><li><div>${LABEL}</div><div>5 years</div></li></ul>`],
    ['a label in bold and bare text', `<p><b>${LABEL}:</b> 5 years</p>`],
    ['a heading and its text', `<div><h4>${LABEL}</h4><p>5 years</p></div>`],
    [
      'two columns of boxes',
      `<div class="g"><div>Colour</div><div>White</div><div>${LABEL}</div><div>5 years</div></div>`,
    ],
    [
      'two of a line',
      `<div role="row"><div role="rowheader">${LABEL}</div><div role="cell">5 years</div></div>`,
    ],
  ])('%s', (_kind, rows) => {
    const { found } = read(page(rows), `${SHOP}/p/1`);
    expect(found[0]?.listing.disclosures).toMatchObject([{ kind: 'years', years: 5 }]);
  });
});

describe('a list without pictures', () => {
  const row = (
    name: string,
    i: number,
    buy: string,
  ): string => `<article class="product"><header><a href="/p-${i}.html"><span class="brand">Acme</span>
    <span class="name">${name}</span></a></header><ul><li>Wi-Fi</li><li>2-year guarantee</li></ul>
    <div class="price"><strong>£3${i}.99</strong></div>${buy}</article>`;
  const list = (buy: string): string[] =>
    read(
      `<title>Smart home</title><h1>Smart home</h1><div>${NAMES.map((name, i) => row(name, i, buy)).join('')}</div>`,
      `${SHOP}/smart-home`,
    ).found.map(({ listing }) => listing.title);
  it('is told by what buys each thing of it', () =>
    expect(list('<a class="btn" href="/add">Add to basket</a>')).toEqual(NAMES));
  it('is none where nothing is bought', () => expect(list('')).toEqual([]));
});
