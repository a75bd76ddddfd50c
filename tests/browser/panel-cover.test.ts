import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, openBrowser } from '../support/browser-test.ts';
import type { Point } from '../support/chip-point.ts';
import { toPage } from '../support/driver-page.ts';
import {
  findPanel,
  hasPanel,
  openPanelOver,
  showFirstPanel,
  waitForDrawnPanel,
} from '../support/panel-over-page.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';

const [SEARCH = ''] = SAMPLE_ADDRESSES;
let browser: Browser;
let own: Tab;
let tab: Tab;
beforeAll(async () => {
  browser = await openBrowser(serveSample);
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());
afterEach(() => tab.close());

const COVERS = ['popover', 'modal', 'popover in a root', 'modal in a root'] as const;

/** Puts a button of the page into the top layer, over the upper half of the panel. */
const cover = (how: (typeof COVERS)[number]): Promise<void> =>
  tab.run((kind) => {
    const made = document.createElement(kind.startsWith('modal') ? 'dialog' : 'div');
    const button = Object.assign(document.createElement('button'), { textContent: 'Buy now' });
    button.onclick = () => document.body.classList.add('bought');
    button.style.cssText = 'position:absolute;inset:0;width:100%';
    made.append(button);
    made.style.cssText = 'position:fixed;inset:0 0 auto auto;margin:0;width:460px;height:200px';
    const home = document.createElement('shop-offer');
    document.body.append(home);
    const root = kind.endsWith('root') ? home.attachShadow({ mode: 'open' }) : home;
    root.append(made);
    if (made instanceof HTMLDialogElement) return made.showModal();
    made.popover = 'manual';
    made.showPopover();
  }, how);

const readHit = ({ x, y }: Point): Promise<string> =>
  tab.run((...at) => document.elementFromPoint(...at)?.localName ?? '', x, y);

/** Middle of the panel's own close button, in px of the page's window. */
async function findClose(): Promise<Point> {
  const box = await findPanel(tab)?.$eval('.bar .icon', (icon) => {
    const { left, top, width, height } = icon.getBoundingClientRect();
    return { fromRight: innerWidth - left - width / 2, fromTop: top + height / 2 };
  });
  if (box === undefined) throw new Error('the panel has no close button');
  // The panel stands 12 px from the window's upper right corner.
  const right = await tab.run(() => document.documentElement.clientWidth);
  return { x: right - 12 - box.fromRight, y: 12 + box.fromTop };
}

/** Presses it by the mouse, and tells whether the panel has gone and the page has been pressed. */
async function pressClose(): Promise<{ isOpen: boolean; isBought: boolean }> {
  const { x, y } = await findClose();
  await toPage(tab).mouse.click(x, y);
  const isOpen = await askUntil(
    () => hasPanel(tab),
    (there) => !there,
  );
  return { isOpen, isBought: await tab.run(() => document.body.classList.contains('bought')) };
}

describe.each(COVERS)('a page that lays a %s over the panel', (how) => {
  it('has it on top again, as it was, and in use', async () => {
    tab = await openPanelOver(browser, own, SEARCH);
    const at = await findClose();
    await cover(how);
    const isOurs = (tag: string): boolean => tag === 'useby-panel';
    expect(await askUntil(() => readHit(at), isOurs)).toBe('useby-panel');
    expect(await findPanel(tab)?.$eval('h1', ({ textContent }) => textContent)).toBe(
      'TP-Link Tapo C200',
    );
    expect(await pressClose()).toEqual({ isOpen: false, isBought: false });
    expect(tab.errors).toEqual([]);
  });
});

describe('a page that has a modal dialog open when the panel comes', () => {
  it.each(['modal', 'modal in a root'] as const)('(%s) has it on top, in use', async (how) => {
    tab = await browser.tab();
    await tab.goto(SEARCH);
    await waitForChips(tab, 8);
    await cover(how);
    await showFirstPanel(own, SEARCH);
    expect(await waitForDrawnPanel(tab)).not.toBeNull();
    const at = await findClose();
    expect(await pressClose()).toEqual({ isOpen: false, isBought: false });
    // The page's own dialog is as it was.
    await toPage(tab).mouse.click(at.x, at.y);
    expect(await tab.run(() => document.body.className)).toBe('bought');
  });
});

const WAYS: Record<string, () => void> = {
  'covers it with each frame': () => {
    const made = document.querySelector<HTMLElement>('shop-offer > *');
    const coverAgain = (): void => {
      made?.hidePopover();
      made?.showPopover();
      requestAnimationFrame(coverAgain);
    };
    coverAgain();
  },
  'takes it out': () => document.querySelector('useby-panel')?.remove(),
  'hides it': () => {
    const host = document.querySelector<HTMLElement>('useby-panel');
    host?.style.setProperty('display', 'none', 'important');
  },
};

/** Whether a notice of ours stands in the page: a host, and no frame of the panel. */
const hasNotice = async (): Promise<boolean> =>
  (await hasPanel(tab)) && findPanel(tab) === undefined;

describe('a page that never lets the panel be seen', () => {
  it.each(Object.keys(WAYS))('and %s has a notice instead of it', async (name) => {
    tab = await openPanelOver(browser, own, SEARCH);
    await cover('popover');
    await tab.run(WAYS[name] as () => void);
    expect(await askUntil(hasNotice, Boolean)).toBe(true);
    expect(tab.errors).toEqual([]);
  });
});
