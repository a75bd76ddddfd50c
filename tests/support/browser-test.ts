import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './install-browser.mjs';
import type { Browser, BrowseOptions, Serve, Tab } from './browser.ts';
import { openChromium, type ChromiumBrowser } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { createVariant as createVariantOf } from './extension-variant.ts';
import type { Settings, TabReport } from '../../messages/contracts.ts';

export { editJson } from './extension-variant.ts';

/** The browser this run is about. */
export const KIND = process.env['USEBY_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
export const isChromium = KIND === 'chromium';
export const BUILT = `dist/${KIND}`;

export const HTML = 'text/html; charset=utf-8';
export const serveHtml = (body: string): { body: string; type: string } => ({ body, type: HTML });

/** Starts the browser of this run with the built extension. */
export async function openBrowser(
  serve: Serve,
  options: Partial<BrowseOptions> = {},
): Promise<Browser> {
  const executable = process.env['USEBY_BROWSER_PATH'] ?? findBrowser(KIND);
  if (!executable) throw new Error(`no ${KIND} found`);
  const all: BrowseOptions = { extension: BUILT, serve, headless: true, ...options };
  return KIND === 'firefox' ? openFirefox(executable, all) : openChromium(executable, all);
}

export const toChromium = (browser: Browser): ChromiumBrowser => browser as ChromiumBrowser;

/**
 * A real page of the shared collection; null (and a line that says so) when the collection is not
 * there.
 */
export function readSavedPage(name: string): string | null {
  const file = `../shared/pages/${name}`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  process.stderr.write(`skipped: ${file} is not here\n`);
  return null;
}

/** A copy of the extension of this run's browser with some of it changed. */
export const createVariant = (name: string, change: (folder: string) => void): string =>
  createVariantOf(KIND, name, change);

/** The extension API as our own pages see it; functions below run inside them. */
interface Api {
  storage: {
    local: {
      set(values: object): Promise<void>;
      get(name: null): Promise<Record<string, unknown>>;
    };
  };
  windows: { create(what: object): Promise<{ id: number }> };
  tabs: {
    query(query: object): Promise<{ id: number; url?: string; title?: string }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  permissions: { remove(what: object): Promise<boolean>; getAll(): Promise<{ origins: string[] }> };
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
}
declare global {
  // In pages of the extension and nowhere else.
  var browser: Api;
  var chrome: Api;
}

export const setSettings = (own: Tab, settings: Partial<Settings>): Promise<void> =>
  own.run(
    (values) => (globalThis.browser ?? chrome).storage.local.set({ settings: values }),
    settings,
  );

/** What the popup would be told about the tab at an address. */
export const readReport = (own: Tab, url: string): Promise<TabReport | null> =>
  own.run(async (address) => {
    const api = globalThis.browser ?? chrome;
    for (const { id, url: at } of await api.tabs.query({}))
      if (at === address)
        return (await api.tabs.sendMessage(id, { type: 'list' }).catch(() => null)) as never;
    return null;
  }, url);

/** Asks again until the answer pleases or time is up; gives the last answer. */
export async function askUntil<Value>(
  ask: () => Promise<Value>,
  pleases: (value: Value) => boolean,
  patience = 10_000,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (pleases(value) || Date.now() > end) return value;
    await new Promise((done) => {
      setTimeout(done, 200);
    });
  }
}
