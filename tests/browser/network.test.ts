import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser } from '../support/browser.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';
import { askUntil, BUILT, isChromium, openBrowser } from '../support/browser-test.ts';
import { driveCatalogue } from '../support/catalogue-page.ts';
import { toPage } from '../support/driver-page.ts';
import { pressChip } from '../support/extension-pages.ts';
import { findTab, press, readText, tell } from '../support/record-store.ts';

/** Hosts the browsers ask on their own account, with or without an extension. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt\d\.com|google-analytics\.com|mozilla\.(?:org|com|net)|firefox\.com|firefoxusercontent\.com|mozgcp\.net|digicert\.com|lencr\.org)$/;

let server: Server;
let browser: Browser;
const asked: string[] = [];

/**
 * Everything the browser wants from the network goes through this proxy, which writes it down and
 * gives nothing.
 */
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://nowhere.invalid').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url.split(':')[0] ?? '');
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  browser = await openBrowser(
    serveSample,
    isChromium
      ? { args: [`--proxy-server=http://127.0.0.1:${port}`] }
      : {
          prefs: {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': port,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': port,
          },
        },
  );
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Our own pages, as the package has them; the panel stands in a frame of a shop's page. */
const OWN_PAGES = readdirSync(BUILT).filter(
  (name) => name.endsWith('.html') && name !== 'panel.html',
);

/** A shopper's, an investigator's and a shop's whole way through everything there is to press. */
async function travel(): Promise<void> {
  for (const page of OWN_PAGES) await (await browser.ownPage(page)).close();
  const own = await browser.ownPage('options.html');
  expect(await tell(own, { type: 'recording', on: true, tabId: null })).toEqual({ type: 'done' });
  for (const address of SAMPLE_ADDRESSES) {
    const tab = await browser.tab();
    await tab.goto(address);
    await waitForChips(tab);
    const tabId = await findTab(own, address);
    expect(await tell(own, { type: 'save-page', tabId })).toMatchObject({ type: 'saved' });
    if (isChromium) await pressChip(toPage(tab));
    await tab.close();
  }
  expect(await tell(own, { type: 'recording', on: false, tabId: null })).toEqual({ type: 'done' });
  const record = await browser.ownPage('record.html');
  await askUntil(
    () => readText(record),
    (text) => text.includes('Evidence record'),
  );
  await checkCatalogue();
  expect(await askUntil(() => press(own, 'Delete everything'), Boolean)).toBe(true);
  await askUntil(
    () => readText(own),
    (text) => text.includes('Everything has been deleted.'),
  );
}

async function checkCatalogue(): Promise<void> {
  const page = driveCatalogue(await browser.ownPage('catalogue.html'));
  await page.waitFor(/Check a catalogue/);
  const rows = ['1,Samsung Galaxy S25,Samsung', '2,Acme smart doorbell with Wi-Fi,Acme'];
  await page.give('shop.csv', ['SKU,Title,Brand', ...rows].join('\n'));
  await page.waitFor(/2 rows checked/);
  await page.press('Write the letters');
  await page.waitFor(/Acme: 1 product/);
  expect(await page.save('CSV')).toContain('Samsung Galaxy S25');
}

describe('zero requests', () => {
  it('from installation to "delete everything", worker, pages and content scripts included', async () => {
    expect(OWN_PAGES.length).toBeGreaterThan(7);
    await travel();
    expect(browser.refused).toEqual([]);
    expect([...new Set(asked)].filter((host) => !OF_THE_BROWSER.test(host))).toEqual([]);
    // The proxy does hear what a page of ours would ask for.
    const own = await browser.ownPage('credits.html');
    await own.run(() => void (location.href = 'http://heard.invalid/'));
    await askUntil(
      async () => asked.includes('heard.invalid') || browser.refused.length > 0,
      Boolean,
    );
    expect(asked.includes('heard.invalid') || browser.refused.length > 0).toBe(true);
  }, 240_000);
});
