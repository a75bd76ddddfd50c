import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser } from '../support/browser.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';
import { isChromium, openBrowser } from '../support/browser-test.ts';

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

describe('zero requests', () => {
  it('from installation to the last page, worker and content scripts included', async () => {
    for (const page of ['options.html', 'popup.html', 'credits.html', 'readings.html'])
      await (await browser.ownPage(page)).close();
    for (const address of SAMPLE_ADDRESSES) {
      const tab = await browser.tab();
      await tab.goto(address);
      await waitForChips(tab);
    }
    expect(browser.refused).toEqual([]);
    expect([...new Set(asked)].filter((host) => !OF_THE_BROWSER.test(host))).toEqual([]);
  });
});
