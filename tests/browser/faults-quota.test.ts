import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, isChromium, openBrowser } from '../support/browser-test.ts';
import { driveCatalogue } from '../support/catalogue-page.ts';
import { connectDebugger, toPage } from '../support/driver-page.ts';
import { noteFault } from '../support/fault-log.ts';
import { findTab, press, readStore, tell, waitForWords } from '../support/record-store.ts';
import { SAMPLE_ADDRESSES, serveSample, SHELF_ADDRESSES } from '../support/sample-shop/serve.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;
const MORE = SHELF_ADDRESSES.cameras;
const STORES = ['cases', 'entries', 'visits', 'readings', 'checks', 'row-notes'];
/** Chromium asks how much room there is once, and heeds the answer for so long. */
const KNOWN_MS = 31_000;
const READINGS = Array.from({ length: 4_000 }, (_, at) =>
  JSON.stringify({
    model: `Cam ${at}`,
    until: '2031-12-31',
    bound: 'until',
    what: 'security-updates',
    words: 'until 2031 '.repeat(25),
    address: `https://m.example/${at}`,
    day: '2026-11-01',
  }),
).join('\n');
const LONG_CATALOGUE = `title\n${Array.from({ length: 12_000 }, (_, at) => `${'Tapo C200 camera of our shop '.repeat(4)}${at}`).join('\n')}`;

/** Only Chromium lets a driver set how much an origin may keep. */
describe.runIf(isChromium)('a browser that gives no more room', () => {
  let browser: Browser;
  let own: Tab;
  const setQuota = async (bytes: number): Promise<void> => {
    const session = await connectDebugger(toPage(own));
    const origin = await own.run(() => location.origin);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  };
  const visit = async (address: string): Promise<void> => {
    const tab = await browser.tab();
    await tab.goto(address);
    await waitForChips(tab, 8);
  };
  const countKept = async (): Promise<number[]> =>
    Promise.all(STORES.map(async (store) => (await readStore(own, store)).length));

  beforeAll(async () => {
    browser = await openBrowser(serveSample);
    await visit(SEARCH);
    own = await browser.ownPage('record.html');
    const tabId = await findTab(own, SEARCH);
    expect(await tell(own, { type: 'save-page', tabId })).toMatchObject({ type: 'saved' });
    await waitForWords(own, /17 listings saved/);
    await own.run(() => document.querySelector<HTMLElement>('tbody button')?.click());
    await waitForWords(own, /Never offered for deletion/);
    await own.run(() =>
      document.querySelector<HTMLInputElement>('tbody input[type=checkbox]')?.click(),
    );
    await askUntil(
      () => readStore(own, 'entries'),
      (entries) => entries.some(({ pinned }) => pinned === true),
    );
  });
  afterAll(() => browser.close());

  it('is said by record, readings and catalogue, and nothing that was kept is lost', async () => {
    const before = await countKept();
    // A byte: whatever is written from now on is too much.
    await setQuota(1);
    await visit(MORE);
    await wait(KNOWN_MS);
    const tabId = await findTab(own, MORE);
    expect(await tell(own, { type: 'save-page', tabId })).toEqual({
      type: 'failed',
      reason: 'full',
    });

    const readings = await browser.ownPage('readings.html');
    await waitForWords(readings, /What you read/);
    await giveFile(readings, 'readings.jsonl', READINGS);
    await waitForWords(readings, /There is no room left in the browser, so nothing was kept\./);

    const page = driveCatalogue(await browser.ownPage('catalogue.html'));
    await page.waitFor(/Check a catalogue/);
    await page.give('full.csv', LONG_CATALOGUE);
    const said = await page.waitFor(
      /12,000 rows checked[\s\S]*There is no room left in the browser/,
    );
    expect(said).toContain('End depends on version');

    expect(await countKept()).toEqual(before);
    noteFault('no room left in the browser’s store (record, readings, catalogue)', {
      tried: 3,
      lost: 0,
      saw: 'that nothing more was kept; what was kept before is still there, and the check is whole',
    });
  }, 150_000);

  it('asks before the oldest listings go, and spares those that are pinned', async () => {
    await waitForWords(own, /There is no room left[^.]*\. .* Nothing is deleted by itself\./);
    expect((await readStore(own, 'entries')).length).toBe(17);
    expect(await askUntil(() => press(own, 'Which would go?'), Boolean)).toBe(true);
    const asked = await waitForWords(own, /Delete the .*oldest listings?, last seen by/);
    expect((await readStore(own, 'entries')).length).toBe(17);
    const [button = ''] =
      /Delete the (?:\d+ )?oldest listings?, last seen by [^U]*UTC/.exec(asked) ?? [];
    expect(await press(own, button)).toBe(true);
    const left = await askUntil(
      () => readStore(own, 'entries'),
      (entries) => entries.length < 17,
    );
    expect(left.filter(({ pinned }) => pinned === true)).toHaveLength(1);
  });
});

const giveFile = (tab: Tab, name: string, text: string): Promise<void> =>
  tab.run(
    (title, content) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      const given = new DataTransfer();
      given.items.add(new File([content], title));
      if (field === null) throw new Error('no field for files');
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
