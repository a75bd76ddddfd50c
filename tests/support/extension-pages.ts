/** The built extension in a real Chromium, for tests and pictures of what people see. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { TabReport } from '../../messages/contracts.ts';
import { findBrowser } from './install-browser.mjs';
import type { Serve } from './browser.ts';
import { openChromium, type ChromiumBrowser } from './chromium.ts';
import {
  findElements,
  findInside,
  listNodesBelow,
  readAttributes,
  readText,
  type DebuggerNode,
} from './debugger-nodes.ts';
import { connectDebugger } from './driver-page.ts';
import { serveSample } from './sample-shop/serve.ts';

/**
 * Folder of the unpacked extension: `USEBY_EXTENSION`, else what `npm run build` made; null when it
 * has not been built.
 */
export function findExtension(): string | null {
  const folder = resolve(process.env['USEBY_EXTENSION'] ?? 'dist/chromium');
  return existsSync(join(folder, 'manifest.json')) ? folder : null;
}

/**
 * Starts Chromium with the extension, the sample shop in place of the network. Throws when either
 * is missing.
 */
export async function openExtension(
  serve: Serve = serveSample,
  extension = findExtension(),
): Promise<ChromiumBrowser> {
  const path = findBrowser('chromium');
  if (path === null || extension === null) throw new Error('needs Chromium and `npm run build`');
  return openChromium(path, { extension, serve, headless: true, args: ['--lang=en-GB'] });
}

/**
 * Opens one of the extension's pages in a tab. With a report the page believes that its tab is a
 * shop's which says this.
 */
export async function openOwnPage(
  browser: ChromiumBrowser,
  name: string,
  report: TabReport | null = null,
): Promise<Page> {
  const page = await browser.newPage();
  if (report !== null) await pretendShop(page, report);
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
  return page;
}

/** Marks, too, when the last listing stands and is painted. */
async function pretendShop(page: Page, report: TabReport): Promise<void> {
  await page.evaluateOnNewDocument((answer: TabReport) => {
    const { chrome: api } = globalThis as unknown as {
      chrome?: { tabs?: Record<string, unknown> };
    };
    if (api?.tabs === undefined) return;
    api.tabs['query'] = () => Promise.resolve([{ id: 7, url: answer.url }]);
    api.tabs['sendMessage'] = () => Promise.resolve(answer);
    new MutationObserver((_changes, observer) => {
      if (document.querySelectorAll('.listing').length < answer.listings.length) return;
      observer.disconnect();
      requestAnimationFrame(() => performance.mark('drawn'));
    }).observe(document, { subtree: true, childList: true });
  }, report);
}

/**
 * The popup over the tab of a shop. A driver cannot press the toolbar's button: the popup's page is
 * opened, and believes in the tab that the button would have given it.
 */
export async function openPopupOver(
  browser: ChromiumBrowser,
  address: string,
  prepare: (popup: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Page> {
  const popup = await browser.newPage();
  await prepare(popup);
  await popup.evaluateOnNewDocument((url: string) => {
    const { tabs } = (globalThis as unknown as { chrome?: typeof chrome }).chrome ?? {};
    if (tabs === undefined) return;
    const query = tabs.query.bind(tabs);
    Object.assign(tabs, {
      query: async () => (await query({})).filter((tab) => tab.url === url),
    });
  }, address);
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.waitForSelector('.listing');
  return popup;
}

/** The panel's own document over a shop's page, drawn; null when it did not come in 5 s. */
export async function waitForPanel(page: Page): Promise<Frame | null> {
  for (let tries = 0; tries < 50; tries++) {
    const frame = page.frames().find((each) => each.url().endsWith('/panel.html'));
    if (frame !== undefined && (await frame.$('.folds')) !== null) return frame;
    await wait(100);
  }
  return null;
}

/** Presses the first chip of a page with the mouse. */
export async function pressChip(page: Page): Promise<void> {
  const { x, y } = await findChip(page);
  await page.mouse.click(x, y);
}

/** Rests the pointer on it, as for its card. */
export async function hoverChip(page: Page): Promise<void> {
  const { x, y } = await findChip(page);
  await page.mouse.move(x, y);
}

async function findChip(page: Page): Promise<{ x: number; y: number }> {
  const session = await connectDebugger(page);
  const button = await findInside(session, 'useby-badge', 'button');
  if (button === null) throw new Error('no chip on the page');
  await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId });
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.border;
  return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
}

/**
 * A chip as it is seen: its box in the window, whether it is folded down to its mark, and what
 * assistive technology reads.
 */
export interface ChipBox {
  backendNodeId: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  text: string;
  name: string;
  folded: boolean;
}

/** The boxes of all chips of a page that are shown. */
export async function readChipBoxes(page: Page): Promise<ChipBox[]> {
  const session = await connectDebugger(page);
  const buttons = (await findElements(session, 'useby-badge')).flatMap((host) =>
    listNodesBelow(host).filter(({ localName }) => localName === 'button'),
  );
  return Promise.all(buttons.map((button) => readChipBox(session, button)));
}

async function readChipBox(session: CDPSession, button: DebuggerNode): Promise<ChipBox> {
  const { nodeId, backendNodeId } = button;
  const [{ model }, { nodes }] = await Promise.all([
    session.send('DOM.getBoxModel', { nodeId }),
    session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false }),
  ]);
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  const classes = readAttributes(button)['class'] ?? '';
  return {
    backendNodeId,
    left,
    right,
    top,
    bottom,
    text: readText(button),
    name: String(nodes[0]?.name?.value ?? ''),
    folded: classes.split(' ').includes('folded'),
  };
}
