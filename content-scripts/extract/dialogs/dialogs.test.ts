import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { createSearchPage } from '../../../tests/support/sample-shop/pages.ts';
import { listShops } from '../../shops/index.ts';
import { openFallback } from '../fallback.ts';
import { findShop, readPage } from '../read-page.ts';
import { findProductBoxes, listOpenRoots } from './find-boxes.ts';

const NAME = 'Acme Cam 2 Pro Wi-Fi Camera';
const PRODUCT = `<img src="big.jpg" width="300" alt=""><h2>Quick view</h2><h3>${NAME}</h3><p class="price">£49.00</p>
  <button>Add to basket</button><a href="/p/4">View full details</a>`;
const TILES = ['Tapo C200', 'Echo Dot', 'Nest Mini', 'Ring 4']
  .map(
    (name, i) =>
      `<li class="t"><a href="/p/${i}"><img src="${i}.jpg" alt=""><h3>${name} Smart Thing</h3></a><span>£1${i}.99</span></li>`,
  )
  .join('');
const LIST = `<title>Smart things</title><h1>Smart things</h1><ul>${TILES}</ul>`;

const open = (html: string, address: string): Document =>
  new JSDOM(`<!doctype html>${html}`, { url: address }).window.document;
const readDocument = (document: Document) => {
  const url = new URL(document.URL);
  return readPage(document, url, findShop(url, listShops()), { fallback: openFallback });
};
/** Puts markup into a node. */
const fill = (node: ParentNode, html: string): void =>
  node.append(...[...JSDOM.fragment(html).childNodes]);
const read = (html: string, address = 'https://www.shop.example/c/things') =>
  readDocument(open(html, address));
const products = (html: string, address?: string) =>
  read(html, address).found.filter(({ listing }) => listing.kind === 'product');

describe('a page of more elements than layers are looked for in', () => {
  it.each([
    [50_000, 1],
    [50_001, 0],
  ])('%i: they are looked for %i times', (length, times) => {
    const document = open(`${LIST}<dialog open>${PRODUCT}</dialog>`, 'https://www.shop.example/');
    vi.spyOn(document, 'getElementsByTagName').mockReturnValue({ length } as never);
    const asked = vi.spyOn(document, 'querySelectorAll');
    expect(listOpenRoots(document)).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(times);
    expect(findProductBoxes(document)).toHaveLength(times);
  });
});

describe('a layer over a list', () => {
  it.each([
    ['an open dialog', `<dialog open>${PRODUCT}</dialog>`],
    ['a role', `<div role="dialog"><div>${PRODUCT}</div></div>`],
    ['a modal layer', `<section aria-modal="true">${PRODUCT}</section>`],
    ['a class', `<div class="c-QuickView is-open">${PRODUCT}</div>`],
  ])('shows a product: %s', (_name, layer) => {
    const [found, second] = products(LIST + layer);
    expect(found?.listing).toMatchObject({
      title: NAME,
      kind: 'product',
      url: 'https://www.shop.example/p/4',
      price: { amount: 49, currency: 'GBP' },
    });
    expect(found?.anchor?.getAttribute('src')).toBe('big.jpg');
    expect(second).toBeUndefined();
    expect(read(LIST + layer).found.filter(({ listing }) => listing.kind === 'tile')).toHaveLength(
      4,
    );
  });
  it('leaves the list what it is: its tiles are read the same', () => {
    const tiles = (html: string) =>
      read(html).found.flatMap(({ listing }) => (listing.kind === 'tile' ? [listing] : []));
    const layer = `<dialog open>${PRODUCT.replaceAll('h3', 'h1')}</dialog>`;
    expect(tiles(LIST + layer)).toEqual(tiles(LIST));
  });
  it('beside a list of a known shop, whose facts it shares', () => {
    const page = createSearchPage().replace(
      '</body>',
      `<div role="dialog">${PRODUCT.replace(NAME, 'TP-Link Tapo C200').replace('/p/4', '/dp/B0SAMPLE01')}</div></body>`,
    );
    expect(products(page, 'https://www.amazon.co.uk/s?k=camera')[0]?.listing.title).toBe(
      'TP-Link Tapo C200',
    );
  });
  it('has its own rows and words, and none of the page', () => {
    const rows = `<table><tr><th>Brand</th><td>Acme</td></tr></table><p>Security updates until March 2031.</p>`;
    const [found] = products(
      `${LIST}<p>Security updates until March 2029.</p><dialog open>${PRODUCT}${rows}</dialog>`,
    );
    expect(found?.listing).toMatchObject({ brand: 'Acme', specs: { Brand: 'Acme' } });
    expect(found?.listing.disclosures).toMatchObject([{ until: '2031-03-31' }]);
  });
  it.each([
    ['closed', `<dialog>${PRODUCT}</dialog>`],
    ['hidden', `<div role="dialog" hidden>${PRODUCT}</div>`],
    ['hidden from all', `<div aria-hidden="true"><div role="dialog">${PRODUCT}</div></div>`],
    [
      'a notice',
      '<div role="dialog"><h2>Cookies</h2><p>We use them.</p><button>Accept</button></div>',
    ],
    [
      'a basket',
      `<div role="dialog"><h2>Your basket</h2><a href="/p/1"><img src="1.jpg"></a><h3>Tapo C200</h3><span>£10.99</span><button>Checkout</button></div>`,
    ],
    [
      'many goods',
      `<div role="dialog"><h2>You may also like</h2><ul>${TILES}</ul><button>Add to basket</button></div>`,
    ],
  ])('shows none: %s', (_name, layer) => expect(products(LIST + layer)).toEqual([]));
  it('of the page itself is one product', () => {
    const page = `<title>${NAME}</title><main><h1>${NAME}</h1><img src="a.jpg" width="400" alt=""><p class="price">£49.00</p><button>Add to basket</button></main>`;
    expect(
      products(`${page}<dialog open>${PRODUCT}</dialog>`, 'https://www.shop.example/p/4'),
    ).toHaveLength(1);
  });
});

describe('a layer in a shadow root', () => {
  it.each([
    ['alone', '<div role="dialog"></div>'],
    ['in another', '<div><x-inner></x-inner></div>'],
  ])('%s', (_name, outer) => {
    const document = open(`${LIST}<quick-view></quick-view>`, 'https://www.shop.example/c/things');
    const root = document.querySelector('quick-view')!.attachShadow({ mode: 'open' });
    fill(root, outer);
    const inner = root.querySelector('x-inner')?.attachShadow({ mode: 'open' });
    const home = inner ?? root.querySelector('[role="dialog"]')!;
    fill(home, inner ? `<dialog open>${PRODUCT}</dialog>` : PRODUCT);
    const found = readDocument(document).found.find(({ listing }) => listing.kind === 'product');
    expect(found?.listing.title).toBe(NAME);
  });
  it('whose words stand in a slot', () => {
    const document = open(
      `${LIST}<my-modal>${PRODUCT}</my-modal>`,
      'https://www.shop.example/c/things',
    );
    const host = document.querySelector('my-modal')!;
    fill(host.attachShadow({ mode: 'open' }), '<div role="dialog"><slot></slot></div>');
    const found = readDocument(document).found.find(({ listing }) => listing.kind === 'product');
    expect(found?.element).toBe(host);
  });
});
