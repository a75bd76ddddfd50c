/** What may happen to a browser while a shop is open: no network, access taken back, an update. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Tab } from './browser.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { toPage } from './driver-page.ts';
import type { FirefoxBrowser } from './firefox.ts';

const isFirefox = (browser: Browser): browser is FirefoxBrowser => browser.name === 'firefox';
const toChromium = (browser: Browser): ChromiumBrowser => browser as ChromiumBrowser;

/** Cuts the network off, or gives it back. */
export const setOffline = (browser: Browser, tab: Tab, isOffline: boolean): Promise<void> =>
  isFirefox(browser)
    ? browser.runAsBrowser(`Services.io.offline = ${isOffline}; 'done'`)
    : toPage(tab).setOfflineMode(isOffline);

interface DeveloperPrivate {
  updateProfileConfiguration(what: object): Promise<void>;
  updateExtensionConfiguration(what: object): Promise<void>;
  reload(id: string, options: object): Promise<void>;
}

/** Does something on the browser's own page of extensions. */
async function onExtensionsPage(
  browser: ChromiumBrowser,
  what: 'take' | 'give' | 'reload',
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, wanted) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      // Without it the browser leaves an unpacked extension off when it is loaded anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (wanted === 'reload') await developerPrivate.reload(id, { failQuietly: true });
      else
        await developerPrivate.updateExtensionConfiguration({
          extensionId: id,
          hostAccess: wanted === 'take' ? 'ON_CLICK' : 'ON_ALL_SITES',
        });
    },
    browser.extensionId,
    what,
  );
  await page.close();
}

/** Takes the user's permission for all shops back, or gives it again. */
export async function changeAccess(browser: Browser, isGiven: boolean): Promise<void> {
  if (!isFirefox(browser)) return onExtensionsPage(toChromium(browser), isGiven ? 'give' : 'take');
  const own = await browser.ownPage('credits.html');
  await own.run(async (given) => {
    const { permissions, runtime } = globalThis.browser as unknown as {
      permissions: {
        remove(what: object): Promise<boolean>;
        getAll(): Promise<{ origins: string[] }>;
      };
      runtime: { getManifest(): { host_permissions: string[] } };
    };
    if (!given) await permissions.remove({ origins: runtime.getManifest().host_permissions });
  }, isGiven);
  await own.close();
  if (isGiven) await browser.runAsBrowser(GIVE_IN_FIREFOX);
}

/** The user's own "allow" needs a press; the browser's own code does the same without. */
const GIVE_IN_FIREFOX = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('useby@useby.example');
  await ExtensionPermissions.add(extension.id, { permissions: [], origins: extension.manifest.host_permissions ?? [] }, extension);
  return 'given';
})()`;

const RELOAD_IN_FIREFOX = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('useby@useby.example')).reload();
  return 'done';
})()`;

/** Loads the extension anew, as an update does. */
export async function loadAnew(browser: Browser): Promise<void> {
  if (isFirefox(browser)) await browser.runAsBrowser(RELOAD_IN_FIREFOX);
  else await onExtensionsPage(toChromium(browser), 'reload');
  await wait(2_000);
}
