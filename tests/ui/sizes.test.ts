import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listLanguages } from '../../engine/i18n/catalogues.ts';
import { waitForQuietPage } from '../support/driver-page.ts';
import { findBrowser } from '../support/install-browser.mjs';
import type { Wanted } from '../support/harness/harness.tsx';
import { listLoneArrows, waitForArrows } from '../support/lone-arrows.ts';
import { openOnePage } from '../support/one-page.ts';

const SMALL = { width: 320, height: 640 };
/** What is left of a window of 1280 x 1024 at 400 % zoom, in CSS pixels. */
const ZOOMED = { width: 320, height: 256 };
const WIDE = { width: 1100, height: 900 };
const ALL = [
  'panel',
  'notice',
  'popup',
  'options',
  'welcome',
  'credits',
  'compare',
  'readings',
] as const;

/** How far the surface reaches over the edge of what scrolls it, sideways. */
const readSideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.querySelector('useby-panel')?.shadowRoot;
    const boxes = [document.documentElement, ...(root?.querySelectorAll('.notice') ?? [])];
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
  });

/**
 * What can have the focus and, having it, is not wholly inside the window or lies under something
 * else.
 */
const listOutOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const root = document.querySelector('useby-panel')?.shadowRoot ?? document;
    for (const details of root.querySelectorAll('details')) details.open = true;
    const missed: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select',
    )) {
      element.focus();
      element.scrollIntoView({ block: 'nearest' });
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const inside =
        left >= -1 &&
        right <= innerWidth + 1 &&
        top >= -1 &&
        (bottom <= innerHeight + 1 || height > innerHeight);
      const hit = root.elementFromPoint(
        left + width / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      );
      const seen = hit !== null && (element.contains(hit) || hit.contains(element));
      if (!inside || !seen)
        missed.push(
          `${element.localName} ${element.textContent} at ${left},${top} ${width}x${height}${seen ? '' : ', covered'}`,
        );
    }
    return missed;
  });

describe.skipIf(findBrowser('chromium') === null)('sizes', () => {
  const staged = openOnePage();
  const open = async (
    wanted: Wanted,
    size: { width: number; height: number } = SMALL,
  ): Promise<void> => {
    await staged.page.setViewport(size);
    await staged.stage.turn(staged.page, wanted);
  };

  it.each(ALL)('%s does not scroll sideways at 320 px, in any language', async (what) => {
    for (const language of listLanguages()) {
      await open({ what, language, state: 'ended', investigator: true });
      expect(await readSideways(staged.page), language).toBeLessThanOrEqual(0);
    }
  });

  it.each(['panel', 'compare', 'welcome', 'credits', 'options'] as const)(
    '%s has the arrow of each link behind its last word, however long the link is',
    async (what) => {
      const { page, stage } = staged;
      for (const hasTouch of [false, true])
        for (const width of [320, 345, 370, 395, 420, 900]) {
          await page.setViewport({ width, height: 640, hasTouch, isMobile: hasTouch });
          await stage.turn(page, { what, language: 'de', state: 'ended', investigator: true });
          await waitForArrows(page);
          expect(await listLoneArrows(page), `${width} px, ${hasTouch}`).toEqual([]);
        }
      await open({ what, state: 'ended', mirrored: true, shopDirection: 'rtl' }, WIDE);
      await waitForArrows(page);
      expect(await listLoneArrows(page), 'from right to left').toEqual([]);
      await page.setViewport(SMALL);
    },
  );

  it.each(ALL)('%s loses nothing at 400 % zoom and scrolls one way only', async (what) => {
    await open({ what, language: 'de', state: 'ended' }, ZOOMED);
    expect(await readSideways(staged.page)).toBeLessThanOrEqual(0);
    expect(await listOutOfReach(staged.page)).toEqual([]);
  });

  it.each(['popup', 'compare'] as const)(
    '%s covers nothing and scrolls one way only with letters twice as large',
    async (what) => {
      await open({ what, language: 'de' }, { width: 800, height: 600 });
      await staged.page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await readSideways(staged.page)).toBeLessThanOrEqual(0);
      expect(await listOutOfReach(staged.page)).toEqual([]);
    },
  );

  it.each(ALL)(
    '%s, written from right to left, does not scroll sideways and keeps everything in reach',
    async (what) => {
      for (const size of [SMALL, WIDE]) {
        await open({ what, state: 'ended', mirrored: true, shopDirection: 'rtl' }, size);
        expect(
          await staged.page.evaluate(
            () =>
              getComputedStyle(
                (document.querySelector('useby-panel')?.shadowRoot ?? document).querySelector(
                  '.notice, main',
                )!,
              ).direction,
          ),
        ).toBe('rtl');
        expect(await readSideways(staged.page)).toBeLessThanOrEqual(0);
        expect(await listOutOfReach(staged.page)).toEqual([]);
      }
    },
  );

  it('nothing to press is smaller than 24 px, links in text excepted', async () => {
    for (const what of ['panel', 'notice', 'popup', 'options', 'welcome', 'compare'] as const) {
      await open({ what });
      const small = await staged.page.evaluate(() => {
        const root = document.querySelector('useby-panel')?.shadowRoot ?? document;
        const pressed = [
          ...root.querySelectorAll<HTMLElement>(
            'button, summary, label, a.button, input:not([type=radio]):not([type=checkbox])',
          ),
        ];
        return pressed
          .filter((element) => element.checkVisibility())
          .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(({ text, box }) => `${text} ${box.width}x${box.height}`);
      });
      expect(small).toEqual([]);
    }
  });

  it.each([
    ['panel', { what: 'panel', state: 'ended' }],
    ['panel with nothing found', { what: 'panel', state: 'empty' }],
    ['popup', { what: 'popup' }],
    ['popup with its picture', { what: 'popup', press: 'ui.share' }],
  ] satisfies [string, Wanted][])('%s: a finger finds 44 px', async (_name, wanted) => {
    await staged.page.setViewport({ ...SMALL, hasTouch: true, isMobile: true });
    await staged.stage.turn(staged.page, wanted);
    await waitForQuietPage(staged.page);
    const small = await staged.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, summary, select, input, a.button')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ box: element.getBoundingClientRect(), element }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
        .map(({ element, box }) => `${element.textContent} ${box.width}x${box.height}`),
    );
    await staged.page.setViewport(SMALL);
    expect(small).toEqual([]);
  });
});
