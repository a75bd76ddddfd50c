/** Lets the extension into private windows, as its user may, and opens a page in one. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Browser } from './browser.ts';
import type { ChromiumBrowser } from './chromium.ts';
import type { FirefoxBrowser } from './firefox.ts';

/** Firefox keeps the permission where only the browser's own code can reach. */
const ALLOW_IN_FIREFOX = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const id = 'useby@useby.example';
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
  return 'allowed';
})()`;

async function allowInChromium({ newPage, extensionId, driver }: ChromiumBrowser): Promise<void> {
  const page = await newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(what: object): Promise<void>;
        updateExtensionConfiguration(what: object): Promise<void>;
      };
    };
    // Without it the browser leaves an unpacked extension off when it is loaded anew.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  // The extension is loaded anew; until then its pages are refused.
  await driver.waitForTarget((target) => target.type() === 'service_worker', { timeout: 10_000 });
  let isOpen = false;
  for (let tries = 0; tries < MAX_TRIES && !isOpen; tries++) {
    await wait(500);
    isOpen = await page.goto(`chrome-extension://${extensionId}/credits.html`).then(
      () => true,
      () => false,
    );
  }
  await page.close();
  if (!isOpen) throw new Error('the extension did not start again after it was let in');
}

const MAX_TRIES = 20;

/** After this the extension runs in private windows, too; it has been started anew. */
export async function allowPrivate(browser: Browser): Promise<void> {
  if (browser.name === 'chromium') return allowInChromium(browser as ChromiumBrowser);
  await (browser as FirefoxBrowser).runAsBrowser(ALLOW_IN_FIREFOX);
  return wait(1_500);
}

/** A page in a window, private or not, that a page of ours has asked for. */
export async function openInWindow(
  browser: Browser,
  ask: () => Promise<unknown>,
  url: string,
): Promise<Page> {
  if (browser.name === 'firefox') return (browser as FirefoxBrowser).openServed(ask, url);
  const { driver } = browser as ChromiumBrowser;
  await ask();
  const target = await driver.waitForTarget((one) => one.url() === url);
  const page = await target.page();
  if (page === null) throw new Error('no page in the window');
  // Each of several windows believes to be in front.
  await page.emulateFocusedPage(true);
  return page;
}
