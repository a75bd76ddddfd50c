import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../support/install-browser.mjs';
import type { Section } from '../support/report.ts';
import { openChromium, type ChromiumBrowser } from '../support/chromium.ts';
import { connectDebugger, type PageTab } from '../support/driver-page.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';

interface Case {
  name: string;
  url: string;
  html: () => string;
}

const PAGES = '../shared/pages';
const createReader = (file: string) => (): string => readFileSync(join(PAGES, file), 'utf8');
/** Sixty tiles with as many chips as a shelf can bear: the sample shop's goods, over and over. */
const createCrowdedPage = (): string =>
  createSearchPage(
    Array.from({ length: 60 }, (_, n) => ({
      ...SHELF[n % SHELF.length]!,
      id: `B0CROWD${100 + n}`,
    })),
  );
const CASES: readonly Case[] = [
  {
    name: 'eBay search, 60 tiles',
    html: createReader('ebay-us/ai-commerce-intelligente-debug-ebay.html'),
    url: 'https://www.ebay.co.uk/sch/i.html?_nkw=wireless+earbuds',
  },
  {
    name: 'sample shop, 60 tiles',
    html: createCrowdedPage,
    url: 'https://www.amazon.co.uk/s?k=sample',
  },
  {
    name: 'Amazon search, 22 tiles',
    html: createReader('amazon-in/price-tag-amazon-search.html'),
    url: 'https://www.amazon.co.uk/s?k=buds',
  },
  {
    name: 'Argos product',
    html: createReader('argos/product-4667999.html'),
    url: 'https://www.argos.co.uk/product/4667999',
  },
  {
    name: 'not a shop page',
    html: createReader('_non-retail/fathom-negative-85.html'),
    url: 'https://www.amazon.co.uk/b?node=1',
  },
];
const ROUNDS = 3;
const BUILT = 'dist/chromium';

interface Cost {
  script: number;
  layout: number;
  shift: number;
  longTasks: number;
  chips: number;
}

/**
 * Script time per real page with page scripts off: without an extension, with an empty one, with
 * ours.
 */
export async function section(): Promise<Section> {
  const executable = findBrowser('chromium') as string | null;
  if (executable === null) return { name: 'Cost on a page', lines: ['not run: no Chromium found'] };
  if (!existsSync(PAGES) || !existsSync(BUILT))
    return {
      name: 'Cost on a page',
      lines: ['not run: ../shared/pages or dist/chromium is missing'],
    };
  const extensions: [string, string | null][] = [
    ['no extension', null],
    ['empty extension', createEmptyExtension()],
    ['useby', BUILT],
  ];
  const rows: string[] = [
    'page                       with              script ms   layout ms   shift   long tasks   chips',
  ];
  const wake: string[] = [];
  for (const [name, extension] of extensions) {
    const browser = await openChromium(executable, {
      headless: true,
      extension,
      online: false,
      serve,
    });
    try {
      for (const one of CASES)
        rows.push(formatRow(one.name, name, await findMiddleCost(browser, one)));
      if (name === 'useby') wake.push(await measureWake(browser));
    } finally {
      await browser.close();
    }
  }
  return {
    name: `Cost on a page (Chromium, page scripts off, median of ${ROUNDS})`,
    lines: [...rows, '', ...wake, ...listSizes()],
  };
}

/**
 * Page scripts are switched off in the copy itself; a policy would be one more difference between
 * pages.
 */
function serve(url: URL): { body: string; type: string } | null {
  const one = CASES.find((known) => url.href === known.url);
  if (!one) return null;
  return {
    body: one
      .html()
      .replace(
        /<head([^>]*)>/i,
        '<head$1><meta http-equiv="Content-Security-Policy" content="script-src \'none\'">',
      ),
    type: 'text/html; charset=utf-8',
  };
}

async function findMiddleCost(browser: ChromiumBrowser, one: Case): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await browser.tab();
    costs.push(await measure(tab, one.url));
    await tab.close();
  }
  const middle = (pick: (cost: Cost) => number): number =>
    costs.map(pick).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
  return {
    script: middle(({ script }) => script),
    layout: middle(({ layout }) => layout),
    shift: middle(({ shift }) => shift),
    longTasks: middle(({ longTasks }) => longTasks),
    chips: middle(({ chips }) => chips),
  };
}

const SETTLE_MS = 3_000;

async function measure(tab: PageTab, url: string): Promise<Cost> {
  const session = await connectDebugger(tab.page);
  await session.send('Performance.enable');
  await tab.page.bringToFront();
  await tab.goto(url);
  // The page is left alone while everything of ours runs; asking it would cost script time of its
  // own.
  await new Promise((done) => {
    setTimeout(done, SETTLE_MS);
  });
  const { metrics } = await session.send('Performance.getMetrics');
  const readMetric = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? 0;
  const seen = await tab.run(() => {
    const entries = (type: string): PerformanceEntryList => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type, buffered: true });
      return observer.takeRecords();
    };
    return {
      shift: entries('layout-shift').reduce(
        (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
        0,
      ),
      longTasks: entries('longtask').length,
      chips: document.querySelectorAll('useby-badge').length,
    };
  });
  return {
    script: readMetric('ScriptDuration') * 1000,
    layout: readMetric('LayoutDuration') * 1000,
    ...seen,
  };
}

const formatRow = (
  page: string,
  name: string,
  { script, layout, shift, longTasks, chips }: Cost,
): string =>
  `${page.padEnd(26)} ${name.padEnd(16)} ${script.toFixed(1).padStart(9)}   ${layout.toFixed(1).padStart(9)}   ${shift.toFixed(3)}   ${String(longTasks).padStart(10)}   ${String(chips).padStart(5)}`;

/** The least an extension can be: one content script that does nothing. */
function createEmptyExtension(): string {
  const folder = 'out/empty-extension';
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['https://*/*'], js: ['content.js'] }],
    }),
  );
  writeFileSync(join(folder, 'content.js'), '');
  writeFileSync(join(folder, 'worker.js'), '');
  return folder;
}

/** From a killed worker to the first chip on a page: everything a wake costs. */
async function measureWake(browser: ChromiumBrowser): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await browser.tab();
    await killWorker(browser);
    const from = performance.now();
    await tab.goto('https://www.argos.co.uk/product/4667999');
    await tab.page.waitForSelector('useby-badge', { timeout: 15_000 });
    times.push(performance.now() - from);
    await tab.close();
  }
  return `worker killed → page loaded → first chip: ${(times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number).toFixed(0)} ms (median of ${ROUNDS}, page load included)`;
}

async function killWorker({ driver, extensionId }: ChromiumBrowser): Promise<void> {
  const session = await driver.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
}

function listSizes(): string[] {
  const bytes = (name: string): number => statSync(join(BUILT, name)).size;
  const line = (name: string, size: number): string =>
    `${name.padEnd(34)} ${(size / 1000).toFixed(1).padStart(6)} kB`;
  const [reader, search, layers] = [
    'content/reader.js',
    'content/amazon.js',
    'content/layers.js',
  ] as const;
  const pages = readdirSync(join(BUILT, 'pages')).map((name) => `pages/${name}`);
  return [
    '',
    ...[reader, search, 'content/ebay.js', layers, 'background.js', 'engine.js', ...pages].map(
      (name) => line(name, bytes(name)),
    ),
    line(`${search} + reader.js`, bytes(search) + bytes(reader)),
    line('with layers.js', bytes(search) + bytes(reader) + bytes(layers)),
  ];
}
