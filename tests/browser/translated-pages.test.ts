import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Chip, type Tab } from '../support/browser.ts';
import { askUntil, openBrowser, serveHtml } from '../support/browser-test.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createArgosProduct, createSearchPage } from '../support/sample-shop/pages.ts';

const LIST = 'https://www.amazon.co.uk/s?k=living';
const PRODUCT = 'https://www.argos.co.uk/product/8348294';
const PHONES = SHELF.filter(({ title }) => /Galaxy S25|Pixel 8a|Fairphone 5/.test(title)).slice(
  0,
  3,
);

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await openBrowser(({ host, pathname }) => {
    if (host === 'www.amazon.co.uk' && pathname === '/s')
      return serveHtml(createSearchPage(PHONES));
    return host === 'www.argos.co.uk' ? serveHtml(createArgosProduct('B0SAMPLE02')) : null;
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  await tab?.close();
  tab = await browser.tab();
});

/**
 * Puts made-up words in place of the page's, as the translator of a browser does, and from then on
 * counts the chips that leave the page.
 */
const translate = (way: 'wrapped' | 'in place' | 'hashed'): Promise<void> =>
  tab.run((how) => {
    const counting = window as { chipsGone?: number };
    counting.chipsGone = 0;
    new MutationObserver((records) => {
      for (const { removedNodes } of records)
        for (const node of removedNodes)
          if (node.nodeName === 'USEBY-BADGE') counting.chipsGone = (counting.chipsGone ?? 0) + 1;
    }).observe(document, { childList: true, subtree: true });
    const toOther = (text: string): string =>
      text.replace(/\p{L}{3,}/gu, (word) => `${word.slice(1)}${word[0] ?? ''}o`);
    if (how !== 'hashed') document.documentElement.lang = 'eo';
    if (how === 'wrapped') document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script,style'))
        texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => /\p{L}/u.test(data))) {
      const other = toOther(text.data);
      if (how === 'hashed') text.parentElement?.setAttribute('_msttexthash', '12');
      if (how !== 'wrapped' || text.parentElement?.localName === 'title') {
        text.data = other;
        continue;
      }
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
      inner.textContent = other;
      outer.append(inner);
      text.replaceWith(outer);
    }
    for (const element of document.querySelectorAll('[alt],[title],[aria-label]'))
      for (const name of ['alt', 'title', 'aria-label'])
        if (element.hasAttribute(name))
          element.setAttribute(name, toOther(element.getAttribute(name) ?? ''));
  }, way);

const countGone = (): Promise<number> =>
  tab.run(() => (window as { chipsGone?: number }).chipsGone ?? -1);
const settle = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 1_500);
  });
const toWords = (chips: readonly Chip[]): string[] => chips.map(({ text }) => text).sort();

describe.each(['wrapped', 'in place', 'hashed'] as const)('a page translated, %s', (way) => {
  it.each([
    ['list', LIST, 3],
    ['product', PRODUCT, 1],
  ])('keeps every chip of a %s, and what it says', async (_kind, address, count) => {
    await tab.goto(address);
    const before = await waitForChips(tab, count);
    expect(before).toHaveLength(count);
    await translate(way);
    await settle();
    expect(await countGone()).toBe(0);
    expect(toWords(await tab.chips())).toEqual(toWords(before));
  });

  it('loses the chip of a tile that gets another product', async () => {
    await tab.goto(LIST);
    expect(await waitForChips(tab, 3)).toHaveLength(3);
    await translate(way);
    await settle();
    const isGoneWithinFrame = await tab.run(
      () =>
        new Promise<boolean>((done) => {
          const tile = document.querySelector<HTMLElement>('.tile');
          const heading = tile?.querySelector('h2');
          if (!tile || !heading) return done(false);
          tile.dataset['asin'] = 'B0OTHER001';
          heading.textContent = 'Kaldrono el ŝtalo';
          requestAnimationFrame(() => done(tile.querySelector('useby-badge') === null));
        }),
    );
    expect(isGoneWithinFrame).toBe(true);
    const left = await askUntil(
      () => tab.chips(),
      ({ length }) => length === 2,
    );
    expect(left).toHaveLength(2);
  });
});
