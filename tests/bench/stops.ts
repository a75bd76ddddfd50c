import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openChromium } from '../support/chromium.ts';
import { openFirefox } from '../support/firefox.ts';
import { findBrowser } from '../support/install-browser.mjs';
import type { Browser, Serve, Tab } from '../support/browser.ts';
import { readReport, serveHtml, setSettings } from '../support/browser-test.ts';
import { createHeavyPage, HEAVY_PAGES } from '../support/heavy-pages.ts';
import type { Section } from '../support/report.ts';

const SHOP = 'https://www.amazon.co.uk';
const toList = (name: string): string => `${SHOP}/s?k=${encodeURIComponent(name)}`;
const PRODUCT = '/dp/B0C6KMK9RN';
/** How long each thing that Useby does is watched. */
const WATCHED_MS = 1_500;
/** A page counts as quiet once it could act for so long. */
const QUIET_MS = 300;
/** Stops shorter than this are the browser's own, seen on pages at rest. */
const NOTICEABLE_MS = 50;
const PATIENCE_MS = 20_000;
/** What the goal allows of ours. */
const GOAL_MS = 200;

const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="150"/>';
const serve: Serve = (url) => {
  if (url.pathname === '/i.svg') return { body: IMAGE, type: 'image/svg+xml' };
  const page = createHeavyPage(url.searchParams.get('k') ?? '');
  return page === null ? null : serveHtml(page);
};

/** Longest stops of a page in ms: by itself, and while Useby did one thing or the other. */
interface Stops {
  load: number;
  rest: number;
  list: number;
  product: number;
  popup: number;
}

/**
 * How long a page of 1.5 MB of one thing cannot act. Useby is paused while the page loads, comes to
 * rest and changes its address once, so that what stops it afterwards is ours: it is let go on the
 * address of a list, then the page moves to that of a product, and then the popup asks.
 */
export async function measureStops(kind: 'chromium' | 'firefox'): Promise<Section> {
  const name = `Longest stop of a page of 1.5 MB of one thing (${kind})`;
  const executable = findBrowser(kind);
  if (executable === null || !existsSync(`dist/${kind}`))
    return { name, lines: [`not run: ${kind}, or dist/${kind}, is missing`] };
  const open = (): Promise<Browser> =>
    (kind === 'firefox' ? openFirefox : openChromium)(executable, {
      extension: `dist/${kind}`,
      serve,
      headless: true,
    });
  const lines = ['page                            load   rest | list  product  popup   (ms)'];
  let longest = 0;
  let browser = await open();
  for (const page of Object.keys(HEAVY_PAGES)) {
    const stops = await measurePage(browser, page);
    lines.push(
      stops === null ? `${page.padEnd(30)} the browser did not answer` : format(page, stops),
    );
    process.stderr.write(`${lines.at(-1) ?? ''}\n`);
    if (stops !== null) longest = Math.max(longest, stops.list, stops.product, stops.popup);
    else {
      await browser.kill();
      browser = await open();
    }
  }
  await browser.close();
  lines.push('', `longest of ours ${longest.toFixed(0)} ms (goal ${GOAL_MS})`);
  return { name, lines };
}

const format = (page: string, { load, rest, list, product, popup }: Stops): string =>
  [
    page.padEnd(30),
    load.toFixed(0).padStart(5),
    rest.toFixed(0).padStart(6),
    '|',
    list.toFixed(0).padStart(4),
    product.toFixed(0).padStart(8),
    popup.toFixed(0).padStart(6),
  ].join(' ');

const isLong = ({ list, product, popup }: Stops): boolean =>
  Math.max(list, product, popup) > GOAL_MS;
const takeLeast = (one: Stops, other: Stops): Stops => ({
  load: Math.min(one.load, other.load),
  rest: Math.min(one.rest, other.rest),
  list: Math.min(one.list, other.list),
  product: Math.min(one.product, other.product),
  popup: Math.min(one.popup, other.popup),
});

/**
 * The least of up to three visits where the first shows a long stop: other work on the machine
 * makes stops longer and never shorter. Null where the browser does not answer any more.
 */
async function measurePage(browser: Browser, name: string): Promise<Stops | null> {
  const tryOnce = (): Promise<Stops | null> =>
    Promise.race([
      visit(browser, name).catch(() => null),
      wait(4 * PATIENCE_MS, null, { ref: false }),
    ]);
  let least = await tryOnce();
  for (let more = 0; more < 2 && least !== null && isLong(least); more += 1) {
    const next = await tryOnce();
    least = next && takeLeast(least, next);
  }
  return least;
}

async function visit(browser: Browser, name: string): Promise<Stops> {
  const own = await browser.ownPage('credits.html');
  await setSettings(own, { pausedEverywhere: true });
  const tab = await browser.tab();
  await tab.goto(toList(name));
  const load = await waitUntilQuiet(tab);
  // A change of address stops a page by itself: the browser saves what its fields hold.
  const rest = await watch(tab, () => moveTo(tab, `${toList(name)}&page=2`));
  const list = await watch(tab, () => setSettings(own, { pausedEverywhere: false }));
  const product = await watch(tab, () => moveTo(tab, PRODUCT));
  const popup = await watch(tab, () => readReport(own, `${SHOP}${PRODUCT}`));
  await tab.close();
  await own.close();
  return { load, rest, list, product, popup };
}

const moveTo = (tab: Tab, address: string): Promise<unknown> =>
  tab.run((to) => history.pushState(null, '', to), address);

const takeLongest = (tab: Tab): Promise<number> =>
  tab.run(() => {
    const world = globalThis as unknown as { longest: number };
    const { longest } = world;
    world.longest = 0;
    return longest;
  });

async function waitUntilQuiet(tab: Tab): Promise<number> {
  let longest = 0;
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    await wait(QUIET_MS);
    const last = await takeLongest(tab);
    longest = Math.max(longest, last);
    if (last < NOTICEABLE_MS) return longest;
    if (Date.now() > end) throw new Error('never quiet');
  }
}

async function watch(tab: Tab, act: () => Promise<unknown>): Promise<number> {
  await takeLongest(tab);
  await act();
  await wait(WATCHED_MS);
  return takeLongest(tab);
}
