import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser as Driver, type CDPSession, type Page } from 'puppeteer-core';
import { readTitle, type Browser, type BrowseOptions, type Chip } from './browser.ts';
import { serveRequests } from './chromium-requests.ts';
import {
  findElements,
  listNodesBelow,
  readAttributes,
  readText,
  type DebuggerNode,
} from './debugger-nodes.ts';
import {
  connectDebugger,
  createTabBase,
  emulateMedia,
  killProcess,
  type PageTab,
} from './driver-page.ts';

/** Quiet and reproducible: no first-run pages, no component downloads, no other extension. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-field-trial-config',
  '--disable-sync',
];

/** Chromium as we drive it; tests reach through to the driver for what only Chromium can do. */
export interface ChromiumBrowser extends Browser {
  driver: Driver;
  extensionId: string;
  tab(): Promise<PageTab>;
  newPage(): Promise<Page>;
}

/** Starts Chromium with the unpacked extension in a profile of its own. */
export async function openChromium(
  executablePath: string,
  options: BrowseOptions,
): Promise<ChromiumBrowser> {
  const profile = options.profile ?? createProfile();
  const driver = await launchDriver(executablePath, profile, options);
  const refused: string[] = [];
  await serveRequests(driver, options, refused);
  if (options.extension !== null) await waitForWelcome(driver, options.headless);
  const extensionId = options.extension === null ? '' : await readExtensionId(driver);
  const newPage = (): Promise<Page> => openPage(driver);
  return {
    name: 'chromium',
    version: (await driver.version()).replace(/^.*\//, ''),
    driver,
    refused,
    closed: new Promise((done) => {
      driver.on('disconnected', () => done());
    }),
    extensionId,
    newPage,
    async ownPage(path) {
      const tab = createTab(await newPage());
      await tab.goto(`chrome-extension://${extensionId}/${path}`);
      return tab;
    },
    tab: async () => createTab(await newPage()),
    async install(folder) {
      await driver.installExtension(resolve(folder));
    },
    async close() {
      await driver.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
    kill: () => killProcess(driver),
  };
}

export function createProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'useby-chromium-'));
  // Chromium opens connections to a page's host before it asks whether we serve the page ourselves:
  // 2 = never.
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ net: { network_prediction_options: 2 } }),
  );
  return profile;
}

function launchDriver(
  executablePath: string,
  userDataDir: string,
  { extension, beside = [], headless, args = [] }: BrowseOptions,
): Promise<Driver> {
  const folders =
    extension === null ? '' : [extension, ...beside].map((one) => resolve(one)).join();
  return launch({
    browser: 'chrome',
    executablePath,
    userDataDir,
    headless,
    pipe: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...ARGS,
      ...(folders === ''
        ? []
        : [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`]),
      ...args,
    ],
  });
}

/**
 * Opens a page that believes to be in front, as each of several open at once must: Chromium slows
 * down the others.
 */
export async function openPage(driver: Pick<Driver, 'newPage'>): Promise<Page> {
  const page = await driver.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/**
 * The welcome page opens by itself and takes the foreground; whoever opens a tab before that has it
 * in the background.
 */
async function waitForWelcome(driver: Driver, isUnwanted: boolean): Promise<void> {
  const target = await driver
    .waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 5_000 })
    .catch(() => null);
  if (isUnwanted) await (await target?.page())?.close();
}

/** The worker's address carries the id; it starts with the first event, which is installation. */
async function readExtensionId(driver: Driver): Promise<string> {
  const worker = await driver.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: 20_000,
  });
  return new URL(worker.url()).host;
}

function createTab(page: Page): PageTab {
  return {
    ...createTabBase(page),
    chips: async () => readChips(await connectDebugger(page)),
    async screenshot(file, dark) {
      await emulateMedia(page, { dark });
      await page.screenshot({ path: file as `${string}.png` });
    },
  };
}

/** Group of what the debugger keeps while chips are read. */
const RESOLVED = 'chips';

/** Looks into closed roots, as only the debugger can. */
async function readChips(session: CDPSession): Promise<Chip[]> {
  const hosts = await findElements(session, 'useby-badge');
  const chips = await Promise.all(hosts.map((host) => readChip(session, host)));
  // What was resolved is kept for the debugger until it is let go, long after it left the page.
  await session.send('Runtime.releaseObjectGroup', { objectGroup: RESOLVED });
  return chips.filter((chip) => chip !== null);
}

async function readChip(session: CDPSession, host: DebuggerNode): Promise<Chip | null> {
  const asked = { nodeId: host.nodeId, objectGroup: RESOLVED };
  const resolved = await session.send('DOM.resolveNode', asked).catch(() => null);
  // Gone between the two questions.
  if (resolved === null) return null;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: resolved.object.objectId,
    functionDeclaration: `function () { return (${readTitle.toString()})(this); }`,
  });
  const attributes = readAttributes(host);
  return {
    text: listNodesBelow(host)
      .filter((node) => /^(?:first|second)$/.test(readAttributes(node)['class'] ?? ''))
      .map(readText)
      .join(' / '),
    tone: attributes['data-tone'] ?? '',
    status: attributes['data-status'] ?? '',
    title: String(result.value),
  };
}
