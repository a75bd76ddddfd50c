import { existsSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../support/install-browser.mjs';
import { waitForChips } from '../support/browser.ts';
import { openFirefox, type FirefoxBrowser } from '../support/firefox.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';
import { listLoneArrows, waitForArrows } from '../support/lone-arrows.ts';
import { pressEscape } from '../support/panel-over-page.ts';
import { findViolations } from '../support/run-axe.ts';
import type { Wanted } from '../support/harness/harness.tsx';
import { openSite, type Site } from '../support/stage.ts';
import { READY, SURFACES } from '../support/surfaces.ts';

/** What has the focus, inside the notice's root if there is one. */
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active =
      document.querySelector('useby-panel')?.shadowRoot?.activeElement ?? document.activeElement;
    return active === null || active === document.body
      ? 'nothing'
      : (active.getAttribute('aria-label') ?? active.textContent ?? '');
  });

const path = findBrowser('firefox');

describe.skipIf(path === null)('Firefox, pages of ours', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      launch({ browser: 'firefox', executablePath: path as string, headless: true }),
      openSite(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  const turn = async (page: Page, wanted: Wanted, ready = READY[wanted.what]): Promise<Page> => {
    await page.goto(site.createAddress(wanted));
    await page.waitForSelector(ready);
    return page;
  };
  const open = async (wanted: Wanted, ready?: string): Promise<Page> =>
    turn(await browser.newPage(), wanted, ready);

  it.each([
    ['as it comes', 1100, {}],
    ['at 320 px, in German', 320, { language: 'de' }],
  ] as const)('axe finds no violation, %s', async (_name, width, more) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 700 });
    for (const [name, wanted] of SURFACES) {
      await turn(page, { ...wanted, ...more });
      expect(await findViolations(page), name).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        name,
      ).toBe(0);
    }
    await page.close();
  });

  it('an arrow stands behind the last word of its link, from right to left too', async () => {
    const page = await browser.newPage();
    for (const what of ['panel', 'compare', 'credits'] as const) {
      const turned = { mirrored: true, shopDirection: 'rtl' } as const;
      for (const more of [{}, turned]) {
        await turn(page, { what, state: 'ended', ...more });
        await waitForArrows(page);
        expect(await listLoneArrows(page), what).toEqual([]);
      }
    }
    await page.close();
  });

  it('axe finds the fault seeded', async () => {
    const page = await open({ what: 'panel', fault: true });
    await page.waitForFunction(() => document.querySelector('button:empty') !== null);
    expect((await findViolations(page)).some((line) => line.startsWith('button-name'))).toBe(true);
    await page.close();
  });

  it('the notice takes the focus and closes by Escape', async () => {
    const page = await open({ what: 'notice' });
    expect(await readFocus(page)).toBe('Try again');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () =>
        document.querySelector('useby-panel') === null &&
        document.body.dataset['pressed'] === 'close',
    );
    await page.close();
  });

  it('the panel has the focus, leads through all that can be pressed, and closes on Escape', async () => {
    const page = await open({ what: 'panel', state: 'empty' });
    await page.waitForFunction(() => document.activeElement?.role === 'dialog');
    const seen: string[] = [];
    // Behind the last one the browser's own buttons come, where Escape is not ours.
    while (seen.length < 20 && seen.at(-1) !== 'Wrong? Tell us') {
      await page.keyboard.press('Tab');
      seen.push(await readFocus(page));
    }
    expect(seen).toEqual(
      expect.arrayContaining([
        'Close',
        'Copy the question',
        'Copy citation',
        'If you own it',
        'Wrong? Tell us',
      ]),
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.body.dataset['closed'] === 'yes');
    await page.close();
  });

  it('the popup is searched and a listing shown', async () => {
    const page = await open({ what: 'popup' }, 'input[type="search"]');
    await page.focus('input[type="search"]');
    await page.keyboard.type('doorbell');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.body.textContent?.includes('Shown on the page.'));
    await page.close();
  });

  it('options are changed by keyboard', async () => {
    const page = await open({ what: 'options' }, '[role="switch"]');
    await page.focus('[role="switch"]');
    await page.keyboard.press(' ');
    await page.waitForFunction(() => document.body.textContent?.includes('Saved.'));
    await page.close();
  });
});

const BUILT = 'dist/firefox';
const findActive = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.localName);

/** The roots are closed and stay so; whose the focus is can be seen from outside. */
describe.skipIf(path === null || !existsSync(`${BUILT}/manifest.json`))(
  'Firefox, the installed add-on by keyboard alone',
  () => {
    let browser: FirefoxBrowser;
    beforeAll(async () => {
      browser = await openFirefox(path as string, {
        extension: BUILT,
        serve: serveSample,
        headless: true,
      });
    });
    afterAll(() => browser.close());

    it('a chip is reached by Tab, opens the panel by Enter, and has the focus again after Escape', async () => {
      const [search = ''] = SAMPLE_ADDRESSES;
      const tab = await browser.tab();
      const { page } = tab;
      await tab.goto(search);
      const chips = await waitForChips(tab, 8);
      for (let presses = 0; presses < 15 && (await findActive(page)) !== 'useby-badge'; presses++)
        await page.keyboard.press('Tab');
      expect(await findActive(page)).toBe('useby-badge');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.localName === 'useby-panel');
      await vi.waitFor(
        async () => {
          const frame = page.frames().find((each) => each.url().endsWith('/panel.html'));
          expect(await frame?.$('.folds')).toBeTruthy();
        },
        { timeout: 10_000, interval: 200 },
      );
      pressEscape(page);
      await page.waitForFunction(() => document.querySelector('useby-panel') === null);
      expect(await findActive(page)).toBe('useby-badge');
      expect(
        await page.evaluate(
          () => document.activeElement?.closest('.tile')?.querySelector('h2')?.textContent,
        ),
      ).toBe(chips[0]?.title.replace('Sponsored Ad - ', ''));
      expect(tab.errors).toEqual([]);
      await tab.close();
    });
  },
);
