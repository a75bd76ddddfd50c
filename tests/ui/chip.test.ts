import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install-browser.mjs';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { connectDebugger } from '../support/driver-page.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';
import {
  findExtension,
  openExtension,
  readChipBoxes,
  type ChipBox,
} from '../support/extension-pages.ts';

/** The sample search page with pictures of one width, in either direction. */
const createPage = (width: number, dir: 'ltr' | 'rtl'): string =>
  createSearchPage()
    .replace('<html', `<html dir="${dir}"`)
    .replace(
      '</style>',
      `.grid{grid-template-columns:repeat(auto-fill,${width}px)!important;gap:8px!important}.tile{padding:0!important;border:0!important}</style>`,
    );
const ADDRESS = /^https:\/\/www\.amazon\.co\.uk\/s\?k=(ltr|rtl)(\d+)$/;

describe.skipIf(findBrowser('chromium') === null || findExtension() === null)(
  'chips on narrow pictures',
  () => {
    let extension: ChromiumBrowser;
    let page: Page;
    beforeAll(async () => {
      extension = await openExtension((url) => {
        const [, dir, width] = ADDRESS.exec(url.href) ?? [];
        return width === undefined
          ? null
          : {
              body: createPage(Number(width), dir as 'ltr' | 'rtl'),
              type: 'text/html; charset=utf-8',
            };
      });
      page = await extension.newPage();
    });
    afterAll(() => extension.close());

    const open = async (
      width: number,
      dir: 'ltr' | 'rtl' = 'ltr',
      wide = 320,
    ): Promise<ChipBox[]> => {
      await page.setViewport({ width: wide, height: 640 });
      await page.goto(`https://www.amazon.co.uk/s?k=${dir}${width}`);
      await page.waitForFunction(() => document.querySelectorAll('useby-badge').length > 7);
      // They take their places when the page is idle.
      await wait(700);
      return readChipBoxes(page);
    };
    const readImages = (): Promise<DOMRect[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('useby-badge')].map(
          (host) =>
            host
              .closest('.tile')!
              .querySelector('img')!
              .getBoundingClientRect()
              .toJSON() as DOMRect,
        ),
      );

    it.each([
      [90, 'ltr'],
      [90, 'rtl'],
      [120, 'ltr'],
      [240, 'ltr'],
      [240, 'rtl'],
    ] as const)(
      'stand inside a picture of %i px (%s), break no word and leave the page as wide as it was',
      async (width, dir) => {
        const chips = await open(width, dir);
        const pictures = await readImages();
        expect(chips.length).toBeGreaterThan(7);
        for (const [at, { left, right, top, bottom, text, folded }] of chips.entries()) {
          const picture = pictures[at] as DOMRect;
          expect(left, text).toBeGreaterThanOrEqual(picture.left);
          expect(right, text).toBeLessThanOrEqual(picture.right + 0.5);
          expect(bottom, text).toBeLessThanOrEqual(picture.bottom);
          expect(bottom - top, text).toBeLessThanOrEqual(picture.height * 0.6);
          expect(Math.min(right - left, bottom - top), text).toBeGreaterThanOrEqual(24);
          expect(bottom - top, text).toBeLessThanOrEqual(43);
          if (folded) expect(right - left).toBeLessThanOrEqual(82);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
    );

    it('whose words take two lines are no wider than these need', async () => {
      const wrapped = (await open(216)).filter(({ top, bottom }) => bottom - top > 30);
      expect(wrapped.length).toBeGreaterThan(0);
      for (const { left, right, text } of wrapped) expect(right - left, text).toBeLessThan(180);
    });

    it('without room for their words are a year or a word, and say them all to the focus and to assistive technology', async () => {
      const chips = await open(64);
      expect(chips.every(({ folded, name }) => folded && /^Useby: ./.test(name))).toBe(true);
      const session = await connectDebugger(page);
      for (const at of [0, 3]) {
        await session.send('DOM.focus', { backendNodeId: chips[at]!.backendNodeId });
        // By keyboard: only then the focus is shown.
        await page.keyboard.press('Shift');
        const { left, right, top, bottom } = (await readChipBoxes(page))[at]!;
        expect(right - left).toBeGreaterThan(64);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(320);
        expect(bottom).toBe(chips[at]!.bottom);
        expect(bottom - top).toBeLessThanOrEqual(64);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
      const [first] = await page.evaluate(() =>
        [...document.querySelectorAll('useby-badge')].map((host) =>
          host.getAttributeNames().sort().join(),
        ),
      );
      expect(first).toBe('data-status,data-tone');
    });
  },
);
