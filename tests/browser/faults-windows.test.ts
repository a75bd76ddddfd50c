import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from '../support/browser.ts';
import {
  askUntil,
  isChromium,
  openBrowser,
  readReport,
  serveHtml,
  setSettings,
} from '../support/browser-test.ts';
import { createTabBase, type BareTab } from '../support/driver-page.ts';
import { noteFault } from '../support/fault-log.ts';
import {
  findPanel,
  pressClose,
  showFirstPanel,
  waitForDrawnPanel,
} from '../support/panel-over-page.ts';
import { createPopupVariant, openPopupOver } from '../support/popup-over-tab.ts';
import { allowPrivate, openInWindow } from '../support/private-window.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

/** How many goods of the shelf the page of each window shows; all of them have a chip. */
const WINDOWS = [
  { name: 'first', goods: 3, incognito: false },
  { name: 'second', goods: 5, incognito: false },
  { name: 'private', goods: 4, incognito: true },
];
const GOODS = SHELF.filter(({ title }) =>
  /Galaxy S25 256GB, SIM|Pixel 8a|Fairphone 5|Tapo C200|Echo Dot/.test(title),
);
const toAddress = (name: string): string => `https://www.amazon.co.uk/s?k=${name}`;

interface Shown {
  url: string;
  goods: number;
  tab: BareTab;
}

const countChips = ({ tab }: Shown): Promise<number> =>
  tab.run(() => document.querySelectorAll('useby-badge').length);
const waitForCount = (window: Shown, count: number): Promise<number> =>
  askUntil(
    () => countChips(window),
    (chips) => chips === count,
    15_000,
  );

describe('two windows and a private one, a shop in each at the same time', () => {
  let browser: Browser;
  let own: Tab;
  let shown: Shown[];
  let lost = 0;

  beforeAll(async () => {
    browser = await openBrowser(
      (url) => {
        const window = WINDOWS.find(({ name }) => url.searchParams.get('k') === name);
        return window ? serveHtml(createSearchPage(GOODS.slice(0, window.goods))) : null;
      },
      { extension: createPopupVariant() },
    );
    await allowPrivate(browser);
    own = await browser.ownPage('options.html');
    shown = [];
    for (const { name, goods, incognito } of WINDOWS) {
      const url = toAddress(name);
      const ask = (): Promise<unknown> =>
        own.run((what) => (globalThis.browser ?? chrome).windows.create(what), {
          incognito,
          url: isChromium ? url : 'about:blank',
        });
      shown.push({ url, goods, tab: createTabBase(await openInWindow(browser, ask, url)) });
    }
  }, 90_000);
  afterAll(async () => {
    noteFault('two windows and a private one, a shop in each at the same time', {
      tried: WINDOWS.length,
      lost,
      saw: 'all marks, the panel and its own count in each; a setting reached all of them',
    });
    await browser.close();
  });

  it('are windows of their own', async () => {
    const ids = await own.run(async () => {
      const tabs = await (globalThis.browser ?? chrome).tabs.query({});
      return (tabs as { url?: string; windowId?: number }[])
        .filter(({ url }) => url?.includes('/s?k='))
        .map(({ windowId }) => windowId);
    });
    expect(new Set(ids).size).toBe(WINDOWS.length);
  });

  it('have all their marks', async () => {
    for (const window of shown) lost += window.goods - (await waitForCount(window, window.goods));
    expect(lost).toBe(0);
  });

  it('have each the popup that counts its own tab', async () => {
    for (const { url, goods } of shown) {
      expect((await readReport(own, url))?.listings).toHaveLength(goods);
      const popup = await openPopupOver(browser, url);
      const listed = await askUntil(
        () => popup.run(() => document.querySelectorAll('.listing').length),
        (count) => count >= goods,
      );
      expect(listed).toBe(goods);
      await popup.close();
    }
  });

  it('have each a panel, and closing one leaves the others', async () => {
    for (const { url, tab } of shown) {
      await showFirstPanel(own, url);
      expect(await waitForDrawnPanel(tab)).not.toBeNull();
    }
    const [first, ...others] = shown;
    pressClose(findPanel(first!.tab));
    await askUntil(
      () => first!.tab.run(() => document.querySelector('useby-panel') === null),
      (gone) => gone,
    );
    expect(findPanel(first!.tab)).toBeUndefined();
    for (const { tab } of others) expect(findPanel(tab)).toBeDefined();
  });

  it('hear each of a setting that is changed, and of its change back', async () => {
    for (const pausedEverywhere of [true, false]) {
      await setSettings(own, { pausedEverywhere });
      for (const window of shown) {
        const due = pausedEverywhere ? 0 : window.goods;
        expect(await waitForCount(window, due)).toBe(due);
      }
    }
    for (const { tab } of shown) expect(tab.errors).toEqual([]);
  });
});
