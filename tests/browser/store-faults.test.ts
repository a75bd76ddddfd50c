import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, isChromium, openBrowser } from '../support/browser-test.ts';
import { findTab, readText, tell } from '../support/record-store.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;

const openShop = async (browser: Browser): Promise<Tab> => {
  const tab = await browser.tab();
  await tab.goto(SEARCH);
  await waitForChips(tab, 8);
  return tab;
};

/** Files of the extension's databases in a profile of Chromium. */
function listDatabaseFiles(profile: string): string[] {
  const wanted = /IndexedDB\/chrome-extension[^/]*\/[^/]+$/;
  return (readdirSync(profile, { recursive: true }) as string[])
    .filter((name) => wanted.test(name))
    .map((name) => join(profile, name))
    .filter((file) => statSync(file).isFile());
}

describe('the browser’s store', () => {
  it.runIf(isChromium)(
    'damaged on the disk: the loss, or the fault, is said; never an empty page in silence',
    async () => {
      const profile = mkdtempSync(join(tmpdir(), 'useby-damaged-'));
      try {
        const first = await openBrowser(serveSample, { profile });
        await openShop(first);
        const own = await first.ownPage('record.html');
        expect(
          await tell(own, { type: 'save-page', tabId: await findTab(own, SEARCH) }),
        ).toMatchObject({ type: 'saved' });
        // Settings lie elsewhere and are on the disk a moment later.
        await new Promise((done) => {
          setTimeout(done, 2_000);
        });
        await first.kill();
        const files = listDatabaseFiles(profile);
        expect(files.length).toBeGreaterThan(0);
        for (const file of files) {
          truncateSync(file, Math.min(100, statSync(file).size));
          writeFileSync(
            file,
            'not what it was, and longer than a header of a hundred bytes'.repeat(3),
          );
        }
        const second = await openBrowser(serveSample, { profile });
        const page = await second.ownPage('record.html');
        const text = await askUntil(
          () => readText(page),
          (words) => /has lost them|could not be opened/.test(words),
        );
        expect(text).toMatch(/has lost them|could not be opened/);
        const shop = await openShop(second);
        expect((await shop.chips()).length).toBeGreaterThan(5);
        await second.close();
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
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
