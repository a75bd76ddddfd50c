import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install-browser.mjs';
import { emulateMedia } from '../support/driver-page.ts';
import { findViolations } from '../support/run-axe.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import {
  findExtension,
  openExtension,
  openOwnPage,
  pressChip,
  waitForPanel,
} from '../support/extension-pages.ts';
import { pressEscape } from '../support/panel-over-page.ts';
import { createTabReport } from '../support/popup-fixtures.ts';

const DEVICES = 60;

describe.skipIf(findBrowser('chromium') === null || findExtension() === null)(
  'pages of the built extension',
  () => {
    let extension: ChromiumBrowser;
    beforeAll(async () => {
      extension = await openExtension();
    });
    afterAll(() => extension.close());
    const open = (name: string): Promise<Page> =>
      openOwnPage(extension, name, createTabReport(DEVICES));
    const waitForHeading = (page: Page, name: string): Promise<unknown> =>
      page.waitForSelector(`h1::-p-aria([name="${name}"][role="heading"])`, { visible: true });

    it.each(['popup', 'panel', 'options'])(
      '%s asks at once for the few files it starts with',
      (name) => {
        const folder = findExtension() ?? '';
        const markup = readFileSync(join(folder, `${name}.html`), 'utf8');
        const named = [...markup.matchAll(/(?:src|href)="\/(pages\/[^"]+\.js)"/g)].map(
          ([, file]) => file ?? '',
        );
        const wanted = named.flatMap((file) =>
          [...readFileSync(join(folder, file), 'utf8').matchAll(/from"\.\/([^"]+\.js)"/g)].map(
            ([, other]) => `pages/${other}`,
          ),
        );
        expect(wanted.length).toBeGreaterThan(0);
        expect(named.length).toBeLessThan(8);
        expect(named).toEqual(expect.arrayContaining(wanted));
      },
    );

    it.each(['popup', 'options', 'welcome', 'credits', 'compare', 'readings'])(
      '%s: no violation, no error, nothing against its policy',
      async (name) => {
        const page = await open(name);
        const errors: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.reload();
        await page.waitForSelector('h1', { visible: true });
        expect(errors).toEqual([]);
        expect(await findViolations(page)).toEqual([]);
        await page.close();
      },
    );

    it('options are kept and change the language at once', async () => {
      const page = await open('options');
      await page.locator('::-p-aria([name="Deutsch"][role="radio"])').click();
      await waitForHeading(page, 'Useby-Einstellungen');
      await page.reload();
      await waitForHeading(page, 'Useby-Einstellungen');
      await page
        .locator('::-p-aria([name="Alle Einstellungen zurücksetzen"][role="button"])')
        .click();
      await waitForHeading(page, 'Useby options');
      await page.close();
    });

    it('a chip opens the panel, Escape closes it and the chip has the focus again', async () => {
      const page = await extension.newPage();
      await page.goto('https://www.amazon.co.uk/s?k=smart+home');
      await page.waitForSelector('useby-badge');
      await wait(500);
      await pressChip(page);
      expect(await waitForPanel(page)).not.toBeNull();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('useby-panel');
      pressEscape(page);
      await page.waitForFunction(() => document.querySelector('useby-panel') === null);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('useby-badge');
      await page.close();
    });

    it('the panel has an edge where colours are forced, and needs no scroll bar for it', async () => {
      const page = await extension.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      await emulateMedia(page, { forcedColors: true });
      await page.goto('https://www.amazon.co.uk/s?k=smart+home');
      await page.waitForSelector('useby-badge');
      await wait(500);
      await pressChip(page);
      const panel = await waitForPanel(page);
      await wait(300);
      const over = await panel?.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      );
      expect(over).toBe(0);
      await page.close();
    });

    // How fast is a question for `npm run bench`.
    it(`the popup draws ${DEVICES} devices`, async () => {
      const page = await open('popup');
      await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
      expect((await page.$$('.listing')).length).toBe(DEVICES);
      expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe(
        '58 smart devices here',
      );
      await page.close();
    });
  },
);
