import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameShardFile } from '../../data/pack/shard-files.ts';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';
import {
  toChromium,
  askUntil,
  isChromium,
  openBrowser,
  readReport,
  createVariant,
} from '../support/browser-test.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;
let browser: Browser;
let own: Tab;
let shop: Tab;

beforeAll(async () => {
  browser = await openBrowser(serveSample);
  own = await browser.ownPage('options.html');
  shop = await browser.tab();
  await shop.goto(SEARCH);
  await waitForChips(shop, 8);
});
afterAll(() => browser.close());

/** Sends a message from the content script's world of the shop page. */
const sendFromPage = (message: unknown): Promise<unknown> =>
  own.run(
    async (url, request) => {
      const api = globalThis.browser ?? chrome;
      const tab = (await api.tabs.query({})).find((one) => one.url === url);
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab?.id },
        func: (value: unknown) => (globalThis.browser ?? chrome).runtime.sendMessage(value),
        args: [request],
      });
      return answer?.result;
    },
    SEARCH,
    message,
  );

const place = { doc: 'd', route: 0 };
const listing = { key: 'k', kind: 'tile', title: 'Samsung Galaxy S25 256GB', market: 'GB' };

describe('messages at the border', () => {
  it('answers a sound request with its place', async () => {
    expect(
      await sendFromPage({ type: 'assess', listings: [listing], url: SEARCH, ...place }),
    ).toMatchObject({
      type: 'assessed',
      ...place,
      summaries: [{ key: 'k', connectable: 'yes', device: 'Samsung Galaxy S25' }],
    });
  });

  it.each([
    ['no message at all', null, 'message'],
    ['an unknown type', { type: 'eval', code: '1' }, 'type'],
    [
      'listings that are none',
      { type: 'assess', listings: 'all', url: SEARCH, ...place },
      'listings',
    ],
    [
      'a title that is a number',
      { type: 'assess', listings: [{ ...listing, title: 7 }], url: SEARCH, ...place },
      'listings.0.title',
    ],
    [
      'too many listings',
      {
        type: 'assess',
        listings: Array.from({ length: 99 }, () => listing),
        url: SEARCH,
        ...place,
      },
      'listings',
    ],
    [
      'a route that is no number',
      { type: 'count', count: { devices: 1, dated: 0 }, doc: 'd', route: '0' },
      'route',
    ],
  ])('refuses %s and names the field', async (_name, message, field) => {
    const answer = (await sendFromPage(message)) as { type: string; reason: string };
    expect(answer.type).toBe('failed');
    expect(answer.reason).toContain(field);
  });

  it('lets a page change no settings and check no other tab', async () => {
    for (const message of [
      { type: 'pause', host: null, on: true },
      { type: 'check-page', tabId: 1 },
      { type: 'dataset' },
    ])
      expect(await sendFromPage(message)).toMatchObject({ type: 'failed' });
  });

  it('gives a page no panel: what it keeps goes to our own frame, once', async () => {
    const nonce = '0123456789abcdef'.repeat(2);
    const panel = { nonce, listing, url: SEARCH, theme: 'light', ...place };
    expect(await sendFromPage({ type: 'open-panel', ...panel })).toEqual({ type: 'done' });
    expect(await sendFromPage({ type: 'panel', nonce })).toMatchObject({ type: 'failed' });
    expect(await sendFromPage({ type: 'detail', listing, url: SEARCH, ...place })).toMatchObject({
      type: 'failed',
    });
  });
});

describe.runIf(isChromium)('worker death', () => {
  it('is normal: the next message works, and so do new tiles', async () => {
    const session = await toChromium(browser).driver.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type }) => type === 'service_worker');
    expect(worker).toBeDefined();
    await session.send('Target.closeTarget', { targetId: worker!.targetId });
    await askUntil(
      async () =>
        (await session.send('Target.getTargets')).targetInfos.some(
          ({ targetId }) => targetId === worker!.targetId,
        ),
      (lives) => !lives,
    );
    expect(
      await sendFromPage({ type: 'assess', listings: [listing], url: SEARCH, ...place }),
    ).toMatchObject({ type: 'assessed', summaries: [{ key: 'k' }] });
  });
});

describe('a damaged dataset', () => {
  it('a shard cut short: the file is named, all other listings are answered', async () => {
    const damaged = await openBrowser(serveSample, {
      extension: createVariant('cut-shard', (folder) =>
        truncateSync(join(folder, 'pack', nameShardFile('samsung')), 1_000),
      ),
    });
    try {
      const popup = await damaged.ownPage('options.html');
      const page = await damaged.tab();
      await page.goto(SEARCH);
      const report = await askUntil(
        () => readReport(popup, SEARCH),
        (answer) => (answer?.listings.length ?? 0) > 15,
      );
      expect(report?.health.problem).toMatch(
        /pack\/shards\/\d\d\.ndjson: samsung: .*damaged or cut short/,
      );
      expect(report?.listings.some(({ listing }) => listing.title.includes('Pixel 8a'))).toBe(true);
      expect(
        report?.listings.some(({ listing }) => listing.title.startsWith('Samsung Galaxy')),
      ).toBe(false);
      expect(page.errors).toEqual([]);
    } finally {
      await damaged.close();
    }
  });

  it('the index cut short: no marks, no error in the page, and the reason for who asks', async () => {
    const damaged = await openBrowser(serveSample, {
      extension: createVariant('cut-index', (folder) =>
        truncateSync(join(folder, 'pack/index.bin'), 5_000),
      ),
    });
    try {
      const popup = await damaged.ownPage('options.html');
      const page = await damaged.tab();
      await page.goto(SEARCH);
      const report = await askUntil(
        () => readReport(popup, SEARCH),
        (answer) => answer?.health.problem !== undefined,
      );
      expect(report?.health.problem).toMatch(/pack\/index\.bin: damaged or cut short/);
      expect(await page.chips()).toEqual([]);
      expect(page.errors).toEqual([]);
    } finally {
      await damaged.close();
    }
  });
});
