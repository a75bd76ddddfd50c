import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import {
  askUntil,
  createVariant,
  editJson,
  isChromium,
  openBrowser,
  readReport,
  serveHtml,
} from '../support/browser-test.ts';
import { noteFault } from '../support/fault-log.ts';
import { SHELF, type Goods } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

const HOST = 'https://www.amazon.co.uk/s?k=';
const find = (words: RegExp): Goods => SHELF.find(({ title }) => words.test(title)) as Goods;
/** Its brand's file is left alone. */
const WHOLE = find(/Fairphone 5/);

/** What a brand's file may come to, one brand each, and how the popup's diagnostics name it. */
const DAMAGES: [string, string, RegExp, (file: string, folder: string) => void, RegExp][] = [
  [
    'cut short',
    'samsung',
    /Galaxy S25/,
    (file) => truncateSync(file, 1_000),
    /damaged or cut short/,
  ],
  ['missing', 'google', /Pixel 8a/, (file) => rmSync(file), /missing from the package|damaged/],
  ['empty', 'tp-link', /Tapo C200/, (file) => truncateSync(file, 0), /damaged or cut short/],
  [
    'bytes of something else',
    'motorola',
    /Moto G54/,
    (file) => writeFileSync(file, Buffer.alloc(4_096, 0xfe)),
    /damaged/,
  ],
  [
    'of another version',
    'asus',
    /RT-AX55/,
    (file) => writeFileSync(file, '{"schema":99}'),
    /: id: /,
  ],
  [
    'that of another brand',
    'd-link',
    /DIR-882/,
    (file, folder) => writeFileSync(file, readFileSync(join(folder, 'pack/shards/fairphone.json'))),
    /id: it is the record of fairphone/,
  ],
  [
    'without its sources',
    'ring',
    /Ring .*Doorbell/,
    (file) =>
      editJson(file, (record) => {
        record['sources'] = {};
      }),
    /sources: claim \S+ rests on/,
  ],
  [
    'with a word for a day',
    'apple',
    /iPhone|iPad|Apple/,
    (file) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"read":"[^"]*"/, '"read":"soon"')),
    /\.read: /,
  ],
];
/** What Firefox says of a file that is not there has not been looked at yet. */
const isTried = ([name]: readonly [string, ...unknown[]]): boolean =>
  isChromium || name !== 'missing';
const toShard = (brand: string): string => `pack/shards/${brand}.json`;

describe('the file of one brand', () => {
  let browser: Browser;
  let own: Tab;
  let tried = 0;
  beforeAll(async () => {
    browser = await openBrowser(serve, {
      extension: createVariant('shards', (folder) => {
        for (const [, brand, , damage] of DAMAGES) damage(join(folder, toShard(brand)), folder);
      }),
    });
    own = await browser.ownPage('options.html');
  });
  afterAll(async () => {
    await browser.close();
    if (tried === DAMAGES.length && isChromium)
      noteFault(
        'one brand’s file of the dataset cut short, missing, empty, not JSON, of another version or brand, without sources, with a bad day',
        {
          tried,
          lost: 0,
          saw: 'that brand without marks and the file named in the popup; all other brands as ever',
        },
      );
  });

  it.each(DAMAGES.filter(isTried))(
    '%s (%s): it is named, and every other listing has its mark',
    async (...[, brand, , , named]) => {
      const url = `${HOST}${brand}`;
      const tab = await browser.tab();
      await tab.goto(url);
      const report = await askUntil(
        () => readReport(own, url),
        (answer) => answer?.health.problem !== undefined && answer.listings.length > 0,
      );
      expect(report?.health.problem).toContain(toShard(brand));
      expect(report?.health.problem).toMatch(named);
      expect(report?.listings.map(({ listing }) => listing.title)).toEqual([WHOLE.title]);
      expect((await waitForChips(tab)).map(({ title }) => title)).toEqual([WHOLE.title]);
      expect(tab.errors).toEqual([]);
      await tab.close();
      tried++;
    },
  );
});

/** The device of the brand that an address names. */
function findHit(url: URL): Goods {
  const brand = url.searchParams.get('k');
  const [, , words] = DAMAGES.find(([, one]) => one === brand) ?? [];
  return find(words ?? /Galaxy S25/);
}

const serve = (url: URL): { body: string; type: string } | null =>
  url.host === 'www.amazon.co.uk' ? serveHtml(createSearchPage([findHit(url), WHOLE])) : null;

describe('the index', () => {
  const INDEX_DAMAGES: [string, (file: string) => void][] = [
    ['cut short', (file) => truncateSync(file, 5_000)],
    ['missing', (file) => rmSync(file)],
    ['of another version', (file) => writeFileSync(file, '{"version":2,"entries":[]}')],
  ];
  let [tried, browser]: [number, Browser | null] = [0, null];
  afterAll(async () => {
    await browser?.close();
    if (tried === INDEX_DAMAGES.length && isChromium)
      noteFault('index of the dataset cut short, missing, of another version', {
        tried,
        lost: 0,
        saw: 'no marks, and the file named in the popup',
      });
  });
  it.each(INDEX_DAMAGES.filter(isTried))(
    '%s: no mark, no error in the page, and the file is named',
    async (name, damage) => {
      browser = await openBrowser(serve, {
        extension: createVariant(`index-${name.replaceAll(' ', '-')}`, (folder) => {
          const [file = ''] = readdirSync(join(folder, 'pack')).filter((one) =>
            /^index\./.test(one),
          );
          damage(join(folder, 'pack', file));
        }),
      });
      const own: Tab = await browser.ownPage('options.html');
      const tab = await browser.tab();
      await tab.goto(`${HOST}both`);
      const report = await askUntil(
        () => readReport(own, `${HOST}both`),
        (answer) => answer?.health.problem !== undefined,
      );
      expect(report?.health.problem).toMatch(/pack\/index\.\w+: /);
      expect(await tab.chips()).toEqual([]);
      expect(tab.errors).toEqual([]);
      await browser.close();
      browser = null;
      tried++;
    },
  );
});

describe('the pages that rest on lists of shops and credits', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(serve, {
      extension: createVariant('lists', (folder) => {
        for (const name of ['shops.json', 'uk-shops.json', 'pack/credits.json'])
          truncateSync(join(folder, name), 20);
      }),
    });
  });
  afterAll(() => browser.close());
  it('open all the same', async () => {
    const names = ['options', 'popup', 'credits', 'welcome', 'readings', 'compare'];
    for (const name of names) {
      const page = await browser.ownPage(`${name}.html`);
      const words = await askUntil(
        () => page.run(() => document.body.innerText.trim().length),
        (length) => length > 20,
      );
      expect(words, name).toBeGreaterThan(20);
      await page.close();
    }
    noteFault('lists of shops and credits cut short', {
      tried: names.length,
      lost: 0,
      saw: 'every page of ours opens',
    });
  });
});
