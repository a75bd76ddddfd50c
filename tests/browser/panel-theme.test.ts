import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from '../support/browser.ts';
import { findPanel, openPanelOver } from '../support/panel-over-page.ts';
import { askUntil, openBrowser, serveHtml } from '../support/browser-test.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;
const PAINTS = { white: '#fff', black: '#101114' } as const;
type Paint = keyof typeof PAINTS;
const toAddress = (paint: Paint): string => `${SEARCH}&${paint}`;

/** The sample shop in a colour of its own, which follows nobody's system. */
const serve: typeof serveSample = (url) => {
  const paint = (Object.keys(PAINTS) as Paint[]).find((each) => url.href === toAddress(each));
  if (paint === undefined) return serveSample(url);
  const own = `<style>html,body{background:${PAINTS[paint]}!important}</style></head>`;
  return serveHtml((serveSample(new URL(SEARCH))?.body ?? '').replace('</head>', own));
};

let browser: Browser;
let own: Tab;
beforeAll(async () => {
  browser = await openBrowser(serve);
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

/** How bright the panel's sheet is, from 0 to 255. */
const readBrightness = async (tab: Tab): Promise<number | undefined> =>
  findPanel(tab)?.evaluate(() => {
    const colour = getComputedStyle(document.querySelector('.panel') ?? document.body);
    return Number(/\d+/.exec(colour.backgroundColor)?.[0]);
  });

describe('the panel over a page that does not follow the system', () => {
  it.each([
    ['white', true],
    ['black', false],
  ] as const)('is as bright as the page: %s, a dark system: %s', async (paint, dark) => {
    const tab = await openPanelOver(browser, own, toAddress(paint));
    // The picture is not looked at: taking it is what tells both browsers of the system.
    await tab.screenshot(join(tmpdir(), `useby-panel-${paint}.png`), dark);
    const brightness = await askUntil(
      () => readBrightness(tab),
      (found) => found !== undefined && (paint === 'white' ? found > 200 : found < 80),
    );
    if (paint === 'white') expect(brightness).toBeGreaterThan(200);
    else expect(brightness).toBeLessThan(80);
    await tab.close();
  });

  it('follows a page that changes its brightness below it, and stays as it was opened', async () => {
    const tab = await openPanelOver(browser, own, toAddress('white'));
    const isBright = async (wanted: boolean): Promise<boolean> => {
      const found = await askUntil(
        () => readBrightness(tab),
        (value) => value !== undefined && value > 128 === wanted,
      );
      return found !== undefined && found > 128;
    };
    expect(await isBright(true)).toBe(true);
    await findPanel(tab)?.evaluate(() =>
      document.querySelector('details')?.setAttribute('open', ''),
    );
    await tab.run(() => {
      document.documentElement.style.setProperty('background', '#101114', 'important');
      document.body.style.setProperty('background', '#101114', 'important');
    });
    expect(await isBright(false)).toBe(false);
    const isOpen = await findPanel(tab)?.evaluate(() => document.querySelector('details')?.open);
    expect(isOpen).toBe(true);
    await tab.close();
  });

  it('tells the page nothing: its host bears no brightness', async () => {
    const tab = await openPanelOver(browser, own, toAddress('white'));
    const names = await tab.run(() =>
      document.querySelector('useby-panel')?.getAttributeNames().toSorted(),
    );
    expect(names).toEqual(['style']);
    await tab.close();
  });
});
