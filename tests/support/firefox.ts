import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, type HTTPRequest, type Page } from 'puppeteer-core';
import { titleOf, type Browser, type BrowseOptions, type Chip, type Tab } from './browser.ts';

/**
 * Fixed, so that our own pages have an address a test can open; Firefox draws a new one for each
 * profile otherwise.
 */
const UUID = '5d1c0f3e-6a52-4c57-9a0e-7b1f2f6f0a11';
const GECKO_ID = 'useby@useby.example';
const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Starts Firefox over WebDriver BiDi and installs the unpacked extension for this session. */
export async function openFirefox(
  executablePath: string,
  options: BrowseOptions,
): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    extraPrefsFirefox: { ...PREFS, ...options.prefs },
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
  });
  if (options.extension !== null) {
    await browser.installExtension(resolve(options.extension));
    await welcomed((browser as unknown as { connection: Connection }).connection, options.headless);
  }
  const refused: string[] = [];
  return {
    name: 'firefox',
    version: await browser.version(),
    refused,
    closed: new Promise((done) => {
      browser.on('disconnected', () => done());
    }),
    ownPage: (path) =>
      openOwnPage((browser as unknown as { connection: Connection }).connection, path),
    async tab() {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        // A page that is left takes its open requests with it: answering them then is an error of
        // no interest.
        answer(request, options, refused).catch(() => undefined);
      });
      return wrap(page);
    },
    close: () => browser.close(),
  };
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
    });
  if (online || !/^https?:$/.test(url.protocol)) return request.continue();
  refused.push(url.href);
  return request.abort();
}

/** A tab of Firefox; the driver's page stays within reach. */
export interface FirefoxTab extends Tab {
  page: Page;
}

function wrap(page: Page): FirefoxTab {
  const errors: string[] = [];
  page.on('pageerror', (error) =>
    errors.push(error instanceof Error ? error.message : String(error)),
  );
  return {
    page,
    errors,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (work, ...args) =>
      page.evaluate(
        (source: string, values: unknown[]) => (0, eval)(`(${source})`)(...values),
        work.toString(),
        args,
      ),
    chips: () => readChips(page),
    async screenshot(file, dark) {
      await setScheme(connectionOf(page), dark);
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
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
interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: Record<string, unknown> & { result?: { value?: unknown } } }>;
}

/**
 * The welcome page opens by itself and takes the foreground; whoever opens a tab before that has it
 * in the background.
 */
async function welcomed(connection: Connection, isUnwanted: boolean): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const { contexts } = (await connection.send('browsingContext.getTree', {}))
      .result as unknown as { contexts: { context: string; url: string }[] };
    const found = contexts.find(({ url }) => url.endsWith('/welcome.html'));
    if (found && isUnwanted)
      await connection.send('browsingContext.close', { context: found.context });
    if (found) return;
    await pause(100);
  }
}

/** Puppeteer does not follow a tab to our own pages; the protocol does (with system access). */
async function openOwnPage(connection: Connection, path: string): Promise<Tab> {
  const { context } = (await connection.send('browsingContext.create', { type: 'tab' })).result;
  const goto = async (url: string): Promise<void> => {
    await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    for (
      let tries = 0;
      tries < 50 &&
      (await evaluate(connection, context, 'document.readyState + location.href')) !==
        `complete${url}`;
      tries++
    )
      await pause(100);
  };
  await goto(`moz-extension://${UUID}/${path}`);
  return {
    errors: [],
    goto,
    run: async (work, ...args) => {
      const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(',');
      return JSON.parse(
        String(
          await evaluate(
            connection,
            context,
            `(async () => JSON.stringify(await (${work.toString()})(${values})) ?? 'null')()`,
          ),
        ),
      );
    },
    chips: () => Promise.resolve([]),
    async screenshot(file) {
      const { data } = (await connection.send('browsingContext.captureScreenshot', { context }))
        .result;
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
    close: async () => {
      await connection.send('browsingContext.close', { context });
    },
  };
}

const connectionOf = (page: Page): Connection =>
  (page.browser() as unknown as { connection: Connection }).connection;

/**
 * The protocol has no command for the colour scheme; the preference behind it has the same effect.
 */
async function setScheme(connection: Connection, dark: boolean): Promise<void> {
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as unknown as { contexts: { context: string }[] };
  await evaluate(
    connection,
    contexts[0]?.context,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`,
  );
  await pause(200);
}

const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

async function evaluate(
  connection: Connection,
  context: unknown,
  expression: string,
): Promise<unknown> {
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result['type'] === 'exception')
    throw new Error(JSON.stringify(result['exceptionDetails']).slice(0, 500));
  return result.result?.value;
}

/** Looks into closed roots: the protocol serialises them when asked to, a page's script cannot. */
async function readChips(page: Page): Promise<Chip[]> {
  const connection = connectionOf(page);
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connection.send('script.evaluate', {
    expression: `[...document.querySelectorAll('useby-badge')].map((host) => [(${titleOf.toString()})(host), host])`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxObjectDepth: 4, maxDomDepth: 8, includeShadowTree: 'all' },
  });
  const rows = (result.result?.value ?? []) as { value: [{ value: string }, RemoteNode] }[];
  return rows.map(({ value: [title, host] }) => ({
    text: all(host, ({ value }) => /^(first|second)$/.test(value?.attributes?.['class'] ?? ''))
      .map(textOf)
      .join(' / '),
    tone: host.value?.attributes?.['data-tone'] ?? '',
    status: host.value?.attributes?.['data-status'] ?? '',
    title: title.value,
  }));
}

function all(node: RemoteNode, wanted: (node: RemoteNode) => boolean): RemoteNode[] {
  const { children = [], shadowRoot } = node.value ?? {};
  const below = [...(shadowRoot ? [shadowRoot] : []), ...children].flatMap((child) =>
    all(child, wanted),
  );
  return wanted(node) ? [node, ...below] : below;
}

const textOf = (node: RemoteNode): string =>
  (node.value?.nodeValue ?? '') + (node.value?.children ?? []).map(textOf).join('');
