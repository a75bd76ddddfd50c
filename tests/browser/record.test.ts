import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, createVariant, editJson, openBrowser } from '../support/browser-test.ts';
import { findTab, listKept, press, readStore, readText, tell } from '../support/record-store.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

const [SEARCH = '', PRODUCT = '', ...OTHERS] = SAMPLE_ADDRESSES;

const visit = async (browser: Browser, address: string): Promise<Tab> => {
  const tab = await browser.tab();
  await tab.goto(address);
  await waitForChips(tab);
  return tab;
};
const countEntries = async (own: Tab): Promise<number> => (await readStore(own, 'entries')).length;
/** Waits until no more is written. */
const settle = async (own: Tab, least: number): Promise<number> => {
  let before = -1;
  return askUntil(
    () => countEntries(own),
    (count) => {
      const isSettled = count >= least && count === before;
      before = count;
      return isSettled;
    },
  );
};

describe('a record', () => {
  let browser: Browser;
  let own: Tab;
  beforeAll(async () => {
    // The whole web may be pictured by this variant, as by the reader's press on the button.
    const extension = createVariant('pictures', (folder) =>
      editJson(join(folder, 'manifest.json'), (manifest) => {
        (manifest['host_permissions'] as string[]).push('<all_urls>');
      }),
    );
    browser = await openBrowser(serveSample, { extension });
    own = await browser.ownPage('record.html');
  });
  afterAll(() => browser.close());

  it('is off until started: a shop seen before leaves nothing', async () => {
    const tab = await visit(browser, SEARCH);
    expect(await readText(own)).toContain('Nothing has been saved yet');
    expect(await countEntries(own)).toBe(0);
    await tab.close();
  });

  it('keeps every listing of every page while it is on, and nothing after', async () => {
    expect(await tell(own, { type: 'recording', on: true, tabId: null })).toEqual({ type: 'done' });
    const tabs = [await visit(browser, SEARCH), await visit(browser, PRODUCT)];
    const count = await settle(own, 10);
    expect(count).toBeGreaterThanOrEqual(10);
    await tell(own, { type: 'recording', on: false, tabId: null });
    tabs.push(await visit(browser, OTHERS[0] ?? ''));
    await new Promise((done) => {
      setTimeout(done, 1_500);
    });
    expect(await countEntries(own)).toBe(count);
    const visits = await readStore(own, 'visits');
    expect(visits[0]).toMatchObject({
      position: expect.any(Number),
      shown: { page: expect.stringContaining('https://'), listing: { title: expect.any(String) } },
      found: {
        dataset: expect.stringMatching(/^[0-9a-f]{12}-\d{4}/),
        extension: expect.stringMatching(/^\d/),
        findings: expect.arrayContaining([expect.objectContaining({ duty: 'support' })]),
      },
      hashes: { shown: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const cited = visits.some((one) => JSON.stringify(one['found']).includes('"claims":[{"id"'));
    expect(cited).toBe(true);
    for (const tab of tabs) await tab.close();
  });

  it('is saved by a press, with the tab’s picture where the browser allows it', async () => {
    const tab = await visit(browser, SEARCH);
    const tabId = await findTab(own, SEARCH);
    await own.run(
      (id) =>
        (globalThis.browser ?? chrome).tabs.query({}).then(() =>
          (
            (globalThis.browser ?? chrome) as unknown as {
              tabs: { update(id: number, what: object): Promise<unknown> };
            }
          ).tabs.update(id, { active: true }),
        ),
      tabId,
    );
    expect(await tell(own, { type: 'save-page', tabId })).toMatchObject({
      type: 'saved',
      added: 0,
      picture: true,
    });
    expect((await readStore(own, 'pictures')).length).toBe(1);
    await tab.close();
  });

  it('is shown on its page, and comes back the same from its own export', async () => {
    await own.goto(await own.run(() => location.href));
    await askUntil(
      () => readText(own),
      (text) => text.includes('listings saved'),
    );
    const roundTrip = await own.run(async () => {
      const wait = (ms: number) =>
        new Promise((done) => {
          setTimeout(done, ms);
        });
      const pressButton = (label: string): void =>
        [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent?.trim() === label)
          ?.click();
      const files: Blob[] = [];
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        files.push(file);
        return create(file);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
      const exportNow = async (count: number): Promise<void> => {
        for (let tries = 0; tries < 50 && files.length < count; tries++) {
          pressButton('Export ZIP');
          await wait(1_000);
        }
      };
      const hash = async (file: Blob): Promise<string> =>
        [...new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))].join();
      await exportNow(1);
      pressButton('Delete every record');
      for (let tries = 0; tries < 50 && document.querySelector('.cards'); tries++) await wait(100);
      const isEmpty = document.querySelector('.cards') === null;
      const [first] = files;
      if (first === undefined) return { isEmpty, isSame: false };
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const given = new DataTransfer();
      given.items.add(new File([first], 'export.zip'));
      if (input === null) return { isEmpty, isSame: false };
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      const says = 'every SHA-256 as stated';
      for (let tries = 0; tries < 100 && !document.body.innerText.includes(says); tries++)
        await wait(100);
      const isChecked = document.body.innerText.includes(says);
      await exportNow(2);
      const [, second] = files;
      const isSame = second !== undefined && (await hash(first)) === (await hash(second));
      return { isEmpty, isSame, isChecked, sizes: files.map(({ size }) => size) };
    });
    expect(roundTrip, JSON.stringify(roundTrip)).toMatchObject({
      isEmpty: true,
      isSame: true,
      isChecked: true,
    });
  });

  it('leaves nothing after "delete everything"', async () => {
    const options = await browser.ownPage('options.html');
    await askUntil(() => press(options, 'Delete everything'), Boolean);
    await askUntil(
      () => readText(options),
      (text) => text.includes('Everything has been deleted.'),
    );
    expect(await listKept(options)).toEqual({ databases: [], stored: [] });
    await options.close();
  });
});

describe('a browser that is killed', () => {
  it('in the middle of a recording loses the last listing at most, and the page says so', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'useby-killed-'));
    const pages = [PRODUCT, ...OTHERS.filter((address) => address.includes('/product'))];
    const killed = await openBrowser(serveSample, { profile });
    const own = await killed.ownPage('record.html');
    await tell(own, { type: 'recording', on: true, tabId: null });
    let seen = 0;
    for (const address of pages) {
      const tab = await killed.tab();
      await tab.goto(address);
      await waitForChips(tab);
      seen++;
      if (seen < pages.length) await tab.close();
    }
    await killed.kill();
    const again = await openBrowser(serveSample, { profile });
    try {
      const page = await again.ownPage('record.html');
      const text = await askUntil(
        () => readText(page),
        (words) => words.includes('saved'),
      );
      expect(text).toContain('ended with the browser');
      expect(text).toContain('Not recording');
      const entries = await readStore(page, 'entries');
      expect(pages.length).toBeGreaterThan(1);
      expect(entries.length).toBeGreaterThanOrEqual(seen - 1);
    } finally {
      await again.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }, 150_000);
});
