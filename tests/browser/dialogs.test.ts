import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { askUntil, openBrowser, serveHtml } from '../support/browser-test.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const LIST = 'https://www.amazon.co.uk/s?k=living';
const PHONES = SHELF.filter(({ title }) => /Galaxy S25|Pixel 8a|Fairphone 5/.test(title)).slice(
  0,
  3,
);
const [FIRST = '', SECOND = ''] = [
  'TP-Link Tapo C200 Pan/Tilt Wi-Fi Security Camera',
  'ASUS RT-AX55 AX1800 Dual Band Wi-Fi 6 Router',
];

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await openBrowser(({ host, pathname }) =>
    host === 'www.amazon.co.uk' && pathname === '/s' ? serveHtml(createSearchPage(PHONES)) : null,
  );
});
afterAll(() => browser.close());
beforeEach(async () => {
  await tab?.close();
  tab = await browser.tab();
  await tab.goto(LIST);
  expect(await waitForChips(tab, 3)).toHaveLength(3);
});

type Kind = 'dialog' | 'role' | 'shadow';

/** Opens a quick view of the shop over its list, above everything else the shop has. */
const openQuickView = (kind: Kind, title: string): Promise<void> =>
  tab.run(
    (how, name) => {
      const make = (tag: string, text = ''): HTMLElement =>
        Object.assign(document.createElement(tag), { textContent: text });
      const layer = make(how === 'dialog' ? 'dialog' : 'div');
      const [box, picture] = [make('div'), document.createElement('img')];
      picture.src = document.querySelector<HTMLImageElement>('.tile img')?.src ?? '';
      picture.alt = '';
      picture.style.cssText = 'width:300px;height:300px;display:block';
      box.append(picture, make('h3', name));
      const price = make('p', '£49.00');
      price.className = 'price';
      box.append(price, make('button', 'Add to basket'));
      layer.append(box);
      if (how !== 'dialog') {
        layer.setAttribute('role', 'dialog');
        layer.style.cssText =
          'position:fixed;inset:40px;z-index:99999;background:white;overflow:auto';
      }
      const home = how === 'shadow' ? make('shop-quick-view') : layer;
      if (how === 'shadow') home.attachShadow({ mode: 'open' }).append(layer);
      home.id = 'quick';
      document.body.append(home);
      if (layer instanceof HTMLDialogElement) layer.showModal();
    },
    kind,
    title,
  );

/** How many of our hosts stand in the layer, and whether what is seen there is one of them. */
const lookIn = (): Promise<{ hosts: number; isOnTop: boolean }> =>
  tab.run(() => {
    const quick = document.querySelector('#quick');
    const root = quick?.shadowRoot ?? quick;
    const hosts = [...(root?.querySelectorAll('useby-badge') ?? [])];
    const picture = root?.querySelector('img')?.getBoundingClientRect();
    if (!picture) return { hosts: hosts.length, isOnTop: false };
    const at = [picture.left + 14, picture.bottom - 14] as const;
    const top = (quick?.shadowRoot ?? document).elementFromPoint(...at);
    return { hosts: hosts.length, isOnTop: top?.localName === 'useby-badge' };
  });

/**
 * Puts another product into the open layer; tells whether the old chip has gone by the next frame.
 */
const replaceProduct = (title: string): Promise<boolean> =>
  tab.run(
    (name) =>
      new Promise<boolean>((done) => {
        const quick = document.querySelector('#quick');
        const root = quick?.shadowRoot ?? quick;
        const heading = root?.querySelector('h3');
        if (!root || !heading) return done(false);
        heading.textContent = name;
        requestAnimationFrame(() => done(root.querySelector('useby-badge') === null));
      }),
    title,
  );

describe.each(['dialog', 'role', 'shadow'] as const)('a quick view: %s', (kind) => {
  it('has its chip above the layer, loses it with its product and gets the next', async () => {
    await openQuickView(kind, FIRST);
    const shown = await askUntil(lookIn, ({ hosts, isOnTop }) => hosts === 1 && isOnTop);
    expect(shown).toEqual({ hosts: 1, isOnTop: true });
    expect(await replaceProduct(SECOND)).toBe(true);
    expect(await askUntil(lookIn, ({ hosts }) => hosts === 1)).toMatchObject({ hosts: 1 });
    expect(await replaceProduct('Stainless Steel Kettle 1.7 L, 3000 W')).toBe(true);
    await new Promise((done) => {
      setTimeout(done, 1_000);
    });
    expect(await lookIn()).toMatchObject({ hosts: 0 });
    await tab.run(() => document.querySelector('#quick')?.remove());
    expect(await waitForChips(tab, 3)).toHaveLength(3);
    expect(tab.errors).toEqual([]);
  });
});

describe('a quick view that closes', () => {
  it('takes its chip along, and the chips of the list stay', async () => {
    await openQuickView('dialog', FIRST);
    const shown = await askUntil(lookIn, ({ hosts }) => hosts === 1);
    expect(shown).toMatchObject({ hosts: 1 });
    await tab.run(() => document.querySelector<HTMLDialogElement>('#quick')?.close());
    const left = await askUntil(lookIn, ({ hosts }) => hosts === 0);
    expect(left).toMatchObject({ hosts: 0 });
    expect(await waitForChips(tab, 3)).toHaveLength(3);
  });
});
