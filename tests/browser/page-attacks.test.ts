import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { toPage } from '../support/driver-page.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';
import { askUntil, openBrowser, readReport, serveHtml } from '../support/browser-test.ts';

const GOODS = SHELF.slice(0, 8);
const PLAIN = createSearchPage(GOODS);
const withStyle = (css: string): string => PLAIN.replace('</style>', `${css}</style>`);
const withScript = (script: string): string =>
  PLAIN.replace('</main>', `</main><script>${script}</script>`);

const TONES = ['alert', 'caution', 'good', 'neutral', 'ink', 'paper', 'quiet', 'line'];
const declareAll = (value: string, priority = ''): string =>
  TONES.map((name) => `--ub-${name}:${value}${priority};--tone:${value}${priority};`).join('');
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
/** A font of the page for each name that ours could be looked up by. */
const FONTS = ['leak', 'system-ui', 'sans-serif', 'ui-serif', 'Iowan Old Style', 'Segoe UI']
  .flatMap((name) =>
    LETTERS.map(
      (letter) =>
        `@font-face{font-family:"${name}";src:url(/font/${letter}.woff2);unicode-range:U+${letter.codePointAt(0)?.toString(16)}}`,
    ),
  )
  .join('');

/** Custom properties of our chips. */
const OUR_NAMES = 'x y back max-width tone tint'
  .split(' ')
  .concat([...TONES, 'caution-tint', 'accent', 'scheme'].map((name) => `ub-${name}`));

/** Style sheets by which a page wants our chips to say something else, or nothing. */
const registerAll = (syntax: string, value: string): string =>
  OUR_NAMES.map(
    (name) => `@property --${name}{syntax:"${syntax}";inherits:true;initial-value:${value}}`,
  ).join('');
const STYLES: Record<string, string> = {
  'given other types of ours': registerAll('<angle>', '0deg'),
  recoloured: `useby-badge{${declareAll('#17613a')}}`,
  'recoloured, importantly': `useby-badge,useby-badge *{${declareAll('#17613a', '!important')}}`,
  invisible: `:root,useby-badge{${declareAll('transparent', '!important')}color:transparent!important;opacity:.999}`,
  resized: 'useby-badge{font-size:40px!important;letter-spacing:9px;line-height:3}',
  // The field of the page itself is drawn in a font of another name.
  refonted: `${FONTS}input{font:16px serif!important}useby-badge{--ub-sans:leak!important;font:700 30px leak!important}`,
};

/** What a page does to itself while we read it; each leaves the same eight tiles. */
const WRITE = `addEventListener('load', () => setTimeout(() => {
  const html = document.documentElement.outerHTML.replace(/<script[\\s\\S]*?<\\/script>/g, '').replace(/<useby-badge[^>]*><\\/useby-badge>/g, '');
  document.open(); document.write(html); document.close(); document.title = 'written';
}, 1500));`;
const REPLACE = `addEventListener('load', () => setTimeout(() => {
  const next = document.documentElement.cloneNode(true);
  for (const badge of next.querySelectorAll('useby-badge')) badge.remove();
  document.replaceChild(next, document.documentElement); document.title = 'written';
}, 1500));`;
const STORM = `let n = 0; const storm = setInterval(() => { history.replaceState(0, '', '?k=storm&n=' + (n += 1)); if (n > 150) clearInterval(storm); }, 10);`;
const SURROGATE = `document.querySelectorAll('.tile')[1].setAttribute('data-asin', 'B0\\udfff');`;
const FORM = `const form = document.createElement('form'); form.setAttribute('data-component-type', 's-search-result'); form.setAttribute('data-asin', 'B0X');
  form.innerHTML = '<input name=querySelector><input name=querySelectorAll><input name=getAttribute><input name=closest><h2><a href=/dp/B0X><span>Samsung Galaxy S25</span></a></h2>'; document.querySelector('.grid').append(form);`;

const PAGES: Record<string, string> = {
  plain: PLAIN,
  ...Object.fromEntries(Object.entries(STYLES).map(([name, css]) => [name, withStyle(css)])),
  write: withScript(WRITE),
  replace: withScript(REPLACE),
  storm: withScript(STORM),
  surrogate: withScript(SURROGATE),
  form: withScript(FORM),
};

const asked: string[] = [];
let browser: Browser;
let own: Tab;
beforeAll(async () => {
  browser = await openBrowser((url) => {
    asked.push(url.pathname);
    const text = PAGES[url.searchParams.get('k') ?? ''];
    return text === undefined || url.pathname !== '/s' ? null : serveHtml(text);
  });
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

const toAddress = (name: string): string =>
  `https://www.amazon.co.uk/s?k=${encodeURIComponent(name)}`;
async function visit(name: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(toAddress(name));
  return tab;
}

/**
 * The lower part of the first pictures, where the chips stand, as the reader sees it; by digest.
 */
async function photograph(tab: Tab): Promise<string[]> {
  const boxes = await tab.run(() =>
    [...document.querySelectorAll('.tile img')].slice(0, 4).map((image) => {
      const { x, bottom, width } = image.getBoundingClientRect();
      return { x, y: bottom - 40, width, height: 40 };
    }),
  );
  const seen: string[] = [];
  for (const clip of boxes) {
    // Otherwise the driver makes the window one pixel wide for a moment, and the chips give way.
    const picture = await toPage(tab).screenshot({ clip, captureBeyondViewport: false });
    seen.push(createHash('sha256').update(picture).digest('hex').slice(0, 12));
  }
  return seen;
}

/** As it looks once it looks the same twice in a row. */
async function lookAtChips(name: string): Promise<string[]> {
  const tab = await browser.tab();
  await toPage(tab).setViewport({ width: 1200, height: 850 });
  await tab.goto(toAddress(name));
  await waitForChips(tab, 6);
  let before: string[] = [];
  const seen = await askUntil(
    async () => {
      await wait(500);
      const now = await photograph(tab);
      const isSame = now.join() === before.join();
      before = now;
      return { now, isSame };
    },
    ({ isSame }) => isSame,
  );
  await tab.close();
  return seen.now;
}

describe('a style sheet of the page', () => {
  let plain: string[];
  beforeAll(async () => {
    // The first answers come while the dataset is read, and not all at once.
    await lookAtChips('plain');
    plain = await lookAtChips('plain');
  });

  it('is compared with chips that can be seen', async () => {
    expect(new Set(plain).size).toBe(4);
    expect(await lookAtChips('plain')).toEqual(plain);
  });

  it.each(Object.keys(STYLES))('has chips %s: they look as ever', async (name) => {
    expect(await lookAtChips(name)).toEqual(plain);
  });

  it('is not asked for a single letter of ours', () => {
    expect(asked.filter((path) => path.startsWith('/font/'))).toEqual([]);
  });
});

describe('a page that puts in another document', () => {
  it.each(['write', 'replace'])('by %s is read again', async (name) => {
    const tab = await visit(name);
    await askUntil(
      () => tab.run(() => document.title),
      (title) => title === 'written',
    );
    const before = (await waitForChips(tab, 6)).length;
    expect(before).toBeGreaterThanOrEqual(6);
    // It goes on living, too.
    await tab.run(() => {
      const copy = document
        .querySelectorAll<HTMLElement>('.tile')[1]!
        .cloneNode(true) as HTMLElement;
      copy.querySelector('useby-badge')?.remove();
      copy.dataset['asin'] = 'B0LATER001';
      document.querySelector('.grid')!.append(copy);
    });
    const after = await askUntil(
      () => tab.chips(),
      ({ length }) => length > before,
    );
    expect(after).toHaveLength(before + 1);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});

describe('a page whose address never rests', () => {
  it('has one chip a tile in the end', async () => {
    const tab = await visit('storm');
    await tab.run(() => new Promise((done) => setTimeout(done, 2_500)));
    await waitForChips(tab, 6);
    const most = await tab.run(() =>
      Math.max(
        ...[...document.querySelectorAll('.tile')].map(
          (tile) => tile.querySelectorAll('useby-badge').length,
        ),
      ),
    );
    expect(most).toBe(1);
    await tab.close();
  });
});

describe('the popup', () => {
  it('hears of the price on a tile, which no answer waits for', async () => {
    const tab = await visit('plain');
    const report = await askUntil(
      () => readReport(own, toAddress('plain')),
      (answer) => (answer?.listings.length ?? 0) >= GOODS.length,
    );
    const [first] = report?.listings ?? [];
    expect(first?.listing.price).toEqual({ amount: 24.99, currency: 'GBP' });
    await tab.close();
  });
});

describe('one bad tile', () => {
  it.each([
    ['surrogate', GOODS.length - 1],
    ['form', GOODS.length],
  ] as const)('(%s) is left out, and the others are read', async (name, least) => {
    const tab = await visit(name);
    const report = await askUntil(
      () => readReport(own, toAddress(name)),
      (answer) => (answer?.listings.length ?? 0) >= least,
    );
    expect(report?.listings.length).toBeGreaterThanOrEqual(least);
    expect(report?.health.problem).toBeUndefined();
    await tab.close();
  });
});
