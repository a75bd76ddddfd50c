import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listShops } from '../shops/index.ts';
import { openFallback } from './fallback.ts';
import { findShop, readPage } from './read-page.ts';
import { withTilePrice } from './with-tile-price.ts';

/** Pages of shops that no reader was written for: what on them is goods, and what is not. */
const SHOP = 'https://www.gadgethall.example';
const read = (html: string, path = '/c/smart') => {
  const url = new URL(path, SHOP);
  const { document } = new JSDOM(`<!doctype html><html lang="en-GB">${html}`, { url: url.href })
    .window;
  return readPage(document, url, findShop(url, listShops()), { fallback: openFallback }).found;
};
const titles = (found: ReturnType<typeof read>): string[] =>
  found.map(({ listing }) => listing.title);
const sums = (found: ReturnType<typeof read>): (number | undefined)[] =>
  found.map((one) => withTilePrice(one.listing, one).price?.amount);

const NAMES = ['Tapo C220 Camera', 'Echo Show 8', 'Nest Doorbell Battery', 'Arlo Essential 2K'];
const each = (make: (name: string, n: number) => string): string => NAMES.map(make).join('');
const HEAD = '<title>Smart home</title><a href="/basket">Basket £0.00</a><h1>Smart home</h1>';
const tile = (path: string, name: string, rest: string): string =>
  `<div class="c"><a href="${path}"><img src="/i.jpg" alt=""><h3>${name}</h3></a>${rest}</div>`;

describe('rows without pictures', () => {
  const rows = (control: string): string =>
    `${HEAD}<table>${each((name, n) => `<tr><td><a href="/item/${n}">${name}</a></td><td>£3${n}.50</td><td><button>${control}</button></td></tr>`)}</table>`;
  it.each(['Add', '+ Add', 'Hinzufügen', 'Dodaj'])('are goods where each says "%s"', (control) =>
    expect(titles(read(rows(control)))).toEqual(NAMES),
  );
  it('are none where nothing adds them', () => expect(read(rows('Answer'))).toEqual([]));
  it('are the sellers of one product, whose page it is', () => {
    const offers = ['Alpha Ltd', 'Beta Stores', 'Gamma Outlet']
      .map(
        (name, n) =>
          `<li><b>£${99 - n}.00</b> sold by <a href="/seller/${n}">${name}</a> <button>Add to basket</button></li>`,
      )
      .join('');
    const found = read(
      `<title>Offers for Nest Doorbell Battery</title><h1>Nest Doorbell Battery</h1><img src="/n.jpg" alt="Nest Doorbell Battery" width="300"><ul>${offers}</ul>`,
      '/p/nest-doorbell/offers',
    );
    expect(found.map(({ listing: { kind, title } }) => [kind, title])).toEqual([
      ['product', 'Nest Doorbell Battery'],
    ]);
  });
});

describe('boxes alike that are texts', () => {
  const goods = each((name, n) => tile(`/p/${n}`, name, `<p>£6${n}.00</p>`));
  it.each(['/blog', '/blogs/news', '/guides', '/en/advice'])('under %s are no goods', (path) => {
    const posts = each((name, n) => tile(`${path}/${n}`, `${name}, tried`, '<p>£9.00</p>'));
    expect(titles(read(`${HEAD}<section>${posts}</section><section>${goods}</section>`))).toEqual(
      NAMES,
    );
  });
  it.each(['Saves £5 a year', '£5 per week', '£0.00'])('"%s" makes none of them goods', (sum) =>
    expect(read(`${HEAD}${each((name, n) => tile(`/x/${n}`, name, `<p>${sum}</p>`))}`)).toEqual([]),
  );
});

describe('a list without prices', () => {
  it('is no product because of the basket at its top', () =>
    expect(
      read(
        `${HEAD}${each((name, n) => tile(`/t/${n}`, name, '<button>Add to basket</button>'))}`,
        '/trade/smart',
      ),
    ).toEqual([]));
});

describe('a price that nothing but itself tells', () => {
  it.each([
    '<div><span>Was £90.00</span> <span>Now £70.00</span></div>',
    '<div>RRP: <s>£149.99</s></div><div><strong>£70.00</strong> Save £79.99</div><div>Delivery £3.99</div>',
    '<div><span>70</span><sup>00</sup> zł</div>',
    '<span>de R$ 400,00</span><span>por R$ 70,00</span><small>em até 10x de R$ 7,00 sem juros</small>',
  ])('%s', (sum) => {
    const found = read(`${HEAD}${each((name, n) => tile(`/p/${n}`, name, sum))}`);
    expect(sums(found)).toEqual(NAMES.map(() => 70));
  });
  it.each([
    '<div>£70.00</div><div>£80.00</div>',
    '<div>From <b>£12</b> a month</div><div>£30 upfront</div>',
  ])('is none where it is one of several: %s', (sum) => {
    const found = read(`${HEAD}${each((name, n) => tile(`/p/${n}`, name, sum))}`);
    expect(sums(found).every((one) => one === undefined)).toBe(true);
  });
});

describe('a product’s page', () => {
  it.each([
    'Ychwanegu at y fasged',
    'Prynu nawr',
    'Do koszyka',
    'Adicionar à sacola',
    'Lägg till i varukorgen',
  ])('is told by its control: %s', (control) => {
    const html = `<title>Echo Show 8 - Gadget Hall</title><main><h1>Echo Show 8</h1><img src="/e.jpg" alt="Echo Show 8" width="400"><p>£129.99</p><button>${control}</button></main>`;
    expect(titles(read(html, '/p/echo'))).toEqual(['Echo Show 8']);
  });
  it('is not told by a control that adds to something', () => {
    const html = `<title>Is £199 good for an Echo Show 8?</title><h1>Is £199 good for an Echo Show 8?</h1><p>£199</p><button>Add</button>`;
    expect(read(html, '/questions/5')).toEqual([]);
  });
});
