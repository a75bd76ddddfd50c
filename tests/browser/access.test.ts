import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { toPage } from '../support/driver-page.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';
import {
  BUILT,
  toChromium,
  editJson,
  askUntil,
  serveHtml,
  isChromium,
  openBrowser,
  readReport,
  createVariant,
} from '../support/browser-test.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;
const ELSEWHERE = 'https://www.corner-shop.example/galaxy-s25';
const data = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Samsung Galaxy S25 256GB Smartphone',
  brand: { '@type': 'Brand', name: 'Samsung' },
  image: 'x.png',
  offers: { '@type': 'Offer', price: '699.00', priceCurrency: 'GBP' },
};
const CORNER_SHOP = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Galaxy S25</title><script type="application/ld+json">${JSON.stringify(data)}</script>
<body><h1>Samsung Galaxy S25 256GB Smartphone</h1><img alt="Samsung Galaxy S25" width="300" height="300" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"><p>£699.00</p><button>Buy</button></body></html>`;
const serve: typeof serveSample = (url) =>
  url.href === ELSEWHERE ? serveHtml(CORNER_SHOP) : serveSample(url);

/**
 * Firefox cannot be told to press the toolbar button, so a manifest with access to the page stands
 * in for `activeTab` there.
 */
const extension = (): string =>
  isChromium
    ? BUILT
    : createVariant('all-hosts', (folder) =>
        editJson(join(folder, 'manifest.json'), (manifest) => {
          manifest['host_permissions'] = [
            'https://www.corner-shop.example/*',
            ...(manifest['host_permissions'] as string[]),
          ];
        }),
      );

let browser: Browser;
let own: Tab;
beforeAll(async () => {
  browser = await openBrowser(serve, {
    extension: extension(),
    args: isChromium ? ['--enable-unsafe-extension-debugging'] : [],
  });
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

const checkPage = (url: string): Promise<unknown> =>
  own.run(async (address) => {
    const api = globalThis.browser ?? chrome;
    const tabs = await api.tabs.query({});
    // Without access to the page its address is hidden: it is then the one that was opened last.
    const tab = tabs.find((one) => one.url === address) ?? tabs.at(-1);
    return api.runtime.sendMessage({ type: 'check-page', tabId: tab?.id });
  }, url);

describe('a shop that is not in the manifest', () => {
  let shop: Tab;
  beforeAll(async () => {
    shop = await browser.tab();
    await shop.goto(ELSEWHERE);
  });

  it('is left alone until the user asks', async () => {
    await new Promise((done) => {
      setTimeout(done, 1_000);
    });
    expect(await shop.chips()).toEqual([]);
    if (isChromium) expect(await checkPage(ELSEWHERE)).toMatchObject({ type: 'failed' });
  });

  it('"Check this page" reads its structured data and marks the product', async () => {
    if (isChromium) {
      const { driver, extensionId } = toChromium(browser);
      await (await driver.extensions()).get(extensionId)?.triggerAction(toPage(shop));
    }
    expect(
      await askUntil(
        () => checkPage(ELSEWHERE) as Promise<{ type: string }>,
        ({ type }) => type === 'done',
      ),
    ).toEqual({ type: 'done' });
    const chips = await waitForChips(shop);
    expect(chips).toHaveLength(1);
    expect(chips[0]?.text).toMatch(/^Updates until/);
  });
});

describe('host access taken back', () => {
  it('nothing runs, nothing breaks, and the shop is known as one of ours', async () => {
    const withheld = await openBrowser(
      serve,
      isChromium
        ? {
            extension: createVariant('no-hosts', (folder) =>
              editJson(join(folder, 'manifest.json'), (manifest) => {
                delete manifest['host_permissions'];
                manifest['content_scripts'] = [];
              }),
            ),
          }
        : {},
    );
    try {
      const popup = await withheld.ownPage('options.html');
      if (!isChromium)
        await popup.run(async () => {
          await globalThis.browser.permissions.remove({
            origins: (await globalThis.browser.permissions.getAll()).origins,
          });
        });
      const page = await withheld.tab();
      await page.goto(SEARCH);
      await new Promise((done) => {
        setTimeout(done, 1_500);
      });
      expect(await page.chips()).toEqual([]);
      expect(page.errors).toEqual([]);
      expect(await readReport(popup, SEARCH)).toBeNull();
      if (!isChromium)
        expect(
          await popup.run(
            () =>
              (
                globalThis.browser as unknown as {
                  runtime: { getManifest(): { host_permissions: string[] } };
                }
              ).runtime.getManifest().host_permissions.length,
          ),
        ).toBeGreaterThan(0);
    } finally {
      await withheld.close();
    }
  });
});
