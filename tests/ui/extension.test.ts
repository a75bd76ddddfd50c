import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install-browser.mjs';
import { violations } from '../support/run-axe.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import {
  extensionFolder,
  install,
  openOwn,
  panelOpen,
  pressChip,
  pretendShop,
} from '../support/extension-pages.ts';
import { reportOf } from '../support/panel-fixtures.ts';

const DEVICES = 60;

describe.skipIf(findBrowser('chromium') === null || extensionFolder() === null)(
  'pages of the built extension',
  () => {
    let extension: ChromiumBrowser;
    beforeAll(async () => {
      extension = await install();
      await pretendShop(extension.context, reportOf(DEVICES));
    });
    afterAll(() => extension.close());

    it.each(['popup', 'options', 'welcome', 'credits'])(
      '%s: no violation, no error, nothing against its policy',
      async (name) => {
        const page = await openOwn(extension, name);
        const errors: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        page.on('pageerror', (error) => errors.push(error.message));
        await page.reload();
        await page.locator('h1').first().waitFor();
        expect(errors).toEqual([]);
        expect(await violations(page)).toEqual([]);
        await page.close();
      },
    );

    it('options are kept and change the language at once', async () => {
      const page = await openOwn(extension, 'options');
      await page.getByLabel('Deutsch').check();
      await page.getByRole('heading', { level: 1, name: 'Useby-Einstellungen' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Useby-Einstellungen' }).waitFor();
      await page.getByRole('button', { name: 'Alles zurücksetzen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Useby options' }).waitFor();
      await page.close();
    });

    it('a chip opens the panel, Escape closes it and the chip has the focus again', async () => {
      const page = await extension.context.newPage();
      await page.goto('https://www.amazon.co.uk/s?k=smart+home');
      await page.locator('useby-badge').first().waitFor({ state: 'attached' });
      await page.waitForTimeout(500);
      await pressChip(page);
      expect(await panelOpen(page)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('useby-panel');
      await page.keyboard.press('Escape');
      await page.locator('useby-panel').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('useby-badge');
      await page.close();
    });

    // How fast is a question for `npm run bench`.
    it(`the popup draws ${DEVICES} devices`, async () => {
      const page = await openOwn(extension, 'popup');
      await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
      expect(await page.locator('.listing').count()).toBe(DEVICES);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        '58 smart devices here',
      );
      await page.close();
    });
  },
);
