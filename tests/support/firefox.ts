import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser as Driver, type HTTPRequest, type Page } from 'puppeteer-core';
import { readTitle, type Browser, type BrowseOptions, type Chip } from './browser.ts';
import { createTabBase, killProcess, type PageTab } from './driver-page.ts';
import { openOwnPage } from './firefox-own-page.ts';
import {
  emulateScheme,
  evaluateIn,
  findBrowserContext,
  readConnection,
  readContext,
  waitForWelcome,
  type Connection,
} from './firefox-protocol.ts';

/**
 * Fixed, so that our own pages have an address a test can open; Firefox draws a new one for each
 * profile otherwise.
 */
const UUID = '5d1c0f3e-6a52-4c57-9a0e-7b1f2f6f0a11';
const GECKO_ID = 'useby@useby.example';
const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  // A temporary add-on goes with the session; with a profile that stays, what it kept stays.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Firefox as we drive it; a tab's page is within reach. */
export interface FirefoxBrowser extends Browser {
  tab(): Promise<PageTab>;
  /** Runs a script of the browser's own. */
  runAsBrowser(script: string): Promise<void>;
  /** A page that something else opens, served by us from then on. */
  openServed(open: () => Promise<unknown>, url: string): Promise<Page>;
}

/** Starts Firefox over WebDriver BiDi and installs the unpacked extension for this session. */
export async function openFirefox(
  executablePath: string,
  options: BrowseOptions,
): Promise<FirefoxBrowser> {
  const driver = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    extraPrefsFirefox: { ...PREFS, ...options.prefs },
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
  });
  const connection = readConnection(driver);
  if (options.extension !== null) {
    for (const folder of [options.extension, ...(options.beside ?? [])])
      await driver.installExtension(resolve(folder));
    await waitForWelcome(connection, options.headless);
  }
  const refused: string[] = [];
  return {
    name: 'firefox',
    version: await driver.version(),
    refused,
    closed: new Promise((done) => {
      driver.on('disconnected', () => done());
    }),
    ownPage: (path) => openOwnPage(connection, `moz-extension://${UUID}/${path}`),
    tab: async () => createTab(await openServedPage(driver, options, refused), connection),
    async install(folder) {
      await driver.installExtension(resolve(folder));
    },
    close: () => driver.close(),
    kill: () => killProcess(driver),
    runAsBrowser: async (script) => {
      await evaluateIn(connection, await findBrowserContext(connection), script);
    },
    async openServed(open, url) {
      const before = new Set(await driver.pages());
      await open();
      const opened = await waitForPage(driver, before);
      await servePage(opened, options, refused);
      await opened.goto(url);
      return opened;
    },
  };
}

async function openServedPage(
  driver: Driver,
  options: BrowseOptions,
  refused: string[],
): Promise<Page> {
  const page = await driver.newPage();
  await servePage(page, options, refused);
  return page;
}

async function waitForPage(driver: Driver, before: ReadonlySet<Page>): Promise<Page> {
  for (let tries = 0; tries < 50; tries++) {
    const opened = (await driver.pages()).find((page) => !before.has(page));
    if (opened !== undefined) return opened;
    await wait(100);
  }
  throw new Error('no page was opened');
}

async function servePage(page: Page, options: BrowseOptions, refused: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A page that is left takes its open requests with it: answering them then is an error of
    // no interest.
    answer(request, options, refused).catch(() => undefined);
  });
}

async function answer(
  request: HTTPRequest,
  { serve, online }: BrowseOptions,
  refused: string[],
): Promise<void> {
  const url = new URL(request.url());
  const served = /^https?:$/.test(url.protocol) ? serve(url) : null;
  if (served)
    return request.respond({
      status: served.status ?? 200,
      contentType: served.type,
      body: served.body,
      ...(served.headers === undefined ? {} : { headers: served.headers }),
    });
  if (online || !/^https?:$/.test(url.protocol)) return request.continue();
  refused.push(url.href);
  return request.abort();
}

function createTab(page: Page, connection: Connection): PageTab {
  return {
    ...createTabBase(page),
    chips: () => readChips(page, connection),
    async screenshot(file, dark) {
      await emulateScheme(connection, dark);
      await page.screenshot({ path: file as `${string}.png` });
    },
  };
}

interface RemoteNode {
  type: string;
  value?: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** Looks into closed roots: the protocol serialises them when asked to, a page's script cannot. */
async function readChips(page: Page, connection: Connection): Promise<Chip[]> {
  const { result } = await connection.send('script.evaluate', {
    expression: `[...document.querySelectorAll('useby-badge')].map((host) => [(${readTitle.toString()})(host), host])`,
    target: { context: readContext(page) },
    awaitPromise: false,
    serializationOptions: { maxObjectDepth: 4, maxDomDepth: 8, includeShadowTree: 'all' },
  });
  const rows = (result.result?.value ?? []) as { value: [{ value: string }, RemoteNode] }[];
  return rows.map(({ value: [title, host] }) => ({
    text: listNodes(host)
      .filter(({ value }) => /^(?:first|second)$/.test(value?.attributes?.['class'] ?? ''))
      .map(readText)
      .join(' / '),
    tone: host.value?.attributes?.['data-tone'] ?? '',
    status: host.value?.attributes?.['data-status'] ?? '',
    title: title.value,
  }));
}

function listNodes(node: RemoteNode): RemoteNode[] {
  const { children = [], shadowRoot } = node.value ?? {};
  return [node, ...[...(shadowRoot ? [shadowRoot] : []), ...children].flatMap(listNodes)];
}

const readText = (node: RemoteNode): string =>
  (node.value?.nodeValue ?? '') + (node.value?.children ?? []).map(readText).join('');
