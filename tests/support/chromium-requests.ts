import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import type { BrowseOptions } from './browser.ts';

/** Files of the extension go their own way: standing between costs more than what is measured. */
const NETWORK = { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] };

/**
 * Stands between a Chromium's tabs and the network, whoever opened them, frames and content scripts
 * included. The worker is left alone: a debugger would keep it alive, and it could not start again
 * after its death. What it asks for is seen by the proxy of `tests/browser/network.test.ts`.
 */
export async function serveRequests(
  browser: Browser,
  options: BrowseOptions,
  refused: string[],
): Promise<void> {
  const session = await browser.target().createCDPSession();
  session.on('Fetch.requestPaused', (paused) => {
    // A page that is left takes its open requests with it: answering them then is an error of no
    // interest.
    answer(session, paused, options, refused).catch(() => undefined);
  });
  await session.send('Fetch.enable', NETWORK);
}

async function answer(
  session: CDPSession,
  { requestId, request }: Protocol.Fetch.RequestPausedEvent,
  { serve, online }: BrowseOptions,
  refused: string[],
): Promise<void> {
  const url = new URL(request.url);
  const served = serve(url);
  if (served) {
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: served.status ?? 200,
      responseHeaders: Object.entries({ 'Content-Type': served.type, ...served.headers }).map(
        ([name, value]) => ({ name, value }),
      ),
      body: Buffer.from(served.body).toString('base64'),
    });
  } else if (online) {
    await session.send('Fetch.continueRequest', { requestId });
  } else {
    refused.push(url.href);
    // As if there were no network. "Blocked" would put a page with scripts of its own into each
    // frame, and the bench would count them.
    await session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
  }
}
