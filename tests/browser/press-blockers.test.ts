import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, openBrowser, serveHtml } from '../support/browser-test.ts';
import { findChipPoint } from '../support/chip-point.ts';
import { toPage } from '../support/driver-page.ts';
import {
  findPanel,
  hasPanel,
  pressClose,
  pressEscape,
  showFirstPanel,
  waitForDrawnPanel,
} from '../support/panel-over-page.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const PLAIN = createSearchPage(SHELF.slice(0, 8));
/** What a page's listener does with each press, click and key before anyone else hears of it. */
const WAYS: Record<string, string> = {
  prevents: 'event.preventDefault()',
  stops: 'event.preventDefault(); event.stopImmediatePropagation()',
};
const TYPES = ['click', 'auxclick', 'dblclick', 'contextmenu', 'keydown', 'keyup', 'keypress']
  .concat(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'])
  .concat(['focusin', 'focusout', 'focus', 'blur', 'pointermove', 'mousemove', 'toggle']);
const createPage = (does: string): string =>
  PLAIN.replace(
    '<head>',
    `<head><script>window.presses = 0; for (const type of ${JSON.stringify(TYPES)})
    addEventListener(type, (event) => { if (type === 'click') window.presses += 1; ${does}; }, { capture: true, passive: false });</script>`,
  );
const toAddress = (way: string): string => `https://www.amazon.co.uk/s?k=${way}`;

let browser: Browser;
let own: Tab;
beforeAll(async () => {
  browser = await openBrowser((url) => {
    const does = WAYS[url.searchParams.get('k') ?? ''];
    return does === undefined || url.pathname !== '/s' ? null : serveHtml(createPage(does));
  });
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

async function visit(way: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(toAddress(way));
  await waitForChips(tab, 6);
  return tab;
}
async function pressFirst(tab: Tab): Promise<void> {
  const { x, y } = await findChipPoint(tab);
  await toPage(tab).mouse.click(x, y);
}
const isGone = (tab: Tab): Promise<boolean> =>
  askUntil(
    async () => !(await hasPanel(tab)),
    (gone) => gone,
  );

describe('a page that prevents the default of every press', () => {
  it('has a chip that opens the panel', async () => {
    const tab = await visit('prevents');
    await pressFirst(tab);
    expect(await waitForDrawnPanel(tab)).not.toBeNull();
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});

describe('a page that keeps every press to itself', () => {
  it('keeps the chip from hearing it, and nothing is left half open', async () => {
    const tab = await visit('stops');
    await pressFirst(tab);
    await wait(1_500);
    expect(await tab.run(() => (window as unknown as { presses: number }).presses)).toBe(1);
    expect(await hasPanel(tab)).toBe(false);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it.each(['button', 'Escape'])(
    'cannot keep the popup from opening the panel, nor its %s from closing it',
    async (how) => {
      const tab = await visit('stops');
      await showFirstPanel(own, toAddress('stops'));
      const panel = await waitForDrawnPanel(tab);
      expect(panel).not.toBeNull();
      if (how === 'button') pressClose(panel);
      else {
        await panel?.focus('.bar .icon');
        pressEscape(toPage(tab));
      }
      expect(await isGone(tab)).toBe(true);
      expect(findPanel(tab)).toBeUndefined();
      expect(tab.errors).toEqual([]);
      await tab.close();
    },
  );
});
