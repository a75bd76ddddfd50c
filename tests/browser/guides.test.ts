import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, KIND, openBrowser } from '../support/browser-test.ts';
import { driveCatalogue } from '../support/catalogue-page.ts';
import { createPopupVariant, openPopupOver } from '../support/popup-over-tab.ts';
import { press, readText, waitForWords } from '../support/record-store.ts';
import { CATALOGUE } from '../support/sample-catalogue.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

/** The guides for shops and journalists, walked as they are written. */
const [SEARCH = '', PRODUCT = ''] = SAMPLE_ADDRESSES;
/** Words of a guide in quotation marks that are none of the screen: what to search for. */
const NOT_SHOWN = ['baby monitor'];

/** Names of buttons, links and folds that a guide tells its reader to press. */
const readNames = (guide: string): string[] => {
  const text = readFileSync(`docs/${guide}.md`, 'utf8').replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/"([^"\n]+)"/g)]
    .map(([, name = '']) => name)
    .filter((name) => !NOT_SHOWN.includes(name));
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(serveSample, { extension: createPopupVariant() });
});
afterAll(() => browser.close());

/** Opens the fold of a name, as a press on it does. */
const unfold = (tab: Tab, name: string): Promise<void> =>
  tab.run((wanted) => {
    for (const summary of document.querySelectorAll('summary'))
      if (summary.textContent?.trim() === wanted) summary.click();
  }, name);
/** In a tab of its own, which is in front: what is behind waits until it is seen. */
const visit = async (address: string): Promise<void> => {
  const tab = await browser.tab();
  await tab.goto(address);
  expect((await waitForChips(tab)).length).toBeGreaterThan(0);
};
const openPopup = async (address: string): Promise<Tab> => {
  const popup = await openPopupOver(browser, address);
  await waitForWords(popup, /smart devices? here/);
  return popup;
};
const pressNamed = async (tab: Tab, name: string): Promise<void> => {
  expect(await askUntil(() => press(tab, name), Boolean), name).toBe(true);
};
/** Follows a link that stands on the page to be seen. */
const findVisibleLink = (tab: Tab, name: string): Promise<string | undefined> =>
  tab.run((wanted) => {
    const link = [...document.querySelectorAll('a')].find(
      (each) => each.textContent?.trim() === wanted && each.checkVisibility(),
    );
    return link?.getAttribute('href') ?? undefined;
  }, name);

describe(`docs/retailers.md (${KIND})`, () => {
  it('is true, step by step, and names what stands on the screen', async () => {
    const seen: string[] = [];
    await visit(SEARCH);
    seen.push(await readText(await openPopup(SEARCH)));
    const options = await browser.ownPage('options.html');
    seen.push(await waitForWords(options, /For shops and journalists/));
    expect(await findVisibleLink(options, 'Check a catalogue (for shops)')).toBe('catalogue.html');

    const page = driveCatalogue(await browser.ownPage('catalogue.html'));
    await page.waitFor(/Check a catalogue/);
    await page.give('odd.csv', CATALOGUE.replace('Title', 'Words').replace('EAN', 'Code'));
    // The columns are open by themselves.
    seen.push(await page.waitFor(/No column holds titles[\s\S]*What the columns mean[\s\S]*Brand/));
    await page.choose('Words');
    await page.press('Check again with these columns');
    seen.push(await page.waitFor(/odd\.csv · 5 rows checked/));
    const worst = await page.tab.run(() =>
      [...document.querySelectorAll('.findings tbody tr')].map((row) => row.className),
    );
    expect(worst).toEqual([...worst].sort((one, other) => rank(one) - rank(other)));

    await page.press('See rows: End depends on version; none has passed');
    await page.waitFor(/1 row\n/);
    await page.tab.run(() => document.querySelector<HTMLElement>('.line')?.click());
    await page.waitFor(/Tapo C200[\s\S]*Your own note/);
    await page.press('Your own note');
    seen.push(await page.waitFor(/This is the wrong device/));
    await page.press('This is the wrong device');
    await page.waitFor(/Noted\./);
    await page.tab.run(() => document.querySelector('dialog')?.close());
    await page.press('Write the letters');
    seen.push(await page.waitFor(/Acme: /));
    expect((await page.save('Excel: your columns and ours')).startsWith('PK')).toBe(true);

    await page.give('june.csv', CATALOGUE.replace('1,Samsung', '9,Samsung'));
    const changed = await page.waitFor(/Since your check of/);
    expect(changed).toContain('Your own note');
    seen.push(changed);
    for (const name of readNames('retailers')) expect(seen.join('\n')).toContain(name);
  });
});

const rank = (tone: string): number =>
  ['tone-alert', 'tone-caution', 'tone-neutral'].findIndex((one) => tone.includes(one));

describe(`docs/journalists.md (${KIND})`, () => {
  it('is true, step by step, and names what stands on the screen', async () => {
    const seen: string[] = [];
    await visit(SEARCH);
    const popup = await openPopup(SEARCH);
    await pressNamed(popup, 'Save evidence');
    seen.push(await waitForWords(popup, /Saved in .*: 17 new, 0 changed.*[Pp]icture/));
    await pressNamed(popup, 'Record this session');
    seen.push(await waitForWords(popup, /Stop recording/));
    const badges = await popup.run(async () => {
      const { tabs, action } = (globalThis.browser ?? chrome) as unknown as {
        tabs: { query(all: object): Promise<{ id: number; url?: string }[]> };
        action: { getBadgeText(of: object): Promise<string> };
      };
      const all = await tabs.query({});
      return Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
    });
    expect(new Set(badges)).toEqual(new Set(['REC']));
    await visit(PRODUCT);
    const again = await openPopup(PRODUCT);
    await pressNamed(again, 'Stop recording');
    await waitForWords(again, /Record this session/);
    const options = await browser.ownPage('options.html');
    seen.push(await waitForWords(options, /For shops and journalists/));
    expect(await findVisibleLink(options, 'Evidence record')).toBe('record.html');

    const record = await browser.ownPage('record.html');
    await waitForWords(record, /17 listings saved/);
    expect(await record.run(() => document.querySelector('h1')?.textContent)).toMatch(
      /^Record of \d{1,2} \w+ \d{4}$/,
    );
    await pressNamed(record, 'Samsung Galaxy S25 256GB, SIM-free Smartphone, Navy');
    await waitForWords(record, /SHA-256/);
    const codes = await record.run(() =>
      [...document.querySelectorAll('option')].map(({ text }) => text.toLowerCase()),
    );
    expect(codes).toEqual(
      expect.arrayContaining([
        'none found',
        'published but unclear',
        'published and clear',
        'in the listing',
      ]),
    );
    for (const name of ['Case: name and notes', 'Random sample', 'Delete'])
      await unfold(record, name);
    await unfold(record, 'Import, and compare two coders');
    seen.push(await waitForWords(record, /Delete every record/));
    await pressNamed(record, 'Draw');
    await pressNamed(record, 'Re-check all');
    await waitForWords(record, /0 of 17 seen again, 0 changed/);
    await visit(SEARCH);
    await waitForWords(record, /17 of 17 seen again, 0 changed/);
    for (const name of readNames('journalists')) expect(seen.join('\n')).toContain(name);
    await pressNamed(record, 'Delete every record');
    await waitForWords(record, /Nothing has been saved yet/);
  });
});
