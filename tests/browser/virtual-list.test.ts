import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Chip, type Tab } from '../support/browser.ts';
import { askUntil, openBrowser, serveHtml } from '../support/browser-test.ts';
import { SHELF, type Goods } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

/** A list of some thousand rows, as such lists are made: few tiles, moved and filled anew. */
const TILES = 12;
const GOODS = SHELF.filter(({ ad }) => !ad).slice(0, 17);
const PAGES = {
  'read by its own selectors': 'https://www.amazon.co.uk/s?k=virtual',
  'read by its structure': 'https://ao.com/l/virtual?page=1',
};

const serve = (url: URL) => {
  if (!Object.values(PAGES).includes(url.href.replace('&still', ''))) return null;
  const isStill = url.searchParams.has('still');
  return serveHtml(createSearchPage(isStill ? GOODS : GOODS.slice(0, TILES)));
};

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await openBrowser(serve);
});
afterAll(() => browser.close());
afterEach(() => tab.close());

interface List {
  /** Shows the rows from here on. */
  show(first: number): void;
  tiles: HTMLElement[];
}
declare global {
  // In the page of this test.
  var list: List;
}

/** Makes a virtual list of the page's grid: four goods a row, a row each 440 px. */
const startList = (goods: readonly Goods[]): Promise<void> =>
  tab.run((all) => {
    const grid = document.querySelector<HTMLElement>('.grid')!;
    const tiles = [...grid.querySelectorAll<HTMLElement>('.tile')];
    grid.style.cssText = 'display:block;position:relative;height:400000px';
    const fill = (tile: HTMLElement, index: number): void => {
      const { title } = all[index % all.length]!;
      const id = `B0VIRT${String(1_000 + index)}`;
      if (tile.dataset['asin'] === id) return;
      tile.dataset['asin'] = id;
      tile.style.transform = `translate(${(index % 4) * 280}px, ${Math.floor(index / 4) * 440}px)`;
      tile.querySelector('img')!.alt = title;
      tile.querySelector('h2')!.setAttribute('aria-label', title);
      tile.querySelector('h2 span')!.firstChild!.nodeValue = title;
      for (const link of tile.querySelectorAll('a')) link.setAttribute('href', `/dp/${id}`);
    };
    for (const tile of tiles) {
      tile.style.cssText = 'position:absolute;top:0;left:0;width:260px;height:420px';
      delete tile.dataset['asin'];
    }
    globalThis.list = {
      tiles,
      show(first) {
        for (let index = first; index < first + tiles.length; index++)
          fill(tiles[index % tiles.length]!, index);
        scrollTo(0, Math.floor(first / 4) * 440);
      },
    };
    globalThis.list.show(0);
  }, goods);

/**
 * Scrolls row by row, `frames` frames each, and counts at the next frame the chips that stood on a
 * tile before it was filled anew and stand there still.
 */
const scroll = (rows: number, frames: number): Promise<{ stale: number; filled: number }> =>
  tab.run(
    async (count, pause) => {
      const nextFrame = (): Promise<void> =>
        new Promise((done) => {
          requestAnimationFrame(() => done());
        });
      const { tiles, show } = globalThis.list;
      let stale = 0;
      let filled = 0;
      for (let row = 1; row <= count; row++) {
        const before = tiles.map((tile) => ({
          tile,
          id: tile.dataset['asin'],
          chip: tile.querySelector('useby-badge'),
        }));
        show(row * 4);
        await nextFrame();
        for (const { tile, id, chip } of before) {
          if (tile.dataset['asin'] === id || chip === null) continue;
          filled += 1;
          if (chip.isConnected) stale += 1;
        }
        for (let frame = 1; frame < pause; frame++) await nextFrame();
      }
      return { stale, filled };
    },
    rows,
    frames,
  );

/** What stands on each product, on a page that does not move. */
async function readStill(address: string): Promise<Map<string, string>> {
  const still = await browser.tab();
  await still.goto(`${address}&still`);
  const chips = await waitForChips(still, 5);
  await still.close();
  return new Map(chips.map(({ title, text }) => [title, text]));
}

describe.each(Object.entries(PAGES))('a virtual list %s', (_name, address) => {
  it('has no chip of another product, in motion or at rest, and all its own', async () => {
    const own = await readStill(address);
    tab = await browser.tab();
    await tab.goto(address);
    await waitForChips(tab, 5);
    await startList(GOODS);
    const read = (): Promise<Chip[]> => tab.chips();
    const listWrong = (chips: readonly Chip[]): string[] =>
      chips
        .filter(({ title, text }) => own.get(title) !== text)
        .map(({ title, text }) => `${title}: ${text}`);
    const listMissing = async (chips: readonly Chip[]): Promise<string[]> => {
      const shown = await tab.run(() =>
        globalThis.list.tiles.map((tile) => tile.querySelector('h2')!.textContent),
      );
      return shown.filter((title) => own.has(title) && !chips.some((one) => one.title === title));
    };
    let filled = 0;
    // Slowly, so that chips come between two rows, and as fast as a flick.
    for (const [rows, frames] of [
      [6, 60],
      [40, 2],
      [12, 12],
      [5, 45],
    ] as const) {
      await tab.run(() => globalThis.list.show(0));
      await askUntil(
        async () => listMissing(await read()),
        (missing) => missing.length === 0,
      );
      const moved = await scroll(rows, frames);
      expect(moved.stale).toBe(0);
      filled += moved.filled;
      expect(listWrong(await read())).toEqual([]);
      expect(
        await askUntil(
          async () => listMissing(await read()),
          (missing) => missing.length === 0,
        ),
      ).toEqual([]);
      expect(listWrong(await read())).toEqual([]);
    }
    // Else nothing has been proved.
    expect(filled).toBeGreaterThan(10);
    expect(tab.errors).toEqual([]);
  }, 120_000);
});
