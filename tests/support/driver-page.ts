/** What both browsers' pages have in common, since one driver drives both. */
import { resolve } from 'node:path';
import type { Browser, CDPSession, ElementHandle, Page } from 'puppeteer-core';
import type { Tab } from './browser.ts';

/** A tab whose page of the driver stays within reach. */
export interface PageTab extends Tab {
  page: Page;
}

/** What a page of the driver gives of a tab by itself. */
export type BareTab = Omit<PageTab, 'chips' | 'screenshot'>;

/** A tab's page, for what the driver alone can do. */
export const toPage = (tab: Tab | BareTab): Page => (tab as PageTab).page;

/** What a tab does in the same way in both browsers. */
export function createTabBase(page: Page): BareTab {
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
    attach: async (file) => {
      const field = await page.$('input[type=file]');
      await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(resolve(file));
    },
    close: () => page.close(),
  };
}

/** Kills a browser's process and waits for its end. */
export async function killProcess(driver: Browser): Promise<void> {
  const process = driver.process();
  if (process === null) throw new Error('no process to kill');
  const gone = new Promise((done) => {
    process.once('exit', done);
  });
  process.kill('SIGKILL');
  await gone;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * The debugger of a page of Chromium. One for each page: what it emulates ends with it, and two
 * would contradict each other.
 */
export function connectDebugger(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** How a reader wants pages to look. */
export interface Media {
  dark?: boolean;
  forcedColors?: boolean;
  reducedMotion?: boolean;
}

/** Tells a page of Chromium what its reader wants; the driver has no command for forced colours. */
export async function emulateMedia(page: Page, media: Media): Promise<void> {
  const { dark = false, forcedColors = false, reducedMotion = false } = media;
  const session = await connectDebugger(page);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    ],
  });
}

/**
 * Waits until a page of ours, and the panel in it, has drawn nothing new for a while. The driver's
 * own wait for an idle network counts requests, and never ends once a reload has cut one off.
 *
 * @param idleMs How long nothing may change, in milliseconds.
 */
export const waitForQuietPage = (page: Page, idleMs = 250): Promise<void> =>
  page.evaluate(
    (idle) =>
      new Promise<void>((resolve) => {
        const stop = (): void => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(stop, idle);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(stop, idle);
        });
        const seen = { attributes: true, characterData: true, childList: true, subtree: true };
        for (const root of [document, document.querySelector('useby-panel')?.shadowRoot])
          if (root) observer.observe(root, seen);
      }),
    idleMs,
  );
