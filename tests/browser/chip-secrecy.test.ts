import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabReport } from '../../messages/contracts.ts';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import {
  askUntil,
  isChromium,
  openBrowser,
  readReport,
  serveHtml,
} from '../support/browser-test.ts';
import { findChipPoint } from '../support/chip-point.ts';
import { toPage } from '../support/driver-page.ts';
import { readChipBoxes } from '../support/extension-pages.ts';
import { GRASP, type Thief } from '../support/grasping-page.ts';
import type { Goods } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const LIST = 'https://www.amazon.co.uk/s?k=cameras';
/** The last line of a card. */
const CARD = 'Press for the source and the day it was read.';
/** Titles that leave out the brand: whoever reads it has it from us. */
const TITLES = [
  'Tapo C200 Pan/Tilt Security Camera, 1080p, Wi-Fi, Night Vision',
  'Galaxy S25 256GB, SIM-free Smartphone, Navy',
  'Pixel 8a 128GB Obsidian Android Smartphone',
];
const HTML = createSearchPage(
  TITLES.map((title, at): Goods => ({
    id: `B0SECRET0${at}`,
    title,
    price: '99.00',
    picture: 'box',
  })),
  'cameras',
).replace('<head>', `<head><script>(${GRASP.toString()})()</script>`);

let browser: Browser;
let tab: Tab;
let report: TabReport | null;
beforeAll(async () => {
  browser = await openBrowser((url) => (url.href === LIST ? serveHtml(HTML) : null));
  const own = await browser.ownPage('options.html');
  tab = await browser.tab();
  await tab.goto(LIST);
  await waitForChips(tab, TITLES.length);
  report = await askUntil(
    () => readReport(own, LIST),
    (answer) => answer?.listings.length === TITLES.length,
  );
});
afterAll(() => browser.close());

/** What we know and the page did not write: names of the devices, word by word, and our keys. */
const listSecrets = (): string[] =>
  (report?.listings ?? []).flatMap(({ summary: { device = '' } }) =>
    [device, ...device.split(' ')].filter((word) => word !== '' && !HTML.includes(word)),
  );

/** The status that stands on each chip. */
const listWords = (): string[] =>
  (report?.listings ?? []).flatMap(({ summary: { chip } }) => (chip === undefined ? [] : [chip]));

/** What chip and card may say to the page: status, our name, and the page's own title. */
function removeAllowed(text: string): string {
  const allowed = (report?.listings ?? []).flatMap(({ listing, summary }) => [
    listing.title,
    summary.chip ?? '',
    summary.second ?? '',
    summary.short ?? '',
  ]);
  return [CARD, 'Useby: ', ' – ', ...allowed.sort((one, other) => other.length - one.length)]
    .filter((part) => part !== '')
    .reduce((left, part) => left.replaceAll(part, ''), text)
    .replace(/\s+/g, '');
}

/** All that the page gets hold of while the reader moves, tabs, selects all and copies. */
async function steal(): Promise<{ texts: string[]; inside: string[] }> {
  const page = toPage(tab);
  const { x, y } = await findChipPoint(tab);
  await page.mouse.move(x - 60, y);
  await page.mouse.move(x, y, { steps: 4 });
  // For as long as its card needs.
  await new Promise((done) => {
    setTimeout(done, 800);
  });
  const resting = await tab.run(() => (window as unknown as Thief).takeAll());
  for (let tries = 0; tries < 12; tries++) await page.keyboard.press('Tab');
  for (const key of ['a', 'c'] as const) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
  const after = await tab.run(() => (window as unknown as Thief).takeAll());
  return {
    texts: [...resting.texts, ...after.texts],
    inside: [...resting.inside, ...after.inside],
  };
}

describe('the root of a chip', () => {
  it('holds the status and never the device, whatever way the page gets at it', async () => {
    const secrets = listSecrets();
    // Otherwise nothing could be betrayed.
    expect(secrets).toEqual(expect.arrayContaining(['TP-Link', 'Samsung', 'Google']));
    const [word = ''] = listWords();
    const { texts, inside } = await steal();
    expect(texts.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
    // Firefox hands out the root itself; what stands in Chromium's cannot be selected.
    if (isChromium) expect(inside).toEqual([]);
    else expect(inside.filter((text) => text.includes(word))).not.toEqual([]);
    expect(inside.map(removeAllowed).filter((left) => left !== '')).toEqual([]);
    expect(tab.errors).toEqual([]);
  });

  it('answers a search of the page with the status alone', async () => {
    const [words, secrets] = [listWords(), listSecrets()];
    const found = await tab.run(
      (all) => (window as unknown as Thief).guess(all),
      [...words, ...secrets],
    );
    // That it answers at all is the browsers' doing, and shows that a device would be found.
    expect(found).toEqual(words);
  });

  it('is built where no patched method of the page sees it', async () => {
    const { built } = await tab.run(() => (window as unknown as Thief).takeAll());
    expect(built).toEqual([]);
  });

  it.runIf(isChromium)(
    'has an accessible name of the status and the page’s own title',
    async () => {
      const names = (await readChipBoxes(toPage(tab))).map(({ name }) => name);
      expect(names).toHaveLength(TITLES.length);
      expect(names.filter((name) => !name.startsWith('Useby: '))).toEqual([]);
      expect(names.map(removeAllowed).filter((left) => left !== '')).toEqual([]);
    },
  );
});
