/** The built extension in a real Chromium, for tests and pictures of what people see. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { TabReport } from '../../messages/contracts.ts';
import { findBrowser } from './install-browser.mjs';
import type { Serve } from './browser.ts';
import { openChromium, type ChromiumBrowser } from './chromium.ts';
import { serveSample } from './sample-shop/serve.ts';

/**
 * Folder of the unpacked extension: `USEBY_EXTENSION`, else what `npm run build` made; null when it
 * has not been built.
 */
export function extensionFolder(): string | null {
  const folder = resolve(process.env['USEBY_EXTENSION'] ?? 'dist/chromium');
  return existsSync(join(folder, 'manifest.json')) ? folder : null;
}

/**
 * Starts Chromium with the extension, the sample shop in place of the network. Throws when either
 * is missing.
 */
export async function install(serve: Serve = serveSample): Promise<ChromiumBrowser> {
  const [path, extension] = [findBrowser('chromium'), extensionFolder()];
  if (path === null || extension === null) throw new Error('needs Chromium and `npm run build`');
  return openChromium(path, { extension, serve, headless: true, args: ['--lang=en-GB'] });
}

/** Opens one of the extension's pages in a tab. */
export async function openOwn(
  { context, extensionId }: ChromiumBrowser,
  name: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  return page;
}

/**
 * Makes a page of ours believe that its tab is a shop's which reports this; marks when the last
 * listing stands and is painted.
 */
export async function pretendShop(context: BrowserContext, report: TabReport): Promise<void> {
  await context.addInitScript((answer: TabReport) => {
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

interface Node {
  nodeId: number;
  backendNodeId: number;
  localName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

const below = (node: Node): Node[] =>
  [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => [
    child,
    ...below(child),
  ]);

/** Looks for an element inside the closed roots of our hosts, as only the debugger can. */
async function inside(
  session: CDPSession,
  host: string,
  wanted: (node: Node) => boolean,
): Promise<Node | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: Node;
  };
  return (
    below(root)
      .filter(({ localName }) => localName === host)
      .flatMap(below)
      .find(wanted) ?? null
  );
}

/** Waits for the panel over a shop's page; gives the name of what has the focus in it. */
export async function panelOpen(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  for (let tries = 0; tries < 50; tries++) {
    if ((await inside(session, 'useby-panel', ({ localName }) => localName === 'dialog')) !== null)
      return true;
    await page.waitForTimeout(100);
  }
  return false;
}

/** Presses the first chip of a page with the mouse. */
export async function pressChip(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const button = await inside(session, 'useby-badge', ({ localName }) => localName === 'button');
  if (button === null) throw new Error('no chip on the page');
  await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId });
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.border;
  await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
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
export async function chipBoxes(session: CDPSession): Promise<ChipBox[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: Node;
  };
  const buttons = below(root)
    .filter(({ localName }) => localName === 'useby-badge')
    .flatMap((host) => below(host).filter(({ localName }) => localName === 'button'));
  return Promise.all(
    buttons.map(async (button) => {
      const [{ model }, { nodes }] = await Promise.all([
        session.send('DOM.getBoxModel', { nodeId: button.nodeId }),
        session.send('Accessibility.getPartialAXTree', {
          nodeId: button.nodeId,
          fetchRelatives: false,
        }),
      ]);
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      const text = below(button)
        .map(({ nodeValue }) => nodeValue ?? '')
        .join('');
      const classes = button.attributes?.[button.attributes.indexOf('class') + 1] ?? '';
      return {
        backendNodeId: button.backendNodeId,
        left,
        right,
        top,
        bottom,
        text,
        name: String(nodes[0]?.name?.value ?? ''),
        folded: classes.split(' ').includes('folded'),
      };
    }),
  );
}
