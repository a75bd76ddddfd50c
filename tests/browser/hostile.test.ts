import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';
import { askUntil, serveHtml, openBrowser, readReport } from '../support/browser-test.ts';

const GOODS = SHELF.slice(0, 8);
const page = (script: string, extra = ''): string =>
  createSearchPage(GOODS).replace('<main>', `${extra}<script>${script}</script><main>`);

/** The goods, and so many tiles more behind them. */
const createCrowd = (count: number): string =>
  createSearchPage(GOODS).replace(
    '</main>',
    `</main><script>const grid = document.querySelector('.grid'); const all = document.createDocumentFragment();
    for (let n = 0; n < ${count}; n++) { const tile = document.createElement('div'); tile.setAttribute('data-component-type', 's-search-result'); tile.setAttribute('data-asin', 'B' + n);
    const heading = document.createElement('h2'); heading.textContent = 'TP-Link Tapo C' + n; const link = document.createElement('a'); link.href = '/dp/B' + n; link.append(heading); tile.append(link); all.append(tile); } grid.append(all);</script>`,
  );

/** What a page may do to us, by address. */
const PAGES: Record<string, string> = {
  'own-tag': page(`customElements.define('useby-badge', class extends HTMLElement {
    constructor() { super(); try { globalThis.stolen = this.attachInternals().shadowRoot } catch (error) { globalThis.stolen = null } try { this.attachShadow({ mode: 'open' }) } catch {} }
    connectedCallback() { this.style.display = 'none'; throw new Error('page: connected') } });`),
  prototypes:
    page(`Element.prototype.attachShadow = () => { throw new Error('tampered') }; Node.prototype.appendChild = Element.prototype.append = () => { throw new Error('tampered') };
    Array.prototype.map = Array.prototype.filter = () => { throw new Error('tampered') }; globalThis.MutationObserver = undefined; JSON.stringify = () => { throw new Error('tampered') };
    Object.defineProperty(Object.prototype, 'type', { value: 'evil', configurable: true });`),
  clobbered: page(
    '',
    '<form name="documentElement"></form><img name="querySelectorAll" alt=""><form name="implementation"></form><img name="body" alt="">',
  ),
  'our-markup': page(
    '',
    '<useby-badge data-tone="alert" data-status="ended">Updates ended</useby-badge><useby-panel></useby-panel><p>&lt;useby-badge data-tone="good"&gt;</p>',
  ),
  storm: page(
    `setInterval(() => { for (let n = 0; n < 100; n++) { const node = document.createElement('b'); document.body.append(node); node.textContent = n; node.remove(); } }, 10);`,
  ),
  huge: createCrowd(100_000),
  crowd: createCrowd(1_600),
  deep: page(
    `let at = document.body; for (let n = 0; n < 800; n++) { const next = document.createElement('div'); at.append(next); at = next; }`,
  ),
  'long-title': createSearchPage([
    { ...GOODS[1]!, title: `Samsung Galaxy S25 ${'x'.repeat(1_000_000)}` },
    ...GOODS.slice(2),
  ]),
  empty: '',
};
let browser: Browser;
let own: Tab;

beforeAll(async () => {
  browser = await openBrowser((url) => {
    const text = PAGES[url.searchParams.get('k') ?? ''];
    return text === undefined || url.pathname !== '/s' ? null : serveHtml(text);
  });
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

async function visit(name: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(`https://www.amazon.co.uk/s?k=${name}`);
  return tab;
}

/** Longest time the page could not act, over a second. */
const longestStop = (tab: Tab): Promise<number> =>
  tab.run(
    () =>
      new Promise<number>((done) => {
        let longest = 0;
        let last = performance.now();
        const end = last + 1_000;
        const tick = (): void => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (now > end) done(longest);
          else setTimeout(tick, 0);
        };
        tick();
      }),
  );

describe('hostile pages', () => {
  it('cannot get at the root by defining our tag name, nor break the marks', async () => {
    const tab = await visit('own-tag');
    expect((await waitForChips(tab, 4)).length).toBeGreaterThanOrEqual(4);
    expect(await tab.run(() => (globalThis as { stolen?: unknown }).stolen ?? null)).toBeNull();
    expect(tab.errors.filter((error) => !error.includes('page: connected'))).toEqual([]);
    await tab.close();
  });

  it('cannot break us by tampering with prototypes', async () => {
    const tab = await visit('prototypes');
    const report = await askUntil(
      () => readReport(own, 'https://www.amazon.co.uk/s?k=prototypes'),
      (answer) => (answer?.listings.length ?? 0) > 0,
    );
    expect(report?.listings).toHaveLength(GOODS.length);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it("is left alone when it covers the document's own properties", async () => {
    const tab = await visit('clobbered');
    await new Promise((done) => {
      setTimeout(done, 1_500);
    });
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('cannot pass its own markup off as ours', async () => {
    const tab = await visit('our-markup');
    const chips = await waitForChips(tab, 4);
    expect(chips.every(({ text }) => text !== '' && text !== 'Updates ended')).toBe(true);
    await tab.close();
  });

  it('with a storm of changes is neither frozen nor watched ever faster', async () => {
    const tab = await visit('storm');
    expect((await waitForChips(tab, 4)).length).toBeGreaterThanOrEqual(4);
    expect(await longestStop(tab)).toBeLessThan(400);
    expect(tab.errors).toEqual([]);
    await tab.close();
    // The page itself leaves little of a processor that other suites share.
  }, 180_000);

  it('with 100,000 tiles is read in part, and stays usable', async () => {
    const tab = await visit('huge');
    const report = await askUntil(
      () => readReport(own, 'https://www.amazon.co.uk/s?k=huge'),
      (answer) => (answer?.listings.length ?? 0) > 500,
      60_000,
    );
    expect(report?.listings.length).toBeGreaterThan(500);
    expect(report?.listings.length).toBeLessThanOrEqual(1_000);
    expect(await longestStop(tab)).toBeLessThan(1_000);
    await tab.close();
  }, 120_000);

  it('with more tiles than are read keeps no chip on a tile that shows another product', async () => {
    const tab = await visit('crowd');
    const before = (await waitForChips(tab, 4)).length;
    expect(before).toBeGreaterThanOrEqual(4);
    // Two bursts of changes: twice the whole page is read, and given up.
    for (let burst = 0; burst < 2; burst += 1) {
      await tab.run(() => {
        for (let n = 0; n < 500; n += 1) document.body.append(document.createElement('b'));
      });
      await new Promise((done) => {
        setTimeout(done, 4_000);
      });
    }
    await tab.run(() => {
      const tile = document.querySelector('useby-badge')?.closest('.tile');
      for (const name of tile?.querySelectorAll('h2, a, img') ?? []) {
        for (const attribute of ['aria-label', 'alt', 'title'])
          if (name.hasAttribute(attribute)) name.setAttribute(attribute, 'Kettle');
        if (name.localName === 'h2') name.textContent = 'Kettle';
      }
    });
    const after = await askUntil(
      () => tab.chips(),
      ({ length }) => length < before,
    );
    expect(after.length).toBeLessThan(before);
    await tab.close();
  }, 60_000);

  it.each(['deep', 'long-title', 'empty'])(
    '%s: no error, and the browser goes on',
    async (name) => {
      const tab = await visit(name);
      await new Promise((done) => {
        setTimeout(done, 1_500);
      });
      expect(tab.errors).toEqual([]);
      expect(await tab.run(() => 1 + 1)).toBe(2);
      await tab.close();
    },
  );
});
