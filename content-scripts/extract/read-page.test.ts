import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  createAmazonProduct,
  createArgosProduct,
  createSearchPage,
} from '../../tests/support/sample-shop/pages.ts';
import { openFallback } from './fallback.ts';
import type { OpenFallback } from './types.ts';
import { findMarket, readPage, findShop } from './read-page.ts';
import { listShops } from '../shops/index.ts';
import { matchesPath } from './url-rules.ts';
import { MAX_ELEMENTS } from './dom/step-budget.ts';
import { findGtin } from './gtin-in-text.ts';
import { withoutStyles } from '../../cli/input/saved-page.ts';

const url = new URL('https://shop.example/things/one');
const read = (html: string, layer?: 'structured-data' | 'structure') =>
  readPage(new JSDOM(html, { url: url.href }).window.document, url, null, {
    fallback: openFallback,
    ...(layer ? { layer } : {}),
  });
const ld = (value: unknown): string =>
  `<title>Acme Cam 1</title><h1>Acme Cam 1</h1><script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const tile = (n: number): string =>
  `<li class="t${n}"><a href="/p/${n}"><img src="${n}.jpg" alt=""><h3>Acme Cam number ${n}</h3></a><span>£${n}.99</span></li>`;

describe('structured data', () => {
  it('reads graphs, lower-case and listed types, entities, and drops the shop number as mpn', () => {
    const { found } = read(
      ld({
        '@graph': [
          { '@type': 'WebPage' },
          {
            '@type': ['product', 'Thing'],
            name: 'Acme Cam 1 &quot;Pro&amp;quot;',
            sku: '77',
            mpn: '77',
            gtin13: '0000000000000',
            brand: { name: '{{brand}}' },
            offers: { price: 3 },
          },
        ],
      }),
    );
    expect(found[0]?.listing).toMatchObject({ kind: 'product', title: 'Acme Cam 1 "Pro"' });
    for (const key of ['mpn', 'gtin', 'brand']) expect(found[0]?.listing).not.toHaveProperty(key);
  });
  it('counts malformed blocks and goes on', () => {
    const reading = read(
      `${ld('{"@type": "Product", oops')}<script type="application/ld+json">[]</script>${ld({ '@type': 'Product', name: 'Acme Cam 1', offers: {} })}`,
    );
    expect(reading.malformed).toBe(1);
    expect(reading.found).toHaveLength(1);
  });
  it('reads microdata and RDFa', () => {
    expect(
      read(
        '<title>Acme Cam 1</title><div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Acme Cam 1</h1><span itemprop="brand">Acme</span><div itemprop="offers" itemscope><meta itemprop="price" content="1"></div></div>',
      ).found[0]?.listing,
    ).toMatchObject({ title: 'Acme Cam 1', brand: 'Acme' });
    expect(
      read(
        '<title>Acme Cam 1</title><div typeof="schema:Product"><h1 property="schema:name">Acme Cam 1</h1><b property="schema:brand">Acme</b><i property="schema:price">1</i></div>',
      ).found[0]?.listing,
    ).toMatchObject({ brand: 'Acme' });
  });
  it('does not take a reviewed thing for an offer', () => {
    expect(
      read(
        ld({
          '@type': 'Review',
          itemReviewed: { '@type': 'Product', name: 'Acme Cam 1', offers: { price: 1 } },
        }),
      ).found,
    ).toEqual([]);
  });
});

describe('structure', () => {
  it('finds tiles and leaves skeletons for later', () => {
    const reading = read(`<ul>${[1, 2, 3, 4].map(tile).join('')}</ul>`, 'structure');
    expect(reading.found.map(({ listing }) => listing.title)).toEqual(
      [1, 2, 3, 4].map((n) => `Acme Cam number ${n}`),
    );
  });
  it('names the product by the heading beside the control to buy, where every page has the same title', () => {
    const page = (more: string): string =>
      `<title>Our shop</title><h1>Departments</h1><main><h1>Acme Cam 1</h1>${more}<form><a href="#">Kupi</a></form><b>285,00 kn</b></main>`;
    expect(read(page('')).found[0]?.listing.title).toBe('Acme Cam 1');
    expect(read(page('<h1>Acme Cam 2</h1>')).found).toEqual([]);
    expect(read(page('').replace('Kupi', 'Kupi više o nama')).found).toEqual([]);
  });
  it('reads known labels of plain lines, and no other', () => {
    const {
      found: [first],
    } = read(
      '<title>Acme Cam 1</title><h1>Acme Cam 1</h1><b>£3</b><button>Add to basket</button><ul><li>EAN: 0012345678905</li><li>Marque : Acme</li><li>Pros: cheap</li></ul>',
    );
    expect(first?.listing).toMatchObject({ brand: 'Acme', gtin: '00012345678905' });
    expect(first?.listing.specs).not.toHaveProperty('Pros');
  });
  it('takes the picture the page calls the product’s, not a carousel’s copy of it', () => {
    const {
      found: [first],
    } = read(
      '<title>Acme Cam 1</title><h1>Acme Cam 1</h1><b>£3</b><button>Add to basket</button><div class="slick-cloned" aria-hidden="true"><img id="copy" itemprop="image" src="a.jpg"></div><div><img id="own" itemprop="image" src="a.jpg"></div><img id="other" src="b.jpg">',
    );
    expect(first?.anchor?.id).toBe('own');
  });
  it('finds none in news', () => {
    expect(
      read(
        `<main>${'<article><a href="/n/1"><img src="a.jpg"><h2>Company pays £3 million fine over old case</h2></a><p>It paid $5 million in 2020.</p></article>'.repeat(6)}</main>`,
      ).found,
    ).toEqual([]);
  });
});

describe('without the fallback', () => {
  const shopAt = (address: string) => findShop(new URL(address), listShops());
  const readAt = (address: string, html: string, fallback: OpenFallback | null) =>
    readPage(new JSDOM(html, { url: address }).window.document, new URL(address), shopAt(address), {
      fallback,
    });
  const SEARCH = 'https://www.amazon.co.uk/s?k=1';
  const PRODUCT = 'https://www.amazon.co.uk/dp/B0SAMPLE01';
  const listings = ({ found }: ReturnType<typeof readPage>) => found.map(({ listing }) => listing);

  it('a list the adapter knows is read the same, and nothing more is wanted', () => {
    const alone = readAt(SEARCH, createSearchPage(), null);
    expect(listings(alone).length).toBeGreaterThan(15);
    expect(listings(alone)).toEqual(listings(readAt(SEARCH, createSearchPage(), openFallback)));
    expect(alone).not.toHaveProperty('wants');
  });
  it("a product is read by its shop's selectors, and the rest is wanted", () => {
    const alone = readAt(PRODUCT, createAmazonProduct('B0SAMPLE01'), null);
    expect(alone).toMatchObject({ layer: 'adapter', wants: 'layers' });
    expect(listings(alone)[0]).toMatchObject({ kind: 'product' });
    expect(listings(alone)[0]?.title).toContain('Tapo C200');
    const address = 'https://www.argos.co.uk/product/7000002';
    expect(listings(readAt(address, createArgosProduct('B0SAMPLE02'), null))[0]).not.toHaveProperty(
      'disclosures',
    );
    expect(
      listings(readAt(address, createArgosProduct('B0SAMPLE02'), openFallback))[0]?.disclosures,
    ).toHaveLength(1);
  });
  it.each([
    ['a list without tiles', SEARCH, '<p>nothing'],
    ['an address that does not tell', 'https://www.amazon.co.uk/home', createSearchPage()],
    ['a shop known by addresses only', 'https://ao.com/search?q=tv', createSearchPage()],
    ['a shop that is not known', url.href, '<p>nothing'],
  ])('%s wants them', (_name, address, html) => {
    expect(readAt(address, html, null).wants).toBe('layers');
    expect(readAt(address, html, openFallback)).not.toHaveProperty('wants');
  });
  it.each(['https://www.amazon.co.uk/s?k=1', 'https://www.amazon.co.uk/home'])(
    'what changed on %s wants nothing, whatever it is',
    (address) => {
      const { document } = new JSDOM(createSearchPage(), { url: address }).window;
      const reading = readPage(document, new URL(address), shopAt(address), {
        within: [document.querySelector('header')!],
      });
      expect(reading).toMatchObject({ found: [] });
      expect(reading).not.toHaveProperty('wants');
    },
  );
  it('a private page wants nothing, nor does one that is larger than they read', () => {
    expect(readAt('https://www.amazon.co.uk/ap/signin', '<p>', null)).not.toHaveProperty('wants');
    const large = readAt(SEARCH, '<b></b>'.repeat(MAX_ELEMENTS.lower + 1), null);
    expect(large.gaveUp).toBe(true);
    expect(large).not.toHaveProperty('wants');
  });
});

describe('small parts', () => {
  it('knows the market of hosts that serve all countries', () => {
    const shop = findShop(new URL('https://www.samsung.com/'), listShops())!;
    expect(findMarket(shop, new URL('https://www.samsung.com/uk/watches/'))).toBe('GB');
    expect(findMarket(shop, new URL('https://www.samsung.com/de/watches/'))).toBe('DE');
    expect(findMarket(shop, new URL('https://www.samsung.com/watches/'))).toBe('US');
  });
  it('matches paths without backtracking', () => {
    expect(matchesPath('*/dp/*', '/x/dp/B0')).toBe(true);
    expect(matchesPath('/s?*', '/s?k=1')).toBe(true);
    expect(matchesPath('/a*a', '/a')).toBe(false);
    expect(matchesPath(`${'*a'.repeat(50)}b`, 'a'.repeat(20_000))).toBe(false);
  });
  it('checks GTINs', () => {
    expect(findGtin('0012345678905')).toBe('00012345678905');
    for (const bad of ['0000000000000', '1234567890123', '2000000043333', 'abc', ''])
      expect(findGtin(bad)).toBeUndefined();
  });
  it('leaves style sheets out of saved pages', () =>
    expect(withoutStyles('a<STYLE x>b</style>c<style>d')).toBe('ac<style>d'));
});
