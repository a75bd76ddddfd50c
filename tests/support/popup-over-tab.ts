import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Tab } from './browser.ts';
import { createVariant } from './browser-test.ts';

/**
 * Runs before the popup's own script: no driver can press the button of the toolbar, so the popup's
 * page is opened, and believes in the tab that the button would have given it.
 */
const BELIEVE = `{
  const { tabs } = globalThis.browser ?? globalThis.chrome;
  const query = tabs.query.bind(tabs);
  const address = new URLSearchParams(location.search).get('over');
  if (address !== null)
    tabs.query = async () => (await query({})).filter(({ url }) => url === address);
}`;

/** The built extension with such a popup. */
export const createPopupVariant = (): string =>
  createVariant('popup-over-a-tab', (folder) => {
    const file = join(folder, 'popup.html');
    writeFileSync(join(folder, 'believe.js'), BELIEVE);
    const page = readFileSync(file, 'utf8');
    writeFileSync(file, page.replace('<script', '<script src="/believe.js"></script><script'));
  });

/** The popup as it opens over the tab at an address; needs the variant above. */
export const openPopupOver = (browser: Browser, address: string): Promise<Tab> =>
  browser.ownPage(`popup.html?over=${encodeURIComponent(address)}`);
