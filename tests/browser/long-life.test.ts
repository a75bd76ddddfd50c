import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { openBrowser, serveHtml } from '../support/browser-test.ts';
import {
  changeTitles,
  countHeld,
  goThroughRoutes,
  keepTiles,
  scrollForMore,
  settle,
  type Held,
} from '../support/long-life.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

/** `USEBY_LIFE=whole` runs the size that docs/performance.md gives figures of. */
const isWhole = process.env['USEBY_LIFE'] === 'whole';
const [ROUTES, CHANGES_MS, TILES] = isWhole ? [500, 60_000, 6_000] : [90, 6_000, 2_100];
/**
 * What may be added between the first third and the end: a tile under way, answers in their bounded
 * caches, code that the browser compiled meanwhile.
 */
const MARGIN = { nodes: 100, listeners: 10, heap: 2_000_000, elements: 20, hosts: 2 };
const PATIENCE = isWhole ? 300_000 : 90_000;

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await openBrowser(({ host }) =>
    host === 'www.amazon.co.uk' ? serveHtml(createSearchPage(SHELF.slice(0, 8))) : null,
  );
});
afterAll(() => browser.close());
beforeEach(async () => {
  tab = await browser.tab();
  await tab.goto('https://www.amazon.co.uk/s?k=life');
  expect((await waitForChips(tab, 6)).length).toBeGreaterThanOrEqual(6);
  await keepTiles(tab);
});
afterEach(() => tab.close());

/** Compares what is held after the first third with what is held at the end. */
function expectFlat(what: string, before: Held, after: Held): void {
  process.stdout.write(`${what}: ${JSON.stringify(before)} → ${JSON.stringify(after)}\n`);
  for (const [name, most] of Object.entries(MARGIN) as [keyof Held, number][])
    if (before[name] !== undefined)
      expect((after[name] ?? NaN) - before[name], `${what}: ${name} added`).toBeLessThan(most);
  expect(tab.errors).toEqual([]);
}

describe('a tab that lives long without a load', () => {
  it(
    'holds no more after many addresses',
    async () => {
      const third = Math.round(ROUTES / 3);
      await goThroughRoutes(tab, 0, third);
      const chips = await settle(tab, 6);
      const before = await countHeld(tab);
      await goThroughRoutes(tab, third, ROUTES - third);
      // The last one was read as the others were.
      expect(await settle(tab, 6)).toBe(chips);
      expectFlat(`${ROUTES} routes`, before, await countHeld(tab));
    },
    PATIENCE,
  );

  it(
    'holds no more after 50 changes a second',
    async () => {
      await changeTitles(tab, CHANGES_MS / 3);
      const before = await countHeld(tab);
      const made = await changeTitles(tab, (CHANGES_MS * 2) / 3);
      // A busy machine makes fewer; a page that we stop would make far fewer.
      expect(made).toBeGreaterThan(CHANGES_MS / 100);
      await new Promise((done) => {
        setTimeout(done, 2_000);
      });
      // Each tile shows a kettle now, and no chip of the device that stood there.
      expect(await tab.chips()).toEqual([]);
      expectFlat(`${CHANGES_MS / 1_000} s of changes`, before, await countHeld(tab));
    },
    PATIENCE,
  );

  it(
    'holds nothing of the tiles that scrolling brought once they are gone',
    async () => {
      const chips = await settle(tab, 6);
      const leave = async (route: number): Promise<Held> => {
        await goThroughRoutes(tab, route, 1);
        // The short list after it has its marks, however full the page was that was left.
        expect(await settle(tab, 6)).toBe(chips);
        return countHeld(tab);
      };
      await scrollForMore(tab, TILES / 3);
      const before = await leave(1);
      await scrollForMore(tab, TILES);
      expect(await settle(tab, 100)).toBeGreaterThan(100);
      expectFlat(`${TILES} tiles`, before, await leave(2));
    },
    PATIENCE,
  );
});
