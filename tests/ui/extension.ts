/** The built extension in a real Chromium, for tests and pictures of its own pages. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { TabReport } from '../../messages/contracts.ts';
import { chromiumPath } from './stage.ts';

/** Folder of the unpacked extension: `USEBY_EXTENSION`, else what `npm run build` made; null when it has not been built. */
export function extensionFolder(): string | null {
  const folder = resolve(process.env['USEBY_EXTENSION'] ?? 'dist/chromium');
  return existsSync(join(folder, 'manifest.json')) ? folder : null;
}

export interface Installed {
  context: BrowserContext;
  /** Opens one of the extension's pages in a tab. */
  open: (name: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** Starts Chromium with the extension alone. Throws when either is missing. */
export async function install(): Promise<Installed> {
  const [executablePath, folder] = [chromiumPath(), extensionFolder()];
  if (executablePath === null || folder === null) throw new Error('needs Chromium and `npm run build`');
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'useby-profile-')), {
    executablePath, headless: false, viewport: { width: 400, height: 600 }, reducedMotion: 'reduce',
    args: ['--headless=new', '--no-sandbox', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  const open = async (name: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${host}/${name}.html`);
    return page;
  };
  return { context, open, close: () => context.close() };
}

/** Makes a page of ours believe that its tab is a shop's which reports this; marks when the last listing stands and is painted. */
export async function pretendShop(context: BrowserContext, report: TabReport): Promise<void> {
  await context.addInitScript((answer: TabReport) => {
    const { chrome: api } = globalThis as unknown as { chrome?: { tabs?: Record<string, unknown> } };
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
