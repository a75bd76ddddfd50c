import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listShops } from '../shops/index.ts';
import { openFallback } from './fallback.ts';
import { findShop, readPage } from './read-page.ts';

/** Situations that shops' pages were found in, written anew; each stands for its kind. */
const read = (html: string, address: string) => {
  const url = new URL(address);
  const { document } = new JSDOM(`<!doctype html>${html}`, { url: address }).window;
  return readPage(document, url, findShop(url, listShops()), { fallback: openFallback });
};
const product = (html: string, address = 'https://www.shop.example/p/1') =>
  read(html, address).found.find(({ listing }) => listing.kind === 'product')?.listing;
const titles = (html: string, address: string): string[] =>
  read(html, address).found.map(({ listing }) => listing.title);

const mark = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const page = (name: string, more = '', price = '£49.00'): string =>
  `<html lang="en-GB"><title>${name} | Shop</title>${more}<main><h1>${name}</h1>
   <img src="a.jpg" width="400" alt="${name}"><p class="price">${price}</p><button>Add to basket</button></main>`;
const CAMERA = { '@type': 'Product', name: 'Acme Cam 2 Camera', brand: 'Acme' };
const offer = (more: object): object => ({
  '@type': 'Offer',
  price: '49',
  priceCurrency: 'GBP',
  ...more,
});

describe('markup and the page', () => {
  it('that speak of different things: the page is right', () => {
    const left = mark({ ...CAMERA, url: 'https://www.shop.example/p/2', offers: offer({}) });
    expect(product(page('Stainless Steel Kettle', left))).toMatchObject({
      title: 'Stainless Steel Kettle',
    });
    expect(product(page('Stainless Steel Kettle', left))).not.toHaveProperty('brand');
  });
  it('that name different models: the heading, and no code of the other', () => {
    const other = mark({ ...CAMERA, name: 'Acme Cam 2a 64GB', gtin13: '5056747705550' });
    const read = product(page('Acme Cam 2 Pro 64GB', other));
    expect(read?.title).toBe('Acme Cam 2 Pro 64GB');
    expect(read).not.toHaveProperty('gtin');
  });
  it('where the heading has all of the name and more: the heading', () => {
    const short = mark({ ...CAMERA, offers: offer({}) });
    expect(product(page('Acme Cam 2 Camera - Black', short))?.title).toBe(
      'Acme Cam 2 Camera - Black',
    );
  });
});

describe('offers in markup', () => {
  const condition = (offers: unknown) =>
    product(page('Acme Cam 2 Camera', mark({ ...CAMERA, offers })))?.condition;
  const used = offer({ itemCondition: 'https://schema.org/UsedCondition' });
  const fresh = { itemCondition: 'https://schema.org/NewCondition' };
  it('all inside an aggregate', () =>
    expect(condition({ '@type': 'AggregateOffer', lowPrice: '9', offers: [used] })).toBe('used'));
  it('one new beside a used one', () => expect(condition([used, offer(fresh)])).toBe('new'));
  it('the new one is sold out', () =>
    expect(
      condition([offer({ ...fresh, availability: 'https://schema.org/OutOfStock' }), used]),
    ).toBe('used'));
  it('damaged', () =>
    expect(condition(offer({ itemCondition: 'https://schema.org/DamagedCondition' }))).toBe(
      'used',
    ));
});

describe('a block as shops write it', () => {
  const text = JSON.stringify({ ...CAMERA, model: 'C2', offers: offer({}) });
  it.each([
    ['a comma before a brace', text.replace(/\}$/, ',}')],
    ['a line comment', text.replace(',', ',// shop\n')],
    ['a line break in a string', text.replace('Cam 2', 'Cam\n2')],
    ['two values', `{"@type":"WebSite"}\n${text}`],
    ['a semicolon behind', `${text};`],
    ['escaped as HTML', text.replaceAll('"', '&quot;')],
    ['wrapped', `//<![CDATA[\n${text}\n//]]>`],
    ['a comment around', `<!-- ${text} -->`],
  ])('%s', (_name, block) => {
    const script = `<script type="application/ld+json">${block}</script>`;
    expect(product(page('Acme Cam 2 Camera', script))).toMatchObject({ model: 'C2' });
  });
});

describe('lists', () => {
  const names = [
    'Pixel 10',
    'Galaxy S25',
    'Nest Wifi',
    'Tapo C200',
    'Echo Dot',
    'One SL',
    'Hue Go',
    'Ring 4',
  ];
  const tiles = (sum: (i: number) => string): string =>
    `<div class="grid">${names
      .map(
        (name, i) =>
          `<div class="card"><a href="/g/${i}"><img src="${i}.jpg" alt=""><h3>${name}</h3></a><span>${sum(i)}</span></div>`,
      )
      .join('')}</div>`;
  it('that call themselves a product', () => {
    const called = mark({
      '@type': 'Product',
      name: 'Cheap refurbished phones',
      offers: { '@type': 'AggregateOffer', lowPrice: 9 },
    });
    const html = `<title>Cheap refurbished phones</title><meta property="og:type" content="product">${called}<h1>Cheap refurbished phones</h1>`;
    expect(titles(html + tiles((i) => `£1${i}.00`), 'https://www.shop.example/phones')).toEqual(
      names,
    );
  });
  it.each(['XOF 12 000', '12.500 KSh', 'PKR 4,500', 'S/ 120.00', '₾ 90'])('priced %s', (sum) =>
    expect(
      titles(
        tiles(() => sum),
        'https://www.shop.example/phones',
      ),
    ).toEqual(names),
  );
  it('whose shelf is their category', () => {
    const html = `<nav class="breadcrumb"><a>Home</a><a>Printers</a></nav><h1>Laser Printers (8)</h1>${tiles(() => '£9.00')}`;
    const [first] = read(html, 'https://www.shop.example/printers').found;
    expect(first?.listing.category).toBe('Home > Printers > Laser Printers');
    const [found] = read(html, 'https://www.shop.example/search?q=printer').found;
    expect(found?.listing).not.toHaveProperty('category');
  });
  it('with names glued to other words', () => {
    const html = `<div>${names
      .map(
        (name, i) =>
          `<a class="card" href="/g/${i}"><img src="${i}.jpg" alt=""><div><span>New Listing</span><span>${name}</span><span>5th Gen</span></div><p><b>£${i + 1}9.00</b> Available for Home Delivery</p></a>`,
      )
      .join('')}</div>`;
    expect(titles(html, 'https://www.shop.example/all')).toEqual(
      names.map((name) => `${name} 5th Gen`),
    );
  });
  it('of tiles with two prices each', () => {
    const html = names
      .map(
        (name, i) =>
          `<article class="stack"><h3><a href="/g/${i}">${name}</a></h3><section><a href="/g/${i}"><img src="${i}.jpg" alt="Charger included"></a><p>AMD Ryzen ${i}, 6 cores</p><span>£620.99</span></section><section><a href="/pay"><img src="pay.png" alt="Pay later"></a><p>Get it now</p><span>£52.42</span></section></article>`,
      )
      .join('');
    expect(titles(html, 'https://www.shop.example/laptops')).toEqual(names);
  });
});

describe('pages that sell nothing', () => {
  it('an article with a button that leads to a shop', () => {
    const html = `<title>Acme Cam 2 review</title><meta property="og:type" content="article">${mark({ '@type': 'Review', itemReviewed: CAMERA })}<h1>Acme Cam 2 review</h1><img src="a.jpg" width="900" alt="Acme Cam 2 review"><span>$49.00</span><a class="btn" href="/buy/1">Buy Now</a>`;
    expect(read(html, 'https://news.example/acme-cam-2-review').found).toEqual([]);
  });
});

describe('rows made of boxes', () => {
  const UNTIL = 'Guaranteed software updates until';
  it.each([
    `<li><strong>${UNTIL}</strong><p>31 Dec 2029</p></li>`,
    `<li><strong>${UNTIL}:</strong> 31 Dec 2029</li>`,
    `<div><div class="label"><span>${UNTIL}</span></div><div>31 Dec 2029</div></div>`,
    `<h3>${UNTIL}</h3><div>31 Dec 2029</div>`,
    `<p>${UNTIL}: 31 Dec 2029</p>`,
  ])('%s', (row) =>
    expect(product(page('Acme Cam 2 Camera', '') + row)?.disclosures).toMatchObject([
      { kind: 'date', until: '2029-12-31' },
    ]),
  );
  it('beside rows of the markup', () => {
    const own = mark({
      ...CAMERA,
      offers: offer({}),
      additionalProperty: [{ name: 'Colour', value: 'Black' }],
    });
    const html = `${page('Acme Cam 2 Camera', own)}<table><tr><th>${UNTIL}</th><td>2029</td></tr></table>`;
    expect(product(html)?.specs).toEqual({ Colour: 'Black', [UNTIL]: '2029' });
  });
  it.each([
    `<h2>You may also like</h2><div><div><h3>Acme Cam Pro</h3><p>Security updates until 31 March 2033</p></div></div>`,
    `<div class="recommendations"><p>Security updates until 31 March 2033</p></div>`,
    `<a href="/p/9">Security updates until 31 March 2033</a>`,
    `<table><tr><th>${UNTIL}</th><td>2027</td><td>2033</td></tr></table>`,
    `<p>Works with phones that get security updates until 2027.</p>`,
  ])('of other goods: %s', (row) =>
    expect(product(page('Acme Cam 2 Camera') + row)).not.toHaveProperty('disclosures'),
  );
});

describe('what is around the heading', () => {
  it('names the maker', () => {
    const html = page('Cam 2 Camera').replace(
      '</h1>',
      '</h1><div class="brand">by <a>Acme</a></div>',
    );
    expect(product(html)?.brand).toBe('Acme');
  });
  it.each([
    ['£1,299.00', { amount: 1299, currency: 'GBP' }],
    ['1.299,00 €', { amount: 1299, currency: 'EUR' }],
    ['From £49.00', undefined],
    ['£49.00 per month', undefined],
    ['£12/mo', undefined],
    ['$49.00', undefined],
    ['£49.00 – £99.00', undefined],
  ])('has a price: %s', (sum, price) =>
    expect(product(page('Acme Cam 2 Camera', '', sum))?.price).toEqual(price),
  );
  it('names the seller', () => {
    const html = `${page('Acme Cam 2 Camera')}<div><div><span>Seller</span></div><div><a>PixelWave</a> 4.8 (120)</div></div>`;
    expect(product(html)?.seller).toEqual({ name: 'PixelWave' });
  });
});
