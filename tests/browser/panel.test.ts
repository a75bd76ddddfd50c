import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from '../support/browser.ts';
import { toPage } from '../support/driver-page.ts';
import { findPanel, hasPanel, openPanelOver } from '../support/panel-over-page.ts';
import { findTab, press, readText } from '../support/record-store.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';
import { askUntil, isChromium, openBrowser, serveHtml } from '../support/browser-test.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;
const STRICT = `${SEARCH}&strict`;
const HOSTILE = `${SEARCH}&hostile`;

/** A shop that forbids frames, and its own scripts. */
const STRICT_POLICY =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-src 'none'\">";
/** A shop that keeps whatever node an event or a selection gives it. */
const SPY = `<script>
  window.seen = [];
  const note = (node) => {
    for (let at = node; at; at = at.parentNode ?? at.host) {
      if (!window.seen.includes(at)) window.seen.push(at);
    }
  };
  for (const type of ['focusin', 'focus', 'mousemove', 'mousedown', 'keydown', 'load'])
    addEventListener(type, (event) => {
      for (const target of [event.originalTarget, event.explicitOriginalTarget, event.rangeParent, ...event.composedPath()])
        if (target instanceof Node) note(target);
    }, true);
  addEventListener('message', (event) => window.seen.push({ message: String(event.data) }));
</script>`;

const serve: typeof serveSample = (url) => {
  const sample = serveSample(new URL(SEARCH));
  if (url.href === STRICT) return serveHtml(insertHead(sample?.body ?? '', STRICT_POLICY));
  if (url.href === HOSTILE) return serveHtml(insertHead(sample?.body ?? '', SPY));
  return serveSample(url);
};
const insertHead = (html: string, more: string): string => html.replace('<head>', `<head>${more}`);

let browser: Browser;
let own: Tab;
beforeAll(async () => {
  browser = await openBrowser(serve);
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

const openPanel = (url: string): Promise<Tab> => openPanelOver(browser, own, url);

describe('the panel over a shop’s page', () => {
  it('shows the answer of the listing, and takes the room it needs', async () => {
    const tab = await openPanel(SEARCH);
    const frame = findPanel(tab);
    expect(await frame?.$eval('#useby-title', ({ textContent }) => textContent)).toBe(
      'TP-Link Tapo C200',
    );
    const [shown, whole] = await askUntil(
      async () =>
        (await frame?.evaluate(() => [innerHeight, document.documentElement.scrollHeight])) ?? [],
      ([inner = 0, all = 1]) => inner >= Math.min(all, 600),
    );
    expect(shown).toBeGreaterThanOrEqual(Math.min(whole ?? 0, 600));
    await tab.close();
  });

  it('comes over a page whose policy forbids every frame', async () => {
    const tab = await openPanel(STRICT);
    expect(await findPanel(tab)?.$('.folds')).not.toBeNull();
    await tab.close();
  });

  it.runIf(isChromium)('leaves paper to the shop', async () => {
    const tab = await openPanel(SEARCH);
    const hasOursAtPanel = (): Promise<boolean> =>
      tab.run(() => document.elementFromPoint(innerWidth - 200, 60)?.localName === 'useby-panel');
    expect(await hasOursAtPanel()).toBe(true);
    await toPage(tab).emulateMediaType('print');
    expect(await hasOursAtPanel()).toBe(false);
    await tab.close();
  });

  it('is closed by its button and leaves nothing', async () => {
    const tab = await openPanel(SEARCH);
    await findPanel(tab)?.evaluate(() =>
      document.querySelector<HTMLElement>('.bar .icon')?.click(),
    );
    expect(
      await askUntil(
        () => hasPanel(tab),
        (there) => !there,
      ),
    ).toBe(false);
    await tab.close();
  });

  it('leads to the comparison, which opens in a tab of its own and holds the product', async () => {
    const tab = await openPanel(SEARCH);
    const product = await findPanel(tab)?.$eval('h1', ({ textContent }) => textContent ?? '');
    await findPanel(tab)?.click('.actions .primary');
    const link = await askUntil(
      async () => (await findPanel(tab)?.$('a[href="compare.html"]')) ?? null,
      (found) => found !== null,
    );
    await link?.click();
    const address = (await own.run(() => location.href)).replace('options.html', 'compare.html');
    expect(
      await askUntil(
        () => findTab(own, address),
        (id) => id >= 0,
      ),
    ).toBeGreaterThanOrEqual(0);
    const comparison = await browser.ownPage('compare.html');
    const said = await askUntil(
      () => readText(comparison),
      (text) => text.includes('Price per supported year'),
    );
    expect(said).toContain(product);
    await press(comparison, 'Clear all');
    await comparison.close();
    await tab.close();
  });

  it('tells the page nothing: no text, no frame, no address, no message', async () => {
    const tab = await openPanel(HOSTILE);
    const { mouse } = toPage(tab);
    for (const x of [900, 1_000, 1_100]) await mouse.move(x, 200);
    const leaked = await tab.run(() => {
      const spy = window as unknown as {
        seen: unknown[];
        find: (text: string) => boolean;
      };
      const found = ['Copy citation', 'What we know and what we don', 'Depends on the version'];
      const texts = found.filter((text) => spy.find(text));
      const selected = getSelection()?.toString() ?? '';
      const addresses = [
        ...spy.seen.flatMap((node) =>
          node instanceof Element ? [...node.attributes].map(({ value }) => value) : [],
        ),
        ...performance.getEntries().map(({ name }) => name),
      ].filter((text) => /-extension:/.test(text));
      const messages = spy.seen.filter((one) => !(one instanceof Node));
      return { texts, selected, addresses, messages, frames: window.length };
    });
    expect(leaked).toEqual({ texts: [], selected: '', addresses: [], messages: [], frames: 0 });
    await tab.close();
  });

  it('shows nothing to who embeds it without the secret', async () => {
    const page = await browser.ownPage('panel.html#00000000000000000000000000000000');
    await askUntil(
      () => page.run(() => document.readyState),
      (state) => state === 'complete',
    );
    expect(await page.run(() => document.getElementById('root')?.childElementCount)).toBe(0);
    await page.close();
  });
});
