import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import {
  askUntil,
  createVariant,
  isChromium,
  openBrowser,
  readReport,
  serveHtml,
} from '../support/browser-test.ts';
import { toPage } from '../support/driver-page.ts';
import { noteFault } from '../support/fault-log.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const SEARCH = 'https://www.amazon.co.uk/s?k=life';
const PHONES = SHELF.filter(({ title }) =>
  /Galaxy S25 256GB, SIM.*Navy|Pixel 8a|Fairphone 5/.test(title),
);
const serve = (url: URL): { body: string; type: string } | null =>
  url.host === 'www.amazon.co.uk' ? serveHtml(createSearchPage(PHONES)) : null;

async function visit(browser: Browser, url = SEARCH): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(url);
  return tab;
}
/** Marks that are missing of the three, in a page without an error. */
async function countMissing(tab: Tab, patience = 15_000): Promise<number> {
  const chips = await waitForChips(tab, PHONES.length, patience);
  expect(tab.errors).toEqual([]);
  return PHONES.length - chips.length;
}
const store = (own: Tab, values: object): Promise<string> =>
  own.run(
    (all) =>
      (globalThis.browser ?? chrome).storage.local.set(all).then(
        () => 'stored',
        (error: unknown) => String(error),
      ),
    values,
  );

describe('a browser that goes on', () => {
  let browser: Browser;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser(serve);
    own = await browser.ownPage('options.html');
  });
  afterAll(() => browser.close());

  it('settings of wrong types or of a later version: defaults where they make no sense', async () => {
    const stored: unknown[] = [
      null,
      'quiet',
      7,
      [],
      { quiet: 'yes', chips: null, language: 3, pausedHosts: 'all', regime: 'mars' },
      { chips: { tiles: 1, product: 2, neutral: 3 }, pausedEverywhere: 'no' },
      { schema: 99, theme: 'sepia', chips: { tiles: true, product: true, neutral: true } },
      { constructor: 1, toString: 2, language: 'x'.repeat(5_000) },
    ];
    let lost = 0;
    for (const settings of stored) {
      await store(own, { settings });
      const tab = await visit(browser);
      lost += await countMissing(tab);
      await tab.close();
    }
    await store(own, { settings: {} });
    noteFault('settings of wrong types or of a later version', {
      tried: stored.length,
      lost,
      saw: 'all marks; each senseless field at its default, the others as set',
    });
  });

  it('two tabs: each has its marks', async () => {
    const url = `${SEARCH}&tab=2`;
    const first = await visit(browser);
    const second = await visit(browser, url);
    let lost = 0;
    for (const tab of [first, second]) {
      // A tab that nobody looks at waits with its marks.
      await toPage(tab).bringToFront();
      lost += await countMissing(tab);
    }
    const reports = [await readReport(own, SEARCH), await readReport(own, url)];
    expect(reports.map((report) => report?.listings.length)).toEqual([3, 3]);
    noteFault('two tabs of one shop at the same time', {
      tried: 2,
      lost,
      saw: 'all marks in both',
    });
    await first.close();
    await second.close();
  });

  it.runIf(isChromium)(
    'many tabs restored at once: each gets its marks',
    async () => {
      const tabs = await Promise.all(Array.from({ length: TABS }, () => browser.tab()));
      await Promise.all(tabs.map((tab, at) => tab.goto(`${SEARCH}&tab=${at}`)));
      let lost = 0;
      for (const tab of tabs) lost += await countMissing(tab, 60_000);
      noteFault('many tabs restored at once', { tried: TABS, lost, saw: 'all marks in every tab' });
      await Promise.all(tabs.map((tab) => tab.close()));
    },
    300_000,
  );

  it.runIf(isChromium)('storage full: the switch moves back, and it is said why', async () => {
    // To the last byte of the 10 MB that Chromium gives an extension.
    await own.run(async () => {
      const { local } = (globalThis.browser ?? chrome).storage;
      let count = 0;
      for (const size of [4_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1])
        for (let fits = true; fits; count++)
          fits = await local.set({ [`f${count}`]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          );
    });
    await own.goto(await own.run(() => location.href));
    const press = (): Promise<string> =>
      own.run(() => {
        const field = document.querySelector<HTMLInputElement>(
          'input[type="checkbox"]:not(:disabled)',
        );
        field?.click();
        return String(field?.checked);
      });
    await askUntil(press, (state) => state !== 'undefined');
    const said = await askUntil(
      () =>
        own.run(() =>
          [...document.querySelectorAll('[role="status"]')]
            .map(({ textContent }) => textContent ?? '')
            .join('')
            .trim(),
        ),
      (text) => text !== '',
    );
    expect(said).toMatch(/^Not saved/);
    noteFault('storage of the browser full, a setting changed', {
      tried: 1,
      lost: 0,
      saw: 'the switch moves back, and a line says that it was not saved',
    });
    await own.run(() =>
      (globalThis.browser ?? chrome).storage.local.set({}).then(() =>
        (
          (globalThis.browser ?? chrome) as unknown as {
            storage: { local: { clear(): Promise<void> } };
          }
        ).storage.local.clear(),
      ),
    );
  });
});
const TABS = 60;

describe('a browser in another language', () => {
  it.each(['ar', 'zh-CN', 'tr'])('%s: the marks, in English', async (language) => {
    const browser = await openBrowser(serve, {
      args: isChromium ? [`--lang=${language}`, `--accept-lang=${language}`] : [],
      prefs: { 'intl.locale.requested': language, 'intl.accept_languages': language },
    });
    try {
      const tab = await visit(browser);
      expect(await countMissing(tab)).toBe(0);
      for (const { text } of await tab.chips()) expect(text).toMatch(/^[\x20-\x7e]+$/);
    } finally {
      await browser.close();
    }
    languages++;
    if (languages === 3)
      noteFault('language of the browser Arabic, Chinese, Turkish', {
        tried: languages,
        lost: 0,
        saw: 'all marks, in English, where there is no such language',
      });
  });
  let languages = 0;
});

/** The extension with its background's clock moved, in a time zone of the user. */
async function openAt(day: string, zone: string): Promise<Browser> {
  const shift = Date.parse(`${day}T12:00:00Z`) - Date.now();
  const clock = `{const Own=Date,shift=${shift};globalThis.Date=class extends Own{constructor(...a){a.length?super(...a):super(Own.now()+shift)}static now(){return Own.now()+shift}}}\n`;
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return await openBrowser(serve, {
      extension: createVariant('clock', (folder) => {
        const file = join(folder, 'background.js');
        const code = readFileSync(file, 'utf8');
        writeFileSync(file, clock);
        appendFileSync(file, code);
      }),
    });
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

describe('a clock that is wrong', () => {
  // Noon in Greenwich is the next day in Kiritimati, and the same in Pago Pago: +14 and -11 hours.
  it.each([
    ['1999-05-05', 'UTC', /^Updates until ~Feb 2032$/],
    ['2032-02-02', 'Pacific/Pago_Pago', /^(?:To|Updates end) ~Feb 2032/],
    ['2032-02-02', 'Pacific/Kiritimati', /^(?:To|Updates end) ~Feb 2032/],
    ['2032-02-03', 'Pacific/Pago_Pago', /^(?:To|Updates end) ~Feb 2032/],
    ['2032-02-03', 'Pacific/Kiritimati', /^(?:Promised|Reported:) to ~Feb 2032/],
    ['2061-01-01', 'UTC', /^(?:Promised|Reported:) to ~Feb 2032/],
  ])('%s at noon, as seen in %s: the user’s own day decides', async (day, zone, words) => {
    const browser = await openAt(day, zone);
    try {
      const tab = await visit(browser);
      const chips = await waitForChips(tab, PHONES.length);
      expect(chips).toHaveLength(PHONES.length);
      expect(chips.find(({ title }) => title.includes('Galaxy S25'))?.text).toMatch(words);
      expect(tab.errors).toEqual([]);
    } finally {
      await browser.close();
    }
    clocks++;
    if (clocks === 6)
      noteFault('clock wrong by decades; the last day itself on both sides of the date line', {
        tried: clocks,
        lost: 0,
        saw: 'the words for the user’s own day; the panel says when the clock is behind the data',
      });
  });
  let clocks = 0;
});
