/** Builds the test page of the interface and opens it in the Chromium of this machine. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { launch, type Browser, type Page, type Viewport } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import { openPage } from './chromium.ts';
import { emulateMedia, type Media } from './driver-page.ts';
import { findBrowser } from './install-browser.mjs';
import type { Wanted } from './harness/harness.tsx';
import { READY } from './surfaces.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/**
 * The polyfill refuses to load outside an extension; the fake stands in for the one module that
 * imports it.
 */
const fakePlatform: Plugin = {
  name: 'fake-platform',
  enforce: 'pre',
  resolveId: (id) =>
    /(^|\/)platform\.ts$/.test(id) && !id.includes('fake-platform')
      ? resolve('tests/support/fake-platform.ts')
      : null,
};

async function buildHarness(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'useby-ui-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: resolve('tests/support/harness'),
    base: '/',
    plugins: [fakePlatform],
    build: {
      outDir,
      target: 'chrome120',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4_000,
    },
  });
  return outDir;
}

const SAMPLES: Record<string, unknown> = {
  '/pack/credits.json': [
    {
      publisher: 'Example Maker',
      licence: 'facts',
      group: 'open',
      url: 'https://www.maker.example/',
      claims: 1204,
    },
    {
      publisher: 'Example Collection',
      licence: 'MIT',
      group: 'open',
      url: 'https://collection.example/',
      claims: 980,
    },
    {
      publisher: 'Example Research Survey',
      licence: 'CC-BY-NC-4.0',
      group: 'nc',
      url: 'https://survey.example/',
      claims: 77,
    },
  ],
  '/uk-shops.json': [
    { name: 'Example Shop', host: 'www.shop.example' },
    { name: 'Other Shop', host: 'www.other.example' },
  ],
  '/shops.json': [
    {
      id: 'a',
      name: 'Example Shop',
      markets: { 'www.shop.example': 'DE', 'shop.fr.example': 'FR' },
    },
    { id: 'b', name: 'Other Shop', markets: { 'www.other.example': 'DE' } },
  ],
};

/** How a surface is looked at. */
export interface View extends Media {
  viewport?: Viewport;
}

export interface Stage {
  /** Opens a surface in a fresh context; the caller closes the page's context. */
  show: (wanted: Wanted, view?: View) => Promise<Page>;
  /** Shows another surface in a page that is open: a fresh context costs more than all the rest. */
  turn: (page: Page, wanted: Wanted) => Promise<Page>;
  close: () => Promise<void>;
}

/** Builds once, starts the browser once. Throws without a Chromium. */
export async function openStage(): Promise<Stage> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('no Chromium found: install it or set USEBY_CHROMIUM');
  const [site, browser] = await Promise.all([
    openSite(),
    launch({ browser: 'chrome', executablePath, pipe: true, args: ['--no-sandbox'] }),
  ]);
  const close = async (): Promise<void> => {
    await browser.close();
    site.close();
  };
  const turn = (page: Page, wanted: Wanted): Promise<Page> => turnTo(page, site, wanted);
  const show = async (wanted: Wanted, view?: View): Promise<Page> =>
    turn(await openView(browser, view), wanted);
  return { show, turn, close };
}

async function openView(browser: Browser, { viewport, ...media }: View = {}): Promise<Page> {
  const page = await openPage(await browser.createBrowserContext());
  await page.setViewport(viewport ?? { width: 1100, height: 900 });
  await emulateMedia(page, { reducedMotion: true, ...media });
  return page;
}

/** The test page, built and served. */
export interface Site {
  createAddress: (wanted: Wanted) => string;
  close: () => void;
}

export async function openSite(): Promise<Site> {
  const server = await serve(await buildHarness());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  let count = 0;
  // Numbered: a change after `#` alone would load nothing.
  return {
    createAddress: (wanted) =>
      `${origin}/?${++count}#${encodeURIComponent(JSON.stringify(wanted))}`,
    close: () => {
      server.close();
    },
  };
}

/**
 * A server of this machine only: answering through the driver instead would cost more than what is
 * measured.
 */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = readBody(folder, pathname);
    const headers = {
      'content-type': TYPES[extname(pathname === '/' ? '.html' : pathname)] ?? 'text/html',
      ...(pathname.startsWith('/assets/') ? { 'cache-control': 'max-age=3600' } : {}),
    };
    response.writeHead(body === null ? 404 : 200, headers);
    response.end(body ?? '');
  });
  return new Promise((done) => {
    server.listen(0, 'localhost', () => done(server));
  });
}

function readBody(folder: string, pathname: string): string | Buffer | null {
  if (pathname in SAMPLES) return JSON.stringify(SAMPLES[pathname]);
  const file = join(folder, pathname === '/' ? 'index.html' : pathname);
  return existsSync(file) ? readFileSync(file) : null;
}

async function turnTo(page: Page, site: Site, wanted: Wanted): Promise<Page> {
  await page.goto(site.createAddress(wanted));
  await page.waitForSelector(READY[wanted.what]);
  if (wanted.press !== undefined) await page.waitForSelector('body[data-pressed]');
  return page;
}
