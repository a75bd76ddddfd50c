import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, isChromium, openBrowser } from '../support/browser-test.ts';
import { driveCatalogue } from '../support/catalogue-page.ts';
import { noteFault } from '../support/fault-log.ts';
import { findTab, readText, tell } from '../support/record-store.ts';
import { CATALOGUE } from '../support/sample-catalogue.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;

const openShop = async (browser: Browser): Promise<Tab> => {
  const tab = await browser.tab();
  await tab.goto(SEARCH);
  await waitForChips(tab, 8);
  return tab;
};

/**
 * Files of the extension's databases in a profile; Firefox keeps settings in another of its own.
 */
function listDatabaseFiles(profile: string): string[] {
  const wanted = isChromium
    ? /IndexedDB\/chrome-extension[^/]*\/[^/]+$/
    : /storage\/default\/moz-extension[^/^]*\/idb\/[^/]+$/;
  return (readdirSync(profile, { recursive: true }) as string[])
    .filter((name) => wanted.test(name))
    .map((name) => join(profile, name))
    .filter((file) => statSync(file).isFile());
}

/** What becomes of the files on the disk while the browser is away. */
const DAMAGES: Record<string, (files: readonly string[]) => void> = {
  'overwritten on the disk': (files) => {
    for (const file of files) {
      truncateSync(file, Math.min(100, statSync(file).size));
      writeFileSync(file, 'not what it was, and longer than a header of a hundred bytes'.repeat(3));
    }
  },
  'refused: a file stands where its folder was': (files) => {
    const folder = dirname(files[0] ?? '');
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
  },
};
/** The loss, or why the store cannot be opened. */
const SAID = /has lost them|could not be opened/;

/** A profile in which a page was saved and a catalogue checked; its browser was killed. */
async function createProfile(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'useby-damaged-'));
  const browser = await openBrowser(serveSample, { profile });
  await openShop(browser);
  const page = driveCatalogue(await browser.ownPage('catalogue.html'));
  await page.waitFor(/Check a catalogue/);
  await page.give('stock.csv', CATALOGUE);
  await page.waitFor(/5 rows checked/);
  const own = await browser.ownPage('record.html');
  expect(await tell(own, { type: 'save-page', tabId: await findTab(own, SEARCH) })).toMatchObject({
    type: 'saved',
  });
  // Settings lie elsewhere and are on the disk a moment later.
  await wait(2_000);
  await browser.kill();
  return profile;
}

describe('the browser’s store', () => {
  it.each(Object.entries(DAMAGES))(
    '%s: record and catalogue say the loss, or the fault, and nothing else is lost',
    async (_, damage) => {
      const profile = await createProfile();
      try {
        const files = listDatabaseFiles(profile);
        expect(files.length).toBeGreaterThan(0);
        damage(files);
        const browser = await openBrowser(serveSample, { profile });
        const record = await browser.ownPage('record.html');
        const said = (): Promise<string> => readText(record);
        expect(await askUntil(said, (words) => SAID.test(words))).toMatch(SAID);
        const page = driveCatalogue(await browser.ownPage('catalogue.html'));
        await page.waitFor(SAID);
        await page.give('stock.csv', CATALOGUE);
        const text = await page.waitFor(/5 rows checked/);
        expect(text).toContain('End depends on version');
        expect(text).not.toContain('Since your check of');
        expect((await page.save('NDJSON for programs')).trimEnd().split('\n')).toHaveLength(5);
        const shop = await openShop(browser);
        expect((await shop.chips()).length).toBeGreaterThan(5);
        noteFault('files of the browser’s store overwritten, or their folder gone', {
          tried: Object.keys(DAMAGES).length,
          lost: 0,
          saw: 'record and catalogue page say that the store was lost, or that it cannot be opened; marks and checks as ever',
        });
        await browser.close();
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
    150_000,
  );

  it('held open by a page of an older version: the press says so, and works once it is let go', async () => {
    const browser = await openBrowser(serveSample);
    try {
      const older = await browser.ownPage('credits.html');
      await older.run(
        () =>
          new Promise<void>((done) => {
            const opening = indexedDB.open('useby', 1);
            opening.onupgradeneeded = () =>
              opening.result.createObjectStore('readings', { keyPath: 'id' });
            opening.onsuccess = () => {
              // Does not listen for a version that wants in, as a page that hangs.
              (globalThis as { held?: IDBDatabase }).held = opening.result;
              done();
            };
          }),
      );
      await openShop(browser);
      const own = await browser.ownPage('record.html');
      const text = await askUntil(
        () => readText(own),
        (words) => words.includes('holds the'),
      );
      expect(text).toContain('of another version, holds the browser’s store open');
      const tabId = await findTab(own, SEARCH);
      expect(await tell(own, { type: 'save-page', tabId })).toEqual({
        type: 'failed',
        reason: 'blocked',
      });
      await older.run(() => (globalThis as { held?: IDBDatabase }).held?.close());
      expect(await tell(own, { type: 'save-page', tabId })).toMatchObject({ type: 'saved' });
    } finally {
      await browser.close();
    }
  }, 150_000);
});
