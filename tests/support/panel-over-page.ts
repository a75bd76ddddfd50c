import type { Frame, Page } from 'puppeteer-core';
import { waitForChips, type Browser, type Tab } from './browser.ts';
import { askUntil, readReport } from './browser-test.ts';
import { toPage, type BareTab } from './driver-page.ts';

/** Opens the panel of a page's first listing, as the popup does; `own` is a page of ours. */
export const showFirstPanel = (own: Tab, url: string): Promise<unknown> =>
  own.run(async (address) => {
    const api = globalThis.browser ?? chrome;
    const [tab] = (await api.tabs.query({})).filter((each) => each.url === address);
    if (tab === undefined) return null;
    const { listings } = (await api.tabs.sendMessage(tab.id, { type: 'list' })) as {
      listings: { summary: { key: string } }[];
    };
    const key = listings[0]?.summary.key;
    return api.tabs.sendMessage(tab.id, { type: 'show-panel', key });
  }, url);

/** The panel's own document; undefined when none is open. */
export const findPanel = (tab: Tab | BareTab): Frame | undefined =>
  toPage(tab)
    .frames()
    .find((frame) => frame.url().endsWith('/panel.html'));

/** Waits for the panel to be drawn; null when it has not been after 10 s. */
export async function waitForDrawnPanel(tab: Tab | BareTab): Promise<Frame | null> {
  const drawn = await askUntil(
    async () => (await findPanel(tab)?.$('.folds')) ?? null,
    (found) => found !== null,
  );
  return drawn === null ? null : (findPanel(tab) ?? null);
}

/**
 * Presses the cross of a panel. Not awaited: its frame may be gone before the button is let go, and
 * the driver then waits for ever.
 */
export function pressClose(panel: Frame | null | undefined): void {
  void panel?.click('.bar .icon').catch(() => undefined);
}

/** Closes a panel that has the focus by the key; not awaited for the same reason. */
export function pressEscape(page: Page): void {
  void page.keyboard.press('Escape').catch(() => undefined);
}

/** A tab at the address of a page with at least eight chips, and the panel of its first listing. */
export async function openPanelOver(browser: Browser, own: Tab, url: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(url);
  await waitForChips(tab, 8);
  await readReport(own, url);
  await showFirstPanel(own, url);
  await waitForDrawnPanel(tab);
  return tab;
}

/** Whether the panel's host stands in the page. */
export const hasPanel = (tab: Tab): Promise<boolean> =>
  tab.run(() => document.querySelector('useby-panel') !== null);
