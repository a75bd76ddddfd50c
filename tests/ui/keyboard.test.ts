import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install-browser.mjs';
import { openStage, type Stage } from '../support/stage.ts';

/** What has the focus, as its name or text; inside the notice's root if there is one. */
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active =
      document.querySelector('useby-panel')?.shadowRoot?.activeElement ?? document.activeElement;
    return active === null || active === document.body
      ? 'nothing'
      : (active.getAttribute('aria-label') ?? active.textContent ?? '');
  });

async function pressShiftTab({ keyboard }: Page): Promise<void> {
  await keyboard.down('Shift');
  await keyboard.press('Tab');
  await keyboard.up('Shift');
}

const countPanels = async (page: Page): Promise<number> => (await page.$$('useby-panel')).length;

describe.skipIf(findBrowser('chromium') === null)('by keyboard alone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('the panel takes the focus, leads through all that can be pressed, and closes on Escape', async () => {
    const page = await stage.show({ what: 'panel', state: 'empty' });
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('dialog');
    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toBe('Close');
    const seen: string[] = [];
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      seen.push(await readFocus(page));
    }
    expect(seen).toEqual(
      expect.arrayContaining([
        'Copy the question',
        'Copy citation',
        'If you own it',
        'What we know and what we don’t',
        'Wrong? Tell us',
      ]),
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.body.dataset['closed'] === 'yes');
    await page.browserContext().close();
  });

  it('the popup is worked from search to panel', async () => {
    const page = await stage.show({ what: 'popup' }, { viewport: { width: 400, height: 600 } });
    await (await page.waitForSelector('::-p-aria([role="searchbox"])'))?.focus();
    await page.keyboard.type('doorbell');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('::-p-text(Shown on the page.)', { visible: true });
    await page.browserContext().close();
  });

  it('the notice takes the focus to its first button, is pressed by Enter and closed by Escape', async () => {
    const page = await stage.show({ what: 'notice' });
    expect(await readFocus(page)).toBe('Try again');
    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toBe('Close');
    await pressShiftTab(page);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.body.dataset['pressed'])).toBe('again');
    expect(await countPanels(page)).toBe(0);
    await page.browserContext().close();
    const other = await stage.show({ what: 'notice' });
    await other.keyboard.press('Escape');
    expect(await other.evaluate(() => document.body.dataset['pressed'])).toBe('close');
    expect(await countPanels(other)).toBe(0);
    await other.browserContext().close();
  });

  it('every focus is visible', async () => {
    const page = await stage.show({ what: 'options' });
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement as Element).outlineStyle,
      );
      expect(outline).not.toBe('none');
    }
    await page.browserContext().close();
  });
});
