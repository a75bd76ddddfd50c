import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install-browser.mjs';
import type { Wanted } from '../support/harness/harness.tsx';
import { openOnePage } from '../support/one-page.ts';
import { emulateMedia, waitForQuietPage } from '../support/driver-page.ts';

const SURFACES: readonly [string, Wanted, { width: number; height: number }][] = [
  ['panel', { what: 'panel' }, { width: 440, height: 640 }],
  ['panel with much on record', { what: 'panel', state: 'ended' }, { width: 440, height: 640 }],
  ['popup', { what: 'popup', devices: 6 }, { width: 400, height: 600 }],
  [
    'popup with its picture',
    { what: 'popup', devices: 3, press: 'ui.share' },
    { width: 400, height: 600 },
  ],
  ['options', { what: 'options' }, { width: 900, height: 800 }],
  ['welcome', { what: 'welcome' }, { width: 900, height: 800 }],
  ['credits', { what: 'credits' }, { width: 900, height: 800 }],
  ['comparison', { what: 'compare' }, { width: 1100, height: 800 }],
  ['readings', { what: 'readings' }, { width: 900, height: 800 }],
  ['record', { what: 'record' }, { width: 1200, height: 800 }],
];

interface Stop {
  /** Place in the document of what has the focus; -1 = nothing of ours. */
  at: number;
  name: string;
  /** Outline or not, and inside the window or not. */
  trouble: string;
}

/** What can be reached by Tab, in the order of the document; of radio buttons one a group. */
const listReachable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const groups = new Set<string>();
    const reachable = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ].filter((element) => {
      if (!element.checkVisibility() || element.matches(':disabled')) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      if (groups.has(element.name)) return false;
      groups.add(element.name);
      return true;
    });
    Object.assign(globalThis, { reachable });
    return reachable.length;
  });

const readStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const { reachable } = globalThis as unknown as { reachable: HTMLElement[] };
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body)
      return { at: -1, name: 'nothing', trouble: '' };
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    const { top, bottom, left, right } = active.getBoundingClientRect();
    const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const at = reachable.findIndex(
      (each) =>
        each === active ||
        (active instanceof HTMLInputElement &&
          active.type === 'radio' &&
          each instanceof HTMLInputElement &&
          each.name === active.name &&
          each.type === 'radio'),
    );
    return {
      at,
      name: (active.getAttribute('aria-label') ?? active.textContent ?? '').slice(0, 40),
      trouble: [
        outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? 'no outline' : '',
        isSeen ? '' : 'out of sight',
      ].join(''),
    };
  });

describe.skipIf(findBrowser('chromium') === null)('a walk by Tab', () => {
  const staged = openOnePage();

  it.each(SURFACES)(
    '%s: everything once, in the order of the page, seen each time, and out again',
    async (_name, wanted, size) => {
      const { page, stage } = staged;
      await page.setViewport(size);
      await emulateMedia(page, { reducedMotion: true });
      await stage.turn(page, wanted);
      // The lists come with the answers.
      await waitForQuietPage(page);
      const n = await listReachable(page);
      expect(n).toBeGreaterThan(0);
      const stops: Stop[] = [];
      for (let presses = 0; presses < n; presses++) {
        await page.keyboard.press('Tab');
        stops.push(await readStop(page));
      }
      expect(stops.filter(({ trouble }) => trouble !== '')).toEqual([]);
      expect(stops.map(({ at }) => at)).toEqual(stops.map((_stop, at) => at));
      await page.keyboard.press('Tab');
      expect((await readStop(page)).at).toBeLessThanOrEqual(0);
    },
  );
});
