import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, isChromium, openBrowser, toChromium } from '../support/browser-test.ts';
import { toPage } from '../support/driver-page.ts';
import { pressChip, waitForPanel } from '../support/extension-pages.ts';
import { noteFault } from '../support/fault-log.ts';
import { pressClose } from '../support/panel-over-page.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;
const PANELS = 5;
/** The panel's button that puts the product into the comparison. */
const COMPARE = '.actions .primary';
let browser: Browser;
let whole: number;

beforeAll(async () => {
  browser = await openBrowser(serveSample, {
    // Firefox ends its event page when it has been idle for so long.
    prefs: { 'extensions.background.idle.timeout': 500 },
  });
  const tab = await browser.tab();
  await tab.goto(SEARCH);
  whole = await countSettled(tab);
  await tab.close();
});
afterAll(() => browser.close());

/** How many marks a page has when none has come for three seconds. */
async function countSettled(tab: Tab): Promise<number> {
  const counts: number[] = [];
  for (let tries = 0; tries < 30; tries++) {
    counts.push((await waitForChips(tab, 8)).length);
    if (counts.length > 3 && new Set(counts.slice(-4)).size === 1) break;
    await wait(1_000);
  }
  return counts.at(-1) ?? 0;
}

/** Ends the worker, as Chromium does when it wants to; false when none was running. */
async function killWorker(session: CDPSession): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (worker === undefined) return false;
  await session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
  return true;
}

async function showPanel(tab: Tab): Promise<Frame> {
  await pressChip(toPage(tab));
  const panel = await waitForPanel(toPage(tab));
  if (panel === null) throw new Error('the panel did not open');
  return panel;
}

async function visit(): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(SEARCH);
  return tab;
}

describe.runIf(isChromium)('the worker killed', () => {
  it('while the panel opens: the panel, or a notice that offers to try again', async () => {
    const session = await toChromium(browser).driver.target().createCDPSession();
    const tab = await visit();
    await waitForChips(tab, whole);
    const has = (selector: string): Promise<boolean> =>
      tab.run((wanted) => document.querySelector(wanted) !== null, selector);
    let [silent, shown] = [0, 0];
    for (let round = 0; round < PANELS; round++) {
      const pressed = pressChip(toPage(tab));
      await wait(25 * round);
      await killWorker(session);
      await pressed;
      const isThere = await askUntil(
        async () => (await has('useby-panel')) || (await has('useby-notice')),
        Boolean,
      );
      if (isThere) shown++;
      else silent++;
      await tab.goto(SEARCH);
      await waitForChips(tab, whole);
    }
    expect(shown).toBe(PANELS);
    noteFault('background ended while the panel opens', {
      tried: PANELS,
      lost: silent,
      saw: 'the panel, or a notice that offers to try again',
    });
    await tab.close();
  }, 180_000);

  it('with the panel open: what is pressed in it is answered', async () => {
    const session = await toChromium(browser).driver.target().createCDPSession();
    const tab = await visit();
    await waitForChips(tab, whole);
    let answered = 0;
    const panel = await showPanel(tab);
    for (const wanted of ['true', 'false', 'true', 'false']) {
      expect(await killWorker(session)).toBe(true);
      await panel.click(COMPARE);
      const said = await askUntil(
        () => panel.$eval(COMPARE, (button) => button.getAttribute('aria-pressed')),
        (pressed) => pressed === wanted,
      );
      if (said === wanted) answered++;
    }
    expect(await killWorker(session)).toBe(true);
    pressClose(panel);
    const isOpen = await askUntil(
      () => tab.run(() => document.querySelector('useby-panel') !== null),
      (there) => !there,
    );
    expect({ answered, isOpen }).toEqual({ answered: 4, isOpen: false });
    await tab.close();
  });

  it('while a press in the panel is answered: the answer, or a line that asks to try again', async () => {
    const session = await toChromium(browser).driver.target().createCDPSession();
    const tab = await visit();
    await waitForChips(tab, whole);
    const panel = await showPanel(tab);
    const readPressed = (): Promise<string | null> =>
      panel.$eval(COMPARE, (button) => button.getAttribute('aria-pressed'));
    const hasNotice = (): Promise<boolean> =>
      panel.$eval('.actions [role="status"]', ({ textContent }) =>
        (textContent ?? '').includes('try again'),
      );
    const silent: number[] = [];
    for (const delay of [0, 2, 5, 10, 20, 40]) {
      const before = await readPressed();
      const hasChanged = async (): Promise<boolean> => (await readPressed()) !== before;
      const clicked = panel.click(COMPARE);
      await wait(delay);
      await killWorker(session);
      await clicked;
      const isSaid = await askUntil(
        async () => (await hasChanged()) || (await hasNotice()),
        Boolean,
      );
      // Trying again helps, and takes the line away.
      if (await hasNotice()) await panel.click(COMPARE);
      if (!isSaid || !(await askUntil(hasChanged, Boolean)) || (await hasNotice()))
        silent.push(delay);
    }
    expect(silent).toEqual([]);
    await tab.close();
  });
});
