import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listShops } from '../shops/index.ts';
import { openFallback } from './fallback.ts';
import { findShop, readPage } from './read-page.ts';
import { hasSameFigures, isTranslated } from './translation.ts';

/** Text as Chromium's translator leaves it. */
const wrap = (text: string): string =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;
const TRANSLATED = '<html lang="de" class="translated-ltr">';

const open = (html: string, address: string): Document =>
  new JSDOM(`<!doctype html>${html}`, { url: address }).window.document;
const read = (html: string, address = 'https://www.shop.example/p/1') => {
  const url = new URL(address);
  return readPage(open(html, address), url, findShop(url, listShops()), { fallback: openFallback });
};
const product = (html: string, address?: string) =>
  read(html, address).found.find(({ listing }) => listing.kind === 'product')?.listing;

const createProduct = (heading: string, more = ''): string =>
  `${TRANSLATED}<title>${heading}</title>${more}<main><h1>${wrap(heading)}</h1>
   <img src="a.jpg" width="400" alt=""><p class="price">${wrap('49,00 £')}</p>
   <button>${wrap('In den Warenkorb')}</button>
   <table><tr><th>${wrap('Sicherheitsupdates bis')}</th><td>${wrap('März 2031')}</td></tr></table></main>`;
const createMarkup = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', ...data })}</script>`;

describe('a page is translated', () => {
  it.each([
    ['Chromium, by the root', '<html class="x translated-rtl"><body>'],
    ['Chromium, by its wrappers', `<h1>${wrap('Kessel')}</h1>`],
    ['a wrapper without style', '<h1><font dir="auto"><font>Kessel</font></font></h1>'],
    ['Edge', '<h1 _msttexthash="12" _msthash="3">Kessel</h1>'],
    ['Firefox, while it works', '<p><a data-moz-translations-id="0">Kessel</a></p>'],
    ['Yandex', '<h1><ya-tr-span>Kessel</ya-tr-span></h1>'],
  ])('%s', (_name, html) => expect(isTranslated(open(html, 'https://a.example/'))).toBe(true));
  it.each([
    ['an old page', '<font color="red"><font size="2">Sale</font></font>'],
    ['a class of its own', '<html class="not-translated-ltrx"><body>'],
  ])('or not: %s', (_name, html) =>
    expect(isTranslated(open(html, 'https://a.example/'))).toBe(false),
  );
  it('and its figures tell names apart, unless its script has digits of its own', () => {
    expect(hasSameFigures('Echo Dot (5th Gen)', 'Echo-Punkt (5. Generation)')).toBe(true);
    expect(hasSameFigures('Galaxy S25', 'Galaxy S24')).toBe(false);
    expect(hasSameFigures('Galaxy S25', 'جالاكسي S٢٥')).toBeUndefined();
  });
});

describe('a translated product', () => {
  const ORIGINAL = 'Amazon Fire Max 11 Tablet 64 GB';
  const heading = 'Amazon-Feuer Max 11 Tafel 64 GB';
  it('has the name of the markup, though its words are others', () =>
    expect(
      product(
        createProduct(
          heading,
          createMarkup({ name: ORIGINAL, offers: { price: '49', priceCurrency: 'GBP' } }),
        ),
      )?.title,
    ).toBe(ORIGINAL));
  it('or that of Open Graph', () =>
    expect(
      product(createProduct(heading, `<meta property="og:title" content="${ORIGINAL} | Shop">`))
        ?.title,
    ).toBe(ORIGINAL));
  it('or that of its address, spelt as the page still spells it', () =>
    expect(
      product(
        createProduct('Samsung Galaxie S25+ 256 GB Schwarz'),
        'https://www.shop.example/p/samsung-galaxy-s25-256-gb-black/12345678',
      )?.title,
    ).toBe('Samsung galaxy S25+ 256 GB black'));
  it('never that of an address that leaves out the variant', () =>
    expect(
      product(
        createProduct('Samsung Galaxie S25 Ultra Schwarz'),
        'https://www.shop.example/samsung-galaxy-s25-black',
      )?.title,
    ).toBe('Samsung Galaxie S25 Ultra Schwarz'));
  it('never that of markup that another page left behind', () =>
    expect(
      product(
        createProduct(
          'Wasserkocher 1,7 L',
          createMarkup({
            name: 'Google Pixel 9a 128GB',
            gtin13: '5056747705550',
            offers: { price: '1' },
          }),
        ),
      ),
    ).toMatchObject({ title: 'Wasserkocher 1,7 L' }));
  it('is not quoted', () => {
    const own = createProduct(heading)
      .replace(TRANSLATED, '<html lang="de">')
      .replaceAll(/<\/?font[^>]*>/g, '');
    expect(product(own)?.disclosures).toHaveLength(1);
    expect(product(createProduct(heading))).not.toHaveProperty('disclosures');
  });
  it('does not pass for a page in the language it was translated into', () =>
    expect(product(createProduct(heading))).not.toHaveProperty('language'));
});

describe('a translated list', () => {
  const tile = (n: number, name: string, more = '', path = `/p/${n}`): string =>
    `<li class="t"><a href="${path}" ${more}><img src="${n}.jpg" alt=""><h3>${wrap(name)}</h3></a><span>£${n}.99</span></li>`;
  const titles = (tiles: string): string[] =>
    read(`${TRANSLATED}<ul>${tiles}</ul>`, 'https://www.shop.example/c/x').found.map(
      ({ listing }) => listing.title,
    );
  it('has names in attributes and addresses', () =>
    expect(
      titles(
        tile(
          1,
          'Echo-Punkt (5. Generation) Anthrazit',
          'data-product-name="Echo Dot (5 Gen) Charcoal"',
        ) +
          tile(2, 'Anillo Video Timbre 2', '', '/ring-video-doorbell-2-10012345') +
          tile(3, 'Edelstahlkessel, rot', 'data-name="product-card"'),
      ),
    ).toEqual(['Echo Dot (5 Gen) Charcoal', 'ring Video doorbell 2', 'Edelstahlkessel, rot']));
});

describe('the copy of a translating extension', () => {
  it.each([
    '<font class="notranslate immersive-translate-target-wrapper" lang="de"><br>Amazon Feuer Max 11</font>',
    '<span class="notranslate read-frog-translated-content-wrapper">Amazon Feuer Max 11</span>',
  ])('is no part of the title', (copy) =>
    expect(
      product(
        `<title>Amazon Fire Max 11</title><main><h1>Amazon Fire Max 11${copy}</h1><img src="a.jpg" width="400" alt=""><p class="price">£49.00</p><button>Add to basket</button></main>`,
      )?.title,
    ).toBe('Amazon Fire Max 11'),
  );
});
