import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameShardFile } from '../../data/pack/shard-files.ts';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import {
  askUntil,
  createVariant,
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

interface Damage {
  name: string;
  brand: string;
  /** Words of a device of the brand on the sample shelf. */
  goods: RegExp;
  /** How the popup's diagnostics name it. */
  said: RegExp;
  /** What becomes of the whole file, or of the brand's line in it. */
  file?: (file: string) => void;
  line?: (line: string) => string;
}

/** What a brand's record may come to, one brand each. */
const DAMAGES: readonly Damage[] = [
  {
    name: 'cut short',
    brand: 'samsung',
    goods: /Galaxy S25/,
    line: (line) => line.slice(0, 1_000),
    said: /damaged or cut short/,
  },
  {
    name: 'missing',
    brand: 'google',
    goods: /Pixel 8a/,
    file: (file) => rmSync(file),
    said: /missing from the package|damaged/,
  },
  {
    name: 'empty',
    brand: 'tp-link',
    goods: /Tapo C200/,
    file: (file) => truncateSync(file, 0),
    said: /damaged or cut short/,
  },
  {
    name: 'bytes of something else',
    brand: 'motorola',
    goods: /Moto G54/,
    file: (file) => writeFileSync(file, Buffer.alloc(4_096, 0xfe)),
    said: /damaged/,
  },
  {
    name: 'of another version',
    brand: 'asus',
    goods: /RT-AX55/,
    line: () => '{"id":"asus","schema":99}',
    said: /: name: /,
  },
  {
    name: 'that of another brand',
    brand: 'd-link',
    goods: /DIR-882/,
    line: (line) => line.replace('"id":"d-link",', '"id":"d-link","id":"fairphone",'),
    said: /id: it is the record of fairphone/,
  },
  {
    name: 'without its sources',
    brand: 'ring',
    goods: /Ring .*Doorbell/,
    line: (line) =>
      JSON.stringify({ ...(JSON.parse(line) as Record<string, unknown>), sources: {} }),
    said: /sources: claim \S+ rests on/,
  },
  {
    name: 'with a word for a day',
    brand: 'apple',
    goods: /iPhone|iPad|Apple/,
    line: (line) => line.replace(/"read":"[^"]*"/, '"read":"soon"'),
    said: /\.read: /,
  },
];

function damageShard(folder: string, { brand, file, line }: Damage): void {
  const path = join(folder, toShard(brand));
  file?.(path);
  if (line === undefined) return;
  const lines = readFileSync(path, 'utf8').split('\n');
  const isIts = (text: string): boolean => text.startsWith(`{"id":"${brand}",`);
  expect(lines.filter(isIts)).toHaveLength(1);
  writeFileSync(path, lines.map((text) => (isIts(text) ? line(text) : text)).join('\n'));
}

const toShard = (brand: string): string => `pack/${nameShardFile(brand)}`;

describe('the file of one brand', () => {
  let browser: Browser;
  let own: Tab;
  let tried = 0;
  beforeAll(async () => {
    browser = await openBrowser(serve, {
      extension: createVariant('shards', (folder) => {
        for (const damage of DAMAGES) damageShard(folder, damage);
      }),
    });
    own = await browser.ownPage('options.html');
  });
  afterAll(async () => {
    await browser.close();
    if (tried === DAMAGES.length)
      noteFault(
        'one brand’s file of the dataset cut short, missing, empty, not JSON, of another version or brand, without sources, with a bad day',
        {
          tried,
          lost: 0,
          saw: 'that brand without marks and the file named in the popup; all other brands as ever',
        },
      );
  });

  it.each(DAMAGES)(
    '$name ($brand): it is named, and every other listing has its mark',
    async ({ brand, said }) => {
      const url = `${HOST}${brand}`;
      const tab = await browser.tab();
      await tab.goto(url);
      const report = await askUntil(
        () => readReport(own, url),
        (answer) => answer?.health.problem !== undefined && answer.listings.length > 0,
      );
      expect(report?.health.problem).toContain(toShard(brand));
      expect(report?.health.problem).toMatch(said);
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
  return find(DAMAGES.find((one) => one.brand === brand)?.goods ?? /Galaxy S25/);
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
    if (tried === INDEX_DAMAGES.length)
      noteFault('index of the dataset cut short, missing, of another version', {
        tried,
        lost: 0,
        saw: 'no marks, and the file named in the popup',
      });
  });
  it.each(INDEX_DAMAGES)(
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
