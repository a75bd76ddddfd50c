import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listShops } from '../shops/index.ts';
import { openFallback } from './fallback.ts';
import { findShop, readPage } from './read-page.ts';
import { withTilePrice } from './with-tile-price.ts';

const read = (html: string, lang = 'en-GB', address = 'https://www.shop.example/p/cam-4') => {
  const url = new URL(address);
  const { document } = new JSDOM(`<!doctype html><html lang="${lang}">${html}`, { url: address })
    .window;
  return readPage(document, url, findShop(url, listShops()), { fallback: openFallback }).found;
};
const product = (body: string, lang?: string, address?: string) =>
  read(
    `<title>Acme Cam 4 Wi-Fi camera</title><body><nav><a href="/">Home</a></nav><main><h1>Acme Cam 4 Wi-Fi camera</h1>
     <img src="/cam.jpg" alt="Acme Cam 4" width="500" height="500"><button type="submit">Add to basket</button>${body}</main></body>`,
    lang,
    address,
  );
/** What the page says of updates. */
const said = (found: ReturnType<typeof read>): string => {
  const all = found[0]?.listing.disclosures ?? [];
  return (
    all
      .map(({ kind, until, years }) => [kind, until ?? years].filter(Boolean).join(' '))
      .join(', ') || 'nothing'
  );
};
const sum = (found: ReturnType<typeof read>): string => {
  const one = found[0];
  const price = one && withTilePrice(one.listing, one).price;
  return price ? `${price.amount} ${price.currency}` : 'none';
};

describe('label and value', () => {
  it.each<[string, string, string]>([
    [
      'dl in groups',
      '<dl><div><dt>Colour</dt><dd>White</dd></div><div><dt>Security updates until</dt><dd>31 May 2030</dd></div></dl>',
      'date 2030-05-31',
    ],
    [
      'table',
      '<table><tr><th>Colour</th><td>White</td></tr><tr><th>Security updates until</th><td>31 May 2030</td></tr></table>',
      'date 2030-05-31',
    ],
    [
      'table in four columns',
      '<table><tr><td>Colour</td><td>White</td><td>Security updates until</td><td>31 May 2030</td></tr></table>',
      'date 2030-05-31',
    ],
    [
      'transposed table',
      '<table><thead><tr><th>Colour</th><th>Security updates until</th></tr></thead><tbody><tr><td>White</td><td>31 May 2030</td></tr></tbody></table>',
      'date 2030-05-31',
    ],
    [
      'siblings',
      '<ul><li><span>Colour</span><span>White</span></li><li><span>Security updates until</span><span>31 May 2030</span></li></ul>',
      'date 2030-05-31',
    ],
    [
      'strong and text',
      '<ul><li><strong>Colour:</strong> White</li><li><strong>Security updates until:</strong> 31 May 2030</li></ul>',
      'date 2030-05-31',
    ],
    [
      'deep div soup',
      '<section><h2>Specifications</h2><div><div><div><p>Colour</p></div><div><p>White</p></div></div><div><div><p>Security updates until</p></div><div><p>31 May 2030</p></div></div></div></section>',
      'date 2030-05-31',
    ],
    [
      'flat soup',
      '<div class="specs"><span>Colour</span><span>White</span><span>Security updates until</span><span>31 May 2030</span></div>',
      'date 2030-05-31',
    ],
    [
      'help sign behind the label',
      '<dl><dt>Colour</dt><dd>White</dd><dt>Security updates until <button aria-label="Help">?</button></dt><dd>31 May 2030</dd></dl>',
      'date 2030-05-31',
    ],
    [
      'help sign behind the value',
      '<dl><dt>Colour</dt><dd>White</dd><dt>Security updates until</dt><dd>31 May 2030 <button aria-label="What is this?">i</button></dd></dl>',
      'date 2030-05-31',
    ],
    [
      'help text behind the label',
      '<table><tr><th>Colour</th><td>White</td></tr><tr><th>Security updates until <span role="tooltip">The maker promises updates at least until this day in 2020 or later.</span></th><td>31 May 2030</td></tr></table>',
      'date 2030-05-31',
    ],
    [
      'sup mark',
      '<table><tr><th>Colour</th><td>White</td></tr><tr><th>Security updates until<sup>1</sup></th><td>31 May 2030</td></tr></table>',
      'date 2030-05-31',
    ],
    [
      'time element',
      '<dl><dt>Colour</dt><dd>White</dd><dt>Security updates until</dt><dd><time datetime="2030-05-31">31/5/30</time></dd></dl>',
      'date 2030-05-31',
    ],
    [
      'heading and paragraph',
      '<section><h3>Security updates</h3><p>Guaranteed until 31 May 2030.</p></section>',
      'date 2030-05-31',
    ],
    [
      'details',
      '<details><summary>Product security</summary><p>Defined support period: until 31 May 2030</p></details>',
      'date 2030-05-31',
    ],
    [
      'aria rows',
      '<div role="table"><div role="row"><div role="rowheader">Colour</div><div role="cell">White</div></div><div role="row"><div role="rowheader">Security updates until</div><div role="cell">31 May 2030</div></div></div>',
      'date 2030-05-31',
    ],
    [
      'hidden value for readers',
      '<dl><dt>Colour</dt><dd>White</dd><dt>Security updates until</dt><dd><span aria-hidden="true">31/05/30</span><span class="sr-only">31 May 2030</span></dd></dl>',
      'date 2030-05-31',
    ],
    [
      'recommendations',
      '<section class="recommended"><h2>You may also like</h2><div><h3>Zorp Eye 9</h3><p>Security updates until 31 May 2033</p></div></section>',
      'nothing',
    ],
    [
      'bundle',
      '<section><h2>Frequently bought together</h2><p>Norton 360: security updates until May 2027</p></section>',
      'nothing',
    ],
    [
      'compare table',
      '<table><thead><tr><th></th><th>Acme Cam 4</th><th>Zorp Eye 9</th></tr></thead><tr><th>Security updates until</th><td>31 May 2030</td><td>31 May 2033</td></tr></table>',
      'nothing',
    ],
    [
      'compare table, other first',
      '<h2>Compare</h2><table><thead><tr><th></th><th>Zorp Eye 9</th><th>Acme Cam 4</th></tr></thead><tr><th>Security updates until</th><td>31 May 2033</td><td>31 May 2030</td></tr></table>',
      'nothing',
    ],
    [
      'question',
      '<section class="questions"><h2>Questions</h2><p>Q: Security updates until when? A: until 2031 I think</p></section>',
      'nothing',
    ],
    [
      'review',
      '<section id="reviews"><article><p>Security updates until 2031, great!</p></article></section>',
      'nothing',
    ],
    [
      'FAQ of the shop',
      '<section><h2>Delivery</h2><p>Order until 20 December 2026 for Christmas. Software updates for our app come monthly.</p></section>',
      'nothing',
    ],
  ])('%s', (_, body, want) =>
    expect(said(product(`<p class="price">£99.00</p>${body}`))).toBe(want),
  );
});

describe('the price of a page', () => {
  it.each<[string, string, string]>([
    ['plain', '<p class="price">£199.00</p>', '199 GBP'],
    ['was and now', '<div class="price"><s>£249.00</s> <b>£199.00</b></div>', '199 GBP'],
    ['words', '<div class="price">Was £249.00 Now £199.00</div>', '199 GBP'],
    ['instalments beside it', '<div class="price">£199.00 or £16.58/month</div>', '199 GBP'],
    [
      'instalments beside it, per month',
      '<div class="price">£199 or 12 x £16.58 per month</div>',
      '199 GBP',
    ],
    ['instalments first', '<div class="price">£16.58/month or £199.00</div>', '199 GBP'],
    [
      'pay in 3',
      '<div class="price">£199.00</div><div>Pay in 3 interest-free payments of £66.33</div>',
      '199 GBP',
    ],
    ['from', '<p class="price">From £199.00</p>', 'none'],
    ['per month alone', '<p class="price">£16.58 per month</p>', 'none'],
    ['pm', '<p class="price">£16.58pm</p>', 'none'],
    ['range', '<p class="price">£199.00 - £249.00</p>', 'none'],
    ['ex VAT and inc VAT', '<p class="price">£165.83 ex VAT £199.00 inc VAT</p>', '199 GBP'],
    ['save', '<p class="price">£199.00 Save £50.00</p>', '199 GBP'],
    ['CFA', '<p class="price">120 000 XOF</p>', '120000 XOF'],
    ['rupees', '<p class="price">Rs. 12,999</p>', 'none'],
    ['lei', '<p class="price">899,90 lei</p>', 'none'],
    [
      'member price',
      '<p class="price">£199.00</p><p class="price-member">Clubcard price £179.00</p>',
      '199 GBP',
    ],
    ['trade in', '<p class="price">£199.00 with trade-in</p>', 'none'],
    ['split figures', '<p class="price"><i>£</i><i>199</i><sup>99</sup></p>', '199.99 GBP'],
    ['cents in an element', '<p class="price">£1,199<sup>.99</sup></p>', '1199.99 GBP'],
    ['the sign in the cents', '<p class="price">199<sup>99 £</sup></p>', '199.99 GBP'],
    ['two spans', '<p class="price"><span>£199</span><sup>99</sup></p>', '199.99 GBP'],
    ['another figure', '<p class="price"><span>£199.99</span> <b>10</b></p>', '199.99 GBP'],
    ['delivery', '<p class="price">£199.00</p><p>Delivery £4.99</p>', '199 GBP'],
    ['deposit', '<p class="price">£19.90 deposit</p>', 'none'],
  ])('%s', (_, body, want) => expect(sum(product(body))).toBe(want));
});

describe('the price of tiles', () => {
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
  const list = (box: string): string =>
    sum(
      read(
        `<title>All</title><body><h1>All</h1><ul>${NAMES.map((name, i) => `<li class="product"><a href="/p/${i}"><img src="${i}.jpg" alt="" width="200" height="200"><h2>${name}</h2></a>${box}</li>`).join('')}</ul></body>`,
        'en-GB',
        'https://www.shop.example/all',
      ),
    );
  it.each<[string, string, string]>([
    ['plain', '<span class="price">£199</span>', '199 GBP'],
    ['one box with instalments', '<span class="price">£199 or £16.58/month</span>', '199 GBP'],
    [
      'two spans, instalments',
      '<div class="price"><span>£199</span> <span>or £16.58 per month</span></div>',
      '199 GBP',
    ],
    ['plus sign', '<div class="price">£199 + £4.99 delivery</div>', '199 GBP'],
    [
      'klarna',
      '<div class="price">£199.00 <small>3 payments of £66.33 with Klarna</small></div>',
      '199 GBP',
    ],
    ['with a plan', '<div class="price">£199 + £30 a month</div>', 'none'],
    ['from', '<span class="price">from £199</span>', 'none'],
    ['month alone', '<span class="price">£16.58/mo</span>', 'none'],
    ['monthly plan', '<span class="price">£30 a month</span>', 'none'],
    ['upfront and month', '<div class="price">£49 upfront £30 a month</div>', 'none'],
    ['was now', '<div class="price"><span>Was £249</span><span>£199</span></div>', '199 GBP'],
    [
      'ex vat',
      '<div class="price"><span>£165.83 ex. VAT</span><span>£199.00 inc. VAT</span></div>',
      '199 GBP',
    ],
  ])('%s', (_, box, want) => expect(list(box)).toBe(want));
});
