import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install-browser.mjs';
import type { ChromiumBrowser } from '../support/chromium.ts';
import {
  findElements,
  listNodesBelow,
  readAttributes,
  readText,
} from '../support/debugger-nodes.ts';
import { connectDebugger, emulateMedia } from '../support/driver-page.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';
import {
  findExtension,
  openExtension,
  readChipBoxes,
  type ChipBox,
} from '../support/extension-pages.ts';

const SEARCH = createSearchPage();
/** A shop that is white whatever the system wants, with a root of 10 px. */
const WHITE = SEARCH.replace(/<style>/, '<style>@layer none{').replace(
  '</style>',
  '}html{font-size:62.5%;background:#fff!important;color-scheme:light!important}body,.tile,.tile *{background:transparent!important;color:#111}</style>',
);
const PAGES: Record<string, string> = { plain: SEARCH, white: WHITE };

describe.skipIf(findBrowser('chromium') === null || findExtension() === null)('a chip', () => {
  let extension: ChromiumBrowser;
  let page: Page;
  beforeAll(async () => {
    extension = await openExtension((url) => {
      const body = PAGES[url.searchParams.get('k') ?? ''];
      return body === undefined ? null : { body, type: 'text/html; charset=utf-8' };
    });
    page = await extension.newPage();
    await page.setViewport({ width: 1200, height: 850 });
  });
  afterAll(() => extension.close());

  const open = async (name: string): Promise<ChipBox[]> => {
    await page.mouse.move(1, 1);
    await page.goto(`https://www.amazon.co.uk/s?k=${name}`);
    await page.waitForFunction(() => document.querySelectorAll('useby-badge').length > 7);
    await wait(900);
    return readChipBoxes(page);
  };
  const middle = ({ left, right, top, bottom }: ChipBox): [number, number] => [
    (left + right) / 2,
    (top + bottom) / 2,
  ];
  /** Words of the cards that are open, and their boxes. */
  const readCards = async (): Promise<{ text: string; bottom: number }[]> => {
    const session = await connectDebugger(page);
    const cards = (await findElements(session, 'useby-badge'))
      .flatMap(listNodesBelow)
      .filter((node) => /^card /.test(readAttributes(node)['class'] ?? ''));
    return Promise.all(
      cards.map(async (card) => {
        const { model } = await session.send('DOM.getBoxModel', { nodeId: card.nodeId });
        return { text: readText(card), bottom: model.border[5] ?? 0 };
      }),
    );
  };
  const readClasses = async (): Promise<string[]> => {
    const session = await connectDebugger(page);
    return (await findElements(session, 'useby-badge'))
      .flatMap(listNodesBelow)
      .filter(({ localName }) => localName === 'button')
      .map((button) => readAttributes(button)['class'] ?? '');
  };

  describe('under a pointer that rests', () => {
    it('opens a card above itself: title, answer, time left, what a press does', async () => {
      const [, chip] = await open('plain');
      await page.mouse.move(...middle(chip!));
      await wait(800);
      const [card] = await readCards();
      expect(card?.text).toMatch(
        /^Samsung Galaxy S25.*Updates until ~[A-Z][a-z]{2} 20\d\d.*\d years?.* left.*Press for/,
      );
      expect(card!.bottom).toBeLessThanOrEqual(chip!.top);
      await page.keyboard.press('Escape');
      expect(await readCards()).toEqual([]);
    });

    it('opens none where the pointer only passes, and closes it when the pointer leaves', async () => {
      const [, chip] = await open('plain');
      await page.mouse.move(...middle(chip!));
      await wait(60);
      await page.mouse.move(1, 1);
      await wait(700);
      expect(await readCards()).toEqual([]);
      await page.mouse.move(...middle(chip!));
      await wait(800);
      expect(await readCards()).toHaveLength(1);
      await page.mouse.move(1, 1);
      await wait(400);
      expect(await readCards()).toEqual([]);
    });
  });

  describe('under a finger', () => {
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) => {
      const session = await connectDebugger(page);
      const touchPoints = at === undefined ? [] : [{ x: at[0], y: at[1] }];
      await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    it('that stays opens the card, and no panel', async () => {
      const [, chip] = await open('plain');
      await touch('touchStart', middle(chip!));
      await wait(900);
      expect(await readCards()).toHaveLength(1);
      await touch('touchEnd');
      await wait(600);
      expect(await page.$('useby-panel')).toBeNull();
      expect(await readCards()).toHaveLength(1);
    });
    it('that scrolls opens nothing', async () => {
      const [, chip] = await open('plain');
      const [x, y] = middle(chip!);
      await touch('touchStart', [x, y]);
      for (let step = 1; step <= 6; step += 1) await touch('touchMove', [x, y - step * 20]);
      await wait(900);
      await touch('touchEnd');
      expect(await readCards()).toEqual([]);
      expect(await page.$('useby-panel')).toBeNull();
    });
  });

  it('is light on a white shop under a dark system, and dark on a dark one', async () => {
    await emulateMedia(page, { dark: true });
    await open('white');
    expect((await readClasses()).filter((classes) => !/\blight\b/.test(classes))).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.setProperty('background', '#111', 'important');
      document.documentElement.className = 'night';
    });
    await wait(700);
    expect((await readClasses()).filter((classes) => !/\bdark\b/.test(classes))).toEqual([]);
    await emulateMedia(page, {});
  });

  it('names the product by the title of the page, in the language of the page', async () => {
    const [, chip] = await open('plain');
    expect(chip?.name).toMatch(/^Useby: Updates until ~[A-Z][a-z]{2} 20\d\d – Samsung Galaxy S25/);
    const session = await connectDebugger(page);
    const [button] = (await findElements(session, 'useby-badge'))
      .flatMap(listNodesBelow)
      .filter(({ localName }) => localName === 'button');
    expect(readAttributes(button!)['lang']).toMatch(/^en-/);
  });

  it('has the size of the reader’s letters, not of the page’s root', async () => {
    const heights = (chips: ChipBox[]): number[] => chips.map(({ top, bottom }) => bottom - top);
    const plain = heights(await open('plain'));
    expect(heights(await open('white'))).toEqual(plain);
    const session = await connectDebugger(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    const large = await open('plain');
    expect(Math.min(...heights(large))).toBeGreaterThan(Math.min(...plain) * 1.8);
    for (const { left, right, text } of large) expect(right - left, text).toBeLessThanOrEqual(250);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  });
});
