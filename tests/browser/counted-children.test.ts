import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, openBrowser, serveHtml } from '../support/browser-test.ts';

/** Style sheets that count the children of a box, or look at its neighbours. */
const SHEETS: Record<string, string> = {
  'space-y by :not(:last-child)': '.stack>:not(:last-child){margin-block-end:16px}',
  'divide-y by :not(:last-child)':
    '.stack>:not(:last-child){border-bottom:4px solid #eee;padding-bottom:8px}',
  'the last child at the bottom':
    '.stack{display:flex;flex-direction:column;min-height:340px}.stack>:last-child{margin-top:auto}',
  'space-y by ~': '.stack>:not([hidden])~:not([hidden]){margin-top:16px}',
  'a flex gap': '.stack{display:flex;flex-direction:column;gap:16px}',
  'grid rows': '.stack{display:grid;grid-template-rows:200px auto auto;gap:12px}',
  'a quantity query': '.stack>:first-child:nth-last-child(n+4){display:block;margin-bottom:40px}',
  'a quantity in :has()': '.stack:has(> :nth-child(4)){padding-bottom:40px}',
  // Five more of the same kind.
  'the one but last': '.stack>:nth-last-child(2){margin-top:30px}',
  'the neighbour by +': '.stack>:nth-child(3){color:#000}.stack>*+p{margin-top:9px}',
  'the last of its kind':
    '.stack>:not(:last-of-type){margin-bottom:5px}.stack>:last-child{padding-bottom:21px}',
  'an ancestor that counts': '.grid:has(.stack > :nth-child(4)) h2{font-size:19px}',
  'a transition that begins':
    '.stack>*{transition:margin .4s}.stack>:not(:last-child){margin-bottom:14px}',
};
const NAMES = Object.keys(SHEETS);

const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='200'/%3E";
const createTile = (id: string, title: string): string =>
  `<div class="tile stack" data-component-type="s-search-result" data-asin="${id}">
<a href="/dp/${id}"><img class="s-image" src="${PICTURE}" width="200" height="200" alt="${title}"></a>
<div data-cy="title-recipe"><a href="/dp/${id}"><h2 aria-label="${title}"><span>${title}</span></h2></a></div>
<p class="price">£49.00</p></div>`;

const TITLES = ['Samsung Galaxy S25 256GB', 'Google Pixel 8a 128GB', 'Stainless Steel Kettle'];
const createPage = (css: string): string =>
  `<!doctype html><html lang="en-GB"><title>results</title><style>
body{margin:0;font:15px sans-serif}.grid{display:grid;grid-template-columns:repeat(3,220px);align-items:start;gap:10px}
h2{font-size:14px;margin:0}p{margin:0}.tile{border:1px solid #ccc;position:relative}${css}</style>
<div class="s-main-slot grid">${TITLES.map((title, i) => createTile(`B00000000${i}`, title)).join('')}</div>
<script>window.boxes=()=>[...document.querySelectorAll('.tile,.tile *:not(useby-badge)')].map((e)=>{const {x,y,width,height}=e.getBoundingClientRect();return [e.localName,x,y,width,height].join(' ')});window.before=boxes()</script>`;

interface Shop {
  boxes: () => string[];
  before: string[];
}

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await openBrowser((url) =>
    url.host === 'www.amazon.co.uk' && url.pathname === '/s'
      ? serveHtml(createPage(SHEETS[NAMES[Number(url.searchParams.get('n'))] ?? ''] ?? ''))
      : null,
  );
  tab = await browser.tab();
});
afterAll(() => browser.close());

describe('a page that counts the children of its boxes', () => {
  it.each(NAMES.map((name, i) => [name, i] as const))('%s: nothing moves', async (_name, i) => {
    await tab.goto(`https://www.amazon.co.uk/s?n=${i}`);
    expect(await waitForChips(tab, 2)).toHaveLength(2);
    const { before, now } = await tab.run(() => {
      const shop = globalThis as unknown as Shop;
      return { before: shop.before, now: shop.boxes() };
    });
    expect(now).toEqual(before);
  });

  it('has each chip on its own picture all the same', async () => {
    await tab.goto(`https://www.amazon.co.uk/s?n=${NAMES.indexOf('a quantity in :has()')}`);
    await waitForChips(tab, 2);
    const chips = await askUntil(
      () => tab.chips(),
      (found) => found.length === 2,
    );
    expect(chips).toHaveLength(2);
  });
});

describe('a tile that gets another product', () => {
  it('loses its chip before the next frame, though the page has called off every timer', async () => {
    await tab.goto('https://www.amazon.co.uk/s?n=4');
    await waitForChips(tab, 2);
    const left = await tab.run(async () => {
      let id = Number(setTimeout(() => undefined, 0));
      while (id--) clearTimeout(id);
      const tile = document.querySelector<HTMLElement>('.tile')!;
      tile.dataset['asin'] = 'B0KETTLE01';
      tile.querySelector('h2')?.setAttribute('aria-label', 'Stainless Steel Kettle');
      tile.querySelector('h2 span')!.textContent = 'Stainless Steel Kettle';
      tile.querySelector('img')!.alt = 'Stainless Steel Kettle';
      for (const link of tile.querySelectorAll('a')) link.setAttribute('href', '/dp/B0KETTLE01');
      await new Promise(requestAnimationFrame);
      return document.querySelectorAll('useby-badge').length;
    });
    expect(left).toBe(1);
  });

  it('gets its own chip soon', async () => {
    await tab.goto('https://www.amazon.co.uk/s?n=4');
    await waitForChips(tab, 2);
    await tab.run(() => {
      let id = Number(setTimeout(() => undefined, 0));
      while (id--) clearTimeout(id);
      const tile = document.querySelectorAll<HTMLElement>('.tile')[2]!;
      tile.dataset['asin'] = 'B0PHONE001';
      tile.querySelector('h2')?.setAttribute('aria-label', 'Fairphone 5 256GB');
      tile.querySelector('h2 span')!.textContent = 'Fairphone 5 256GB';
    });
    const chips = await askUntil(
      () => tab.chips(),
      ({ length }) => length === 3,
    );
    expect(chips).toHaveLength(3);
  });
});
