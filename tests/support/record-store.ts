/** What the extension keeps, read from a page of its own; and its record driven from there. */
import { expect } from 'vitest';
import type { Tab } from './browser.ts';
import { askUntil } from './browser-test.ts';

type Row = Record<string, unknown>;

/** All rows of a store of the extension's database; an empty list where there is no such store. */
export const readStore = (own: Tab, store: string): Promise<Row[]> =>
  own.run(
    (name) =>
      new Promise<Row[]>((done, failed) => {
        const opening = indexedDB.open('useby');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            return done([]);
          }
          const asking = database.transaction(name).objectStore(name).getAll();
          asking.onsuccess = () => {
            database.close();
            done(JSON.parse(JSON.stringify(asking.result)) as Row[]);
          };
          return undefined;
        };
      }),
    store,
  );

/** Names and versions of all databases of the extension, and the names in its storage areas. */
export const listKept = (own: Tab): Promise<{ databases: string[]; stored: string[] }> =>
  own.run(async () => {
    const { storage } = (globalThis.browser ?? chrome) as unknown as {
      storage: Record<'local' | 'session', { get(name: null): Promise<object> }>;
    };
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const stored = Object.keys({
      ...(await storage.local.get(null)),
      ...(await storage.session.get(null)),
    });
    return { databases, stored };
  });

/** Sends a message as a page of ours. */
export const tell = (own: Tab, message: object): Promise<{ type: string; reason?: string }> =>
  own.run(
    async (what) => (await (globalThis.browser ?? chrome).runtime.sendMessage(what)) as never,
    message,
  );

/** Id of the tab at an address. */
export const findTab = (own: Tab, url: string): Promise<number> =>
  own.run(async (address) => {
    const tabs = await (globalThis.browser ?? chrome).tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? -1;
  }, url);

/** Presses the button of these words on a page of ours. */
export const press = (own: Tab, words: string): Promise<boolean> =>
  own.run((label) => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === label,
    );
    button?.click();
    return button !== undefined;
  }, words);

export const readText = (own: Tab): Promise<string> =>
  own.run(() => document.body.innerText.replace(/\s+/g, ' '));

/** The text of a page of ours once it holds these words; the test fails where they do not come. */
export async function waitForWords(tab: Tab, words: RegExp): Promise<string> {
  const text = await askUntil(
    () => readText(tab),
    (said) => words.test(said),
  );
  expect(text).toMatch(words);
  return text;
}
