import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import {
  askUntil,
  createVariant,
  editJson,
  openBrowser,
  serveHtml,
} from '../support/browser-test.ts';
import { toPage } from '../support/driver-page.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const SEARCH = 'https://www.amazon.co.uk/s?k=copies';
const PHONES = SHELF.filter(({ title }) => /Galaxy S25|Pixel 8a|Fairphone 5/.test(title)).slice(
  0,
  3,
);
/** Counts the copies that start on the page: each says so by an event. */
const COUNTER =
  "<head><script>window.starts = 0; document.addEventListener('useby-start', () => (window.starts += 1))</script>";
const serve = (url: URL) =>
  url.href === SEARCH ? serveHtml(createSearchPage(PHONES).replace('<head>', COUNTER)) : null;
/** Without it Chromium lets nobody install an extension while it runs. */
const ARGS = ['--enable-unsafe-extension-debugging'];
const REST_MS = 4_000;

let browser: Browser;
let tab: Tab;
afterEach(() => browser.close());

/** How many chips stand on each tile. */
const countChips = (): Promise<number[]> =>
  tab.run(() =>
    [...document.querySelectorAll('.tile')].map(
      (tile) => tile.querySelectorAll('useby-badge').length,
    ),
  );
const chipsBecome = async (wanted: readonly number[]): Promise<void> => {
  const isThere = (counts: number[]): boolean => counts.join() === wanted.join();
  expect(await askUntil(countChips, isThere, 20_000)).toEqual(wanted);
};
/** Another tile of the first product, as scrolling brings it. */
const addTile = (): Promise<void> =>
  tab.run(() => {
    const grid = document.querySelector('.grid');
    const copy = grid?.children[0]?.cloneNode(true) as HTMLElement;
    copy.querySelector('useby-badge')?.remove();
    copy.dataset['asin'] = 'B0ADDED001';
    grid?.append(copy);
  });
/** Presses the first chip with the mouse, wherever on its tile it stands. */
async function pressChip(): Promise<void> {
  const [x, y] = await tab.run(() => {
    const box = document.querySelector('.tile')!.getBoundingClientRect();
    for (let top = box.top; top < box.bottom; top += 4) {
      for (let left = box.left; left < box.right; left += 8)
        if (document.elementFromPoint(left, top)?.localName === 'useby-badge')
          return [left + 8, top + 4];
    }
    throw new Error('no chip on the first tile');
  });
  await toPage(tab).mouse.click(x ?? 0, y ?? 0);
}
const countPanels = (): Promise<number> =>
  tab.run(() => document.querySelectorAll('useby-panel').length);
/** Changes that the page sees while nobody does anything. */
const countChangesAtRest = (duration: number): Promise<number> =>
  tab.run(async (time) => {
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    await new Promise((done) => {
      setTimeout(done, time);
    });
    observer.disconnect();
    return count;
  }, duration);

async function openShop(extension: string, beside: readonly string[] = []): Promise<void> {
  browser = await openBrowser(serve, { extension, beside, args: ARGS });
  // The second welcome page takes the foreground, and a tab behind it waits.
  if (beside.length > 0) await wait(REST_MS);
  await openTab();
  expect(await waitForChips(tab, 3)).toHaveLength(3);
}
async function openTab(): Promise<void> {
  tab = await browser.tab();
  await tab.goto(SEARCH);
}
const countStarts = (): Promise<number> =>
  tab.run(() => (globalThis as unknown as { starts: number }).starts);
const editManifest = (folder: string, edit: (manifest: Record<string, unknown>) => void): void =>
  editJson(`${folder}/manifest.json`, edit);

describe('an extension that is there twice', () => {
  it('is updated under an open page: one chip a tile, from the new version, and the panel opens', async () => {
    const folder = createVariant('updated', () => undefined);
    await openShop(folder);
    editManifest(folder, (manifest) => (manifest['version'] = '99.0.0'));
    await browser.install(folder);
    await wait(REST_MS);
    await chipsBecome([1, 1, 1]);
    await addTile();
    await chipsBecome([1, 1, 1, 1]);
    expect(await countChangesAtRest(REST_MS)).toBeLessThan(4);
    await pressChip();
    expect(await askUntil(countPanels, (count) => count === 1)).toBe(1);
    expect(tab.errors).toEqual([]);
  }, 120_000);

  it('is installed from two places: one chip a tile, one panel, and no fight', async () => {
    const first = createVariant('first', () => undefined);
    const second = createVariant('second', (folder) => {
      editManifest(folder, (manifest) => {
        // Firefox tells extensions by this id, Chromium by their folder.
        if (manifest['browser_specific_settings'])
          manifest['browser_specific_settings'] = { gecko: { id: 'second@useby.example' } };
      });
    });
    await openShop(first, [second]);
    expect(await askUntil(countStarts, (count) => count === 2)).toBe(2);
    await chipsBecome([1, 1, 1]);
    await wait(REST_MS);
    expect(await countChangesAtRest(REST_MS)).toBeLessThan(4);
    await addTile();
    await chipsBecome([1, 1, 1, 1]);
    await wait(REST_MS);
    expect(await countChips()).toEqual([1, 1, 1, 1]);
    await pressChip();
    await wait(REST_MS);
    expect(await countPanels()).toBe(1);
    expect(tab.errors).toEqual([]);
  }, 120_000);
});
