import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Serve, type Tab } from '../support/browser.ts';
import { askUntil, isChromium, openBrowser } from '../support/browser-test.ts';
import { toPage } from '../support/driver-page.ts';
import { pressChip, waitForPanel } from '../support/extension-pages.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;

/** A shop that bars the clipboard, listens to every copy and puts its own words in their place. */
const FORGER = `<script>
  window.heard = [];
  for (const type of ['copy', 'cut', 'beforecopy', 'selectionchange', 'select'])
    document.addEventListener(type, (event) => {
      window.heard.push(type + ':' + getSelection().toString());
      event.clipboardData?.setData('text/plain', 'FORGED: updates until 2050');
      if (event.clipboardData) event.preventDefault();
    }, true);
</script>`;
/** A shop that lets the browser look up the hosts of its links. */
const LOOKUPS = `<meta http-equiv="x-dns-prefetch-control" content="on">`;
const OWN_LINK = `<a id="own" href="https://control.example/" style="position:fixed;left:0;bottom:0;z-index:9;padding:20px;background:#fff">own</a>`;

const serveWith =
  (head: string, body: string, headers = {}): Serve =>
  (url) => {
    const served = serveSample(url);
    if (served === null || url.href !== SEARCH) return served;
    const html = served.body
      .replace('<head>', `<head>${head}`)
      .replace('</main>', `${body}</main>`);
    return { ...served, body: html, headers };
  };

async function openPanel(browser: Browser): Promise<{ tab: Tab; page: Page }> {
  const tab = await browser.tab();
  await tab.goto(SEARCH);
  await waitForChips(tab, 8);
  await pressChip(toPage(tab));
  return { tab, page: toPage(tab) };
}

/** Moves the mouse onto it, and leaves it there for as long as a look-up takes to begin. */
async function hover(page: Page, element: ElementHandle | null | undefined): Promise<void> {
  const box = await element?.boundingBox();
  if (!box) throw new Error('nothing to hover');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await wait(1_000);
}

// A chip in a closed root can be pressed by the driver of Chromium alone.
describe.runIf(isChromium)('copying from the panel', () => {
  it('is neither read nor replaced by a page that bars the clipboard and hears every copy', async () => {
    const serve = serveWith(FORGER, '<textarea id="paste"></textarea>', {
      'Permissions-Policy': 'clipboard-write=(), clipboard-read=()',
    });
    const browser = await openBrowser(serve);
    try {
      const { tab, page } = await openPanel(browser);
      const panel = await waitForPanel(page);
      // The policy holds in the frame: the clipboard is barred, and copying goes by selection.
      expect(
        await panel?.evaluate(() =>
          navigator.clipboard.writeText('probe').then(
            () => 'written',
            () => 'barred',
          ),
        ),
      ).toBe('barred');
      const button = await panel?.$('.copy button');
      await button?.click();
      const said = await askUntil(
        async () => (await panel?.$eval('.copy .copied', ({ textContent }) => textContent)) ?? '',
        (text) => text !== '',
      );
      expect(said).toBe('Copied.');
      expect(await tab.run(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      await page.focus('#paste');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const pasted = await page.$eval('#paste', (area) => (area as HTMLTextAreaElement).value);
      expect(pasted).toContain('TP-Link Tapo C200');
      expect(pasted).not.toContain('FORGED');
      // What the page listens with does hear a copy of its own.
      await page.$eval('#paste', (area) => (area as HTMLTextAreaElement).select());
      await page.keyboard.down('Control');
      await page.keyboard.press('c');
      await page.keyboard.up('Control');
      expect(
        await tab.run(() => (window as unknown as { heard: string[] }).heard.join()),
      ).toContain('copy:');
    } finally {
      await browser.close();
    }
  });
});

describe.runIf(isChromium)('the links of the panel', () => {
  it('cause no look-up when the mouse rests on them, though the page asks for look-ups', async () => {
    // A profile as a reader has it: the tests' own forbids every look-up.
    const profile = mkdtempSync(join(tmpdir(), 'useby-lookups-'));
    const log = join(profile, 'net.json');
    const browser = await openBrowser(serveWith(LOOKUPS, OWN_LINK), {
      profile,
      args: [`--log-net-log=${log}`],
    });
    const hosts: string[] = [];
    try {
      const { page } = await openPanel(browser);
      const panel = await waitForPanel(page);
      await hover(page, await page.$('#own'));
      const folds = (await panel?.$$('.folds summary')) ?? [];
      await folds[0]?.click();
      for (const link of ((await panel?.$$('a[href^="https:"]')) ?? []).slice(0, 6)) {
        await link.scrollIntoView();
        if ((await link.boundingBox()) === null) continue;
        hosts.push(await link.evaluate((element) => (element as HTMLAnchorElement).hostname));
        await hover(page, link);
      }
    } finally {
      await browser.close();
    }
    const seen = readFileSync(log, 'utf8');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    expect(hosts.length).toBeGreaterThan(1);
    // The page's own link is looked up, so that the log would tell.
    expect(seen).toContain('control.example');
    expect(hosts.filter((host) => seen.includes(host))).toEqual([]);
  });
});
