import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';
import {
  editJson,
  askUntil,
  serveHtml,
  openBrowser,
  readReport,
  setSettings,
  createVariant,
} from '../support/browser-test.ts';

const [SEARCH = '', AMAZON = '', ARGOS = '', JOHN_LEWIS = ''] = SAMPLE_ADDRESSES;
/** A shop of which we know the addresses alone. */
const ADDRESSES_ONLY = 'https://ao.com/search?q=smart';
const HELP = 'https://www.amazon.co.uk/gp/help/returns';
const HELP_PAGE =
  '<!doctype html><title>Returns</title><h1>Returns</h1><p>Within 30 days.</p><main></main>';
const LATER_PRODUCT = `${ARGOS}?later`;
const serve: typeof serveSample = (url) => {
  if (url.href === HELP) return serveHtml(HELP_PAGE);
  return url.href === ADDRESSES_ONLY ? serveHtml(createSearchPage()) : serveSample(url);
};

/** Has `content/layers.js` run in the page's isolated world? */
const hasLayers = (own: Tab, address: string): Promise<boolean> =>
  own.run(async (url) => {
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).find((one) => one.url === url);
    const [answer] = await api.scripting.executeScript({
      target: { tabId: tab?.id },
      func: () =>
        (globalThis as unknown as Record<symbol, { layers?: object } | undefined>)[
          Symbol.for('useby.layers')
        ]?.layers !== undefined,
    });
    return answer?.result === true;
  }, address);

const visit = async (browser: Browser, address: string): Promise<Tab> => {
  const tab = await browser.tab();
  await tab.goto(address);
  return tab;
};

describe('the layers beyond the adapter', () => {
  let browser: Browser;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser(serve);
    own = await browser.ownPage('options.html');
    await setSettings(own, { showAll: true });
  });
  afterAll(() => browser.close());

  it('never come to a search page that the adapter reads, however it changes', async () => {
    const tab = await visit(browser, SEARCH);
    const chips = await waitForChips(tab, 8);
    expect(chips.length).toBeGreaterThanOrEqual(8);
    await tab.run(() => {
      document.querySelector('header')?.append('2 items in the basket');
    });
    await tab.run(() => {
      document.querySelector('.tile')?.remove();
    });
    expect(
      await askUntil(
        () => tab.chips(),
        ({ length }) => length < chips.length,
      ),
    ).toHaveLength(chips.length - 1);
    expect(await hasLayers(own, SEARCH)).toBe(false);
    expect((await readReport(own, SEARCH))?.health).not.toHaveProperty('problem');
    await tab.close();
  });

  it.each([
    [AMAZON, { device: 'TP-Link Tapo C200', connectable: 'yes' }],
    [ARGOS, { device: 'Samsung Galaxy S25', connectable: 'yes' }],
    [JOHN_LEWIS, { connectable: 'yes' }],
  ])('come to the product page %s, which is marked once', async (address, summary) => {
    const tab = await visit(browser, address);
    expect(await waitForChips(tab)).toHaveLength(1);
    expect(await hasLayers(own, address)).toBe(true);
    const report = await readReport(own, address);
    expect(report?.listings).toMatchObject([{ listing: { kind: 'product' }, summary }]);
    expect(report?.health).not.toHaveProperty('problem');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('come when the page turns into one that wants them', async () => {
    const tab = await visit(browser, SEARCH);
    await waitForChips(tab, 8);
    const address = 'https://www.amazon.co.uk/gp/deal-of-the-day';
    await tab.run((to) => {
      history.pushState(null, '', to);
    }, address);
    expect(await askUntil(() => hasLayers(own, address), Boolean)).toBe(true);
    expect((await waitForChips(tab, 8)).length).toBeGreaterThanOrEqual(8);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('never come to a page that sells nothing, until it shows goods', async () => {
    const tab = await visit(browser, HELP);
    // The page was looked at: its count is in the report.
    await askUntil(
      () => readReport(own, HELP),
      (answer) => answer?.health.layer === 'none',
    );
    await tab.run(() => document.querySelector('main')?.append('We are glad to help.'));
    await wait(1_000);
    expect(await hasLayers(own, HELP)).toBe(false);
    await tab.run(() => {
      const names = ['Samsung Galaxy S25', 'TP-Link Tapo C200', 'Google Nest Mini'];
      for (const name of names) {
        const tile = document.createElement('article');
        const link = document.createElement('a');
        link.href = `/goods/${name}`;
        const picture = document.createElement('img');
        picture.width = picture.height = 200;
        const heading = document.createElement('h2');
        heading.textContent = name;
        link.append(picture, heading);
        tile.append(link, '£49.00');
        document.querySelector('main')?.append(tile);
      }
    });
    expect((await waitForChips(tab, 2)).length).toBeGreaterThanOrEqual(2);
    expect(await hasLayers(own, HELP)).toBe(true);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('are there from the start at a shop of which only addresses are known', async () => {
    const tab = await visit(browser, ADDRESSES_ONLY);
    expect((await waitForChips(tab, 8)).length).toBeGreaterThanOrEqual(8);
    expect(await hasLayers(own, ADDRESSES_ONLY)).toBe(true);
    expect((await readReport(own, ADDRESSES_ONLY))?.health).toMatchObject({
      shop: 'ao',
      layer: 'structure',
    });
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});

describe('layers that cannot be brought', () => {
  let browser: Browser;
  let own: Tab;
  beforeAll(async () => {
    const extension = createVariant('no-scripting', (folder) =>
      editJson(join(folder, 'manifest.json'), (manifest) => {
        manifest['permissions'] = (manifest['permissions'] as string[]).filter(
          (permission) => permission !== 'scripting',
        );
      }),
    );
    browser = await openBrowser(serve, { extension });
    own = await browser.ownPage('options.html');
  });
  afterAll(() => browser.close());

  it("leave a product page that is read by its shop's selectors, and the popup is told why it is no more", async () => {
    const tab = await visit(browser, ARGOS);
    expect(await waitForChips(tab)).toHaveLength(1);
    const report = await askUntil(
      () => readReport(own, ARGOS),
      (answer) => answer?.health.problem !== undefined,
    );
    expect(report?.health).toMatchObject({
      shop: 'argos',
      layer: 'adapter',
      problem: expect.stringMatching(
        /^the reader of product pages could not be loaded: ./,
      ) as string,
    });
    expect(report?.listings).toMatchObject([
      { listing: { kind: 'product' }, summary: { device: 'Samsung Galaxy S25' } },
    ]);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('leave a page that goes on living', async () => {
    const tab = await visit(browser, ARGOS);
    await waitForChips(tab);
    await tab.run((address) => {
      history.pushState(null, '', address);
    }, LATER_PRODUCT);
    const report = await askUntil(
      () => readReport(own, LATER_PRODUCT),
      (answer) => answer?.health.problem !== undefined && answer.listings.length > 0,
    );
    expect(report?.listings).toHaveLength(1);
    expect(await waitForChips(tab)).toHaveLength(1);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('are not missed on a search page', async () => {
    const tab = await visit(browser, SEARCH);
    expect((await waitForChips(tab, 8)).length).toBeGreaterThanOrEqual(8);
    expect((await readReport(own, SEARCH))?.health).not.toHaveProperty('problem');
    await tab.close();
  });
});
