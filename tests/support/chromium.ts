import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Route,
} from 'playwright-core';
import { titleOf, type Browser, type BrowseOptions, type Chip, type Tab } from './browser.ts';

/** Quiet and reproducible: no first-run pages, no component downloads, no other extension. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium as we drive it; tests reach through to Playwright for what only Chromium can do. */
export interface ChromiumBrowser extends Browser {
  context: BrowserContext;
  extensionId: string;
}

/** Starts Chromium with the unpacked extension in a profile of its own. */
export async function openChromium(
  executablePath: string,
  options: BrowseOptions,
): Promise<ChromiumBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'useby-chromium-'));
  // Chromium opens connections to a page's host before it asks whether we serve the page ourselves:
  // 2 = never.
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ net: { network_prediction_options: 2 } }),
  );
  const extension = options.extension === null ? null : resolve(options.extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...ARGS,
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(options.args ?? []),
    ],
  });
  if (extension !== null) await welcomed(context, options.headless);
  const refused: string[] = [];
  await context.route(/^https?:/, (route) =>
    answer(route, options, refused).catch(() => undefined),
  );
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    context,
    refused,
    closed: new Promise((done) => {
      context.on('close', () => done());
    }),
    extensionId: extension === null ? '' : await idOf(context),
    async ownPage(path) {
      const tab = await wrap(await context.newPage());
      await tab.goto(`chrome-extension://${await idOf(context)}/${path}`);
      return tab;
    },
    tab: async () => wrap(await context.newPage()),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function answer(
  route: Route,
  { serve, online }: BrowseOptions,
  refused: string[],
): Promise<void> {
  const url = new URL(route.request().url());
  const served = serve(url);
  if (served)
    return route.fulfill({
      status: served.status ?? 200,
      contentType: served.type,
      body: served.body,
    });
  if (online) return route.continue();
  refused.push(url.href);
  return route.abort();
}

/**
 * The welcome page opens by itself and takes the foreground; whoever opens a tab before that has it
 * in the background.
 */
async function welcomed(context: BrowserContext, isUnwanted: boolean): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  for (let tries = 0; tries < 50; tries++) {
    const page = context.pages().find(isWelcome);
    if (page) return isUnwanted ? page.close() : undefined;
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  }
}

/** The worker's address carries the id; it starts with the first event, which is installation. */
async function idOf(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return new URL(worker.url()).host;
}

/** A tab of Chromium; the Playwright page stays within reach. */
export interface ChromiumTab extends Tab {
  page: Page;
}

export async function wrap(page: Page): Promise<ChromiumTab> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await page.context().newCDPSession(page);
  return {
    page,
    errors,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (work, ...args) =>
      page.evaluate(({ source, values }) => (0, eval)(`(${source})`)(...values), {
        source: work.toString(),
        values: args,
      }),
    chips: () => readChips(session),
    async screenshot(file, dark) {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}

interface Node {
  nodeId: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

/** Looks into closed roots, as only the debugger can. */
async function readChips(session: CDPSession): Promise<Chip[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: Node;
  };
  const hosts = all(root, (node) => node.localName === 'useby-badge');
  const chips = await Promise.all(
    hosts.map(async (host): Promise<Chip | null> => {
      const attributes = Object.fromEntries(
        (host.attributes ?? []).flatMap((name, i, list) =>
          i % 2 === 0 ? [[name, list[i + 1] ?? '']] : [],
        ),
      ) as Record<string, string>;
      const lines = all(
        host,
        ({ attributes: [, name] = [] }) => name === 'first' || name === 'second',
      ).map(textOf);
      const resolved = await session
        .send('DOM.resolveNode', { nodeId: host.nodeId })
        .catch(() => null);
      // Gone between the two questions.
      if (resolved === null) return null;
      const { object } = resolved;
      const { result } = (await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function () { return (${titleOf.toString()})(this); }`,
      } as never)) as { result: { value: string } };
      return {
        text: lines.join(' / '),
        tone: attributes['data-tone'] ?? '',
        status: attributes['data-status'] ?? '',
        title: result.value,
      };
    }),
  );
  return chips.filter((chip) => chip !== null);
}

function all(node: Node, wanted: (node: Node) => boolean): Node[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) =>
    all(child, wanted),
  );
  return wanted(node) ? [node, ...below] : below;
}

const textOf = (node: Node): string => node.nodeValue + (node.children ?? []).map(textOf).join('');
