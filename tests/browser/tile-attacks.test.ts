import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Chip, type Tab } from '../support/browser.ts';
import { askUntil, isChromium, openBrowser, serveHtml } from '../support/browser-test.ts';
import { ATTACKS_AFTER, ATTACKS_BEFORE } from '../support/tile-attacks.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const PLAIN = createSearchPage(SHELF.slice(0, 8));
const LEAST = 6;
/** So long an attack that goes on is left at it. */
const ATTACKED_MS = 250;

let browser: Browser;
let tab: Tab;
/** What each product's chip says where nothing is done to it. */
let words: ReadonlyMap<string, string>;

const visit = async (name: string): Promise<Chip[]> => {
  await tab.goto(`https://www.amazon.co.uk/s?k=${encodeURIComponent(name)}`);
  return waitForChips(tab, LEAST);
};
beforeAll(async () => {
  browser = await openBrowser((url) => {
    if (url.pathname !== '/s') return null;
    const attack = ATTACKS_BEFORE[url.searchParams.get('k') ?? ''] ?? '';
    return serveHtml(PLAIN.replace('<head>', `<head>${attack}`));
  });
  tab = await browser.tab();
  await visit('plain');
  await wait(ATTACKED_MS);
  words = new Map((await tab.chips()).map(({ title, text }) => [title, text]));
});
afterAll(() => browser.close());

/** A chip without words is hidden, or a copy of one: it says nothing. */
const readChips = async (): Promise<Chip[]> =>
  (await tab.chips()).filter(({ text }) => text !== '');

/** One chip a product at most, and each says what is true of the product that it stands on. */
const areTrue = (chips: readonly Chip[]): boolean =>
  chips.every(({ title, text }) => words.get(title) === text) &&
  new Set(chips.map(({ title }) => title)).size === chips.length;

/** What the page came to hold that was ours, and whether something opened without a press. */
const readLoot = (): Promise<unknown> =>
  tab.run(() => ({
    stolen: (globalThis as { stolen?: unknown }).stolen ?? null,
    panels: document.querySelectorAll('useby-panel').length,
  }));

async function expectTrueChips(least: number): Promise<void> {
  const chips = await askUntil(readChips, (seen) => seen.length >= least && areTrue(seen), 5_000);
  expect(chips.filter(({ title, text }) => words.get(title) !== text)).toEqual([]);
  expect(areTrue(chips)).toBe(true);
  expect(chips.length).toBeGreaterThanOrEqual(least);
  expect(await readLoot()).toEqual({ stolen: null, panels: 0 });
}

// Where scripts live apart from the page's is told once: the walls of both browsers are alike.
describe.runIf(isChromium)('a page that is prepared for us', () => {
  it.each(Object.keys(ATTACKS_BEFORE))('(%s) has the chips of any page', async (name) => {
    await visit(name);
    await expectTrueChips(LEAST);
  });
});

describe('a page that goes for the chips once they stand', () => {
  it.each(Object.entries(ATTACKS_AFTER))('(%s)', async (_name, { attack, least = LEAST }) => {
    await visit('plain');
    await tab.run((code) => {
      const script = document.createElement('script');
      script.textContent = code;
      document.head.append(script);
    }, attack);
    await wait(ATTACKED_MS);
    await expectTrueChips(least);
  });
});
