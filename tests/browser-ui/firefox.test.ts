import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { Wanted } from '../ui/harness/harness.tsx';
import { openSite, type Site } from '../ui/stage.ts';

/** What has the focus, inside the panel's root if there is one. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const active = document.querySelector('useby-panel')?.shadowRoot?.activeElement ?? document.activeElement;
  return active === null || active === document.body ? 'nothing' : active.getAttribute('aria-label') ?? active.textContent ?? '';
});

const path = findBrowser('firefox');

describe.skipIf(path === null)('Firefox, by keyboard alone', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch({ browser: 'firefox', executablePath: path as string, headless: true }), openSite()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  const open = async (wanted: Wanted, ready: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(site.addressOf(wanted));
    await page.waitForSelector(ready);
    return page;
  };

  it('the panel is modal, keeps the focus and gives it up on Escape', async () => {
    const page = await open({ what: 'panel' }, 'useby-panel');
    await page.waitForFunction(() => document.querySelector('useby-panel')?.shadowRoot?.activeElement !== null);
    expect(await page.evaluate(() => document.querySelector('useby-panel')?.shadowRoot?.querySelector('dialog')?.matches(':modal'))).toBe(true);
    const seen = new Set([await focused(page)]);
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab');
      seen.add(await focused(page));
    }
    expect([...seen]).toEqual(expect.arrayContaining(['Close', 'Why we think so', 'Copy the question', 'Copy as citation', 'Suggest a correction']));
    expect(seen.has('nothing')).toBe(false);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('useby-panel') === null);
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
