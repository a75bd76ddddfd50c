import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { createVariant, editJson, openBrowser, serveHtml } from '../support/browser-test.ts';

const ADDRESS = 'http://www.corner-shop.example/galaxy-s25';
const DATA = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Samsung Galaxy S25 256GB Smartphone',
  brand: { '@type': 'Brand', name: 'Samsung' },
  offers: { '@type': 'Offer', price: '699.00', priceCurrency: 'GBP' },
};
const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Galaxy S25</title><script type="application/ld+json">${JSON.stringify(DATA)}</script>
<body><h1>Samsung Galaxy S25 256GB Smartphone</h1><img alt="Samsung Galaxy S25" width="300" height="300" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"><p>£699.00</p><button>Buy</button></body></html>`;

/** Access to the page stands in for the press on the toolbar button (`activeTab`). */
const grantPage = (): string =>
  createVariant('plain-http', (folder) =>
    editJson(join(folder, 'manifest.json'), (manifest) => {
      manifest['host_permissions'] = [
        'http://www.corner-shop.example/*',
        ...(manifest['host_permissions'] as string[]),
      ];
    }),
  );

describe('a page without TLS', () => {
  let browser: Browser;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser((url) => (url.href === ADDRESS ? serveHtml(PAGE) : null), {
      extension: grantPage(),
    });
    own = await browser.ownPage('options.html');
  });
  afterAll(() => browser.close());

  it('is read by "Check this page", where the browser lacks what it keeps for TLS', async () => {
    const shop = await browser.tab();
    await shop.goto(ADDRESS);
    expect(await shop.run(() => isSecureContext)).toBe(false);
    const answer = await own.run(async (address) => {
      const api = globalThis.browser ?? chrome;
      const tab = (await api.tabs.query({})).find((one) => one.url === address);
      return api.runtime.sendMessage({ type: 'check-page', tabId: tab?.id });
    }, ADDRESS);
    expect(answer).toEqual({ type: 'done' });
    expect((await waitForChips(shop)).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Updates until/),
    ]);
    expect(shop.errors).toEqual([]);
  });
});
