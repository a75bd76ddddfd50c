import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser } from '../support/browser.ts';
import { isChromium, openBrowser } from '../support/browser-test.ts';
import { allowPrivate, openInWindow } from '../support/private-window.ts';
import { readStore, tell } from '../support/record-store.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;

describe.runIf(isChromium)('a private window', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(serveSample);
    await allowPrivate(browser);
  });
  afterAll(() => browser.close());

  it('is never recorded, neither by a recording nor by a press; an ordinary one beside it is', async () => {
    const own = await browser.ownPage('record.html');
    expect(await tell(own, { type: 'recording', on: true, tabId: null })).toEqual({ type: 'done' });
    const ask = (): Promise<unknown> =>
      own.run(
        (url) => (globalThis.browser ?? chrome).windows.create({ incognito: true, url }),
        browser.name === 'chromium' ? SEARCH : 'about:blank',
      );
    const page = await openInWindow(browser, ask, SEARCH);
    // It is marked as any page is, so it was read and answered.
    await page.waitForSelector('useby-badge', { timeout: 15_000 });
    const tabId = await own.run(async () => {
      const tabs = await (globalThis.browser ?? chrome).tabs.query({});
      return (tabs as { id: number; incognito?: boolean }[]).find((one) => one.incognito)?.id ?? -1;
    });
    expect(tabId).toBeGreaterThan(-1);
    for (const message of [
      { type: 'save-page', tabId },
      { type: 'recording', on: true, tabId },
    ])
      expect(await tell(own, message)).toEqual({ type: 'failed', reason: 'private' });
    await new Promise((done) => {
      setTimeout(done, 1_500);
    });
    for (const store of ['entries', 'visits', 'pictures'])
      expect(await readStore(own, store), store).toEqual([]);
    const ordinary = await browser.tab();
    await ordinary.goto(SEARCH);
    await waitForChips(ordinary, 8);
    await new Promise((done) => {
      setTimeout(done, 2_500);
    });
    expect((await readStore(own, 'entries')).length).toBeGreaterThan(5);
  });
});
