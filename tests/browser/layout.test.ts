import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';
import {
  askUntil,
  serveHtml,
  isChromium,
  openBrowser,
  readSavedPage,
  setSettings,
} from '../support/browser-test.ts';

const BUDS = readSavedPage('amazon-in/price-tag-amazon-search.html');
const CASES: [string, string | null][] = [
  ['https://www.amazon.co.uk/s?k=sample', createSearchPage()],
  // Scripts of a saved page fail without their network and move things about: without them only we
  // could.
  ['https://www.amazon.co.uk/s?k=buds', BUDS && BUDS.replace(/<script\b[\s\S]*?<\/script>/gi, '')],
];
let browser: Browser;
let own: Tab;

beforeAll(async () => {
  browser = await openBrowser((url) => {
    const page = CASES.find(([address]) => address === url.href)?.[1];
    return page ? serveHtml(page) : null;
  });
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

/** Boxes of everything a person presses or reads for the price. */
const boxes = (tab: Tab): Promise<string[]> =>
  tab.run(() =>
    [...document.querySelectorAll('a,button,input,h2,.price,.a-price,img')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map((value) => value.toFixed(2)).join(' ')}`;
    }),
  );

describe("the page stays the shop's", () => {
  it.each(CASES.filter(([, page]) => page))(
    'moves no link, button or price on %s',
    async (address) => {
      await setSettings(own, { pausedEverywhere: true });
      const tab = await browser.tab();
      await tab.goto(address);
      await new Promise((done) => {
        setTimeout(done, 1_500);
      });
      expect(await tab.chips()).toEqual([]);
      const before = await boxes(tab);
      await tab.run(() => {
        const world = globalThis as { shifts?: number[] };
        world.shifts = [];
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            world.shifts?.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift' });
      });
      await setSettings(own, { showAll: true });
      const chips = await waitForChips(tab, 10);
      expect(chips.length).toBeGreaterThanOrEqual(10);
      expect(await boxes(tab)).toEqual(before);
      if (isChromium)
        expect(await tab.run(() => (globalThis as { shifts?: number[] }).shifts)).toEqual([]);
      await tab.close();
    },
  );

  it('lays the chip over the lower corner of the image and over nothing that can be pressed', async () => {
    await setSettings(own, {});
    const tab = await browser.tab();
    await tab.goto(CASES[0]![0]);
    await waitForChips(tab, 8);
    const placed = await askUntil(
      () =>
        tab.run(() =>
          [...document.querySelectorAll('useby-badge')].map((host) => {
            const image = host.closest('.tile')!.querySelector('img')!.getBoundingClientRect();
            // The root is closed, but what lies under a point tells whose it is.
            return (
              document.elementFromPoint(image.left + 12, image.bottom - 12) === host ||
              image.bottom > innerHeight ||
              image.bottom < 80
            );
          }),
        ),
      (all) => all.every(Boolean),
    );
    expect(placed).not.toContain(false);
  });
});
