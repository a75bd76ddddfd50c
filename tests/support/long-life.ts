/** What a page does that lives long without a load, and how much is held afterwards. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from './browser.ts';
import { askUntil, isChromium } from './browser-test.ts';
import { connectDebugger, toPage } from './driver-page.ts';

/** What is held once everything that nothing reaches was thrown away. */
export interface Held {
  /** Nodes of the page's process, of our closed roots and of detached trees too; Chromium. */
  nodes?: number;
  /** Listeners of page and extension together; Chromium. */
  listeners?: number;
  /** Bytes of script, of page and extension together; Chromium. */
  heap?: number;
  /** Elements that stand in the document, and those of ours among them. */
  elements: number;
  hosts: number;
}

/** Firefox tells its driver nothing but what stands in the document. */
export async function countHeld(tab: Tab): Promise<Held> {
  const standing = await tab.run(() => ({
    elements: document.querySelectorAll('*').length,
    hosts: document.querySelectorAll('useby-badge, useby-panel, useby-notice').length,
  }));
  if (!isChromium) return standing;
  const session = await connectDebugger(toPage(tab));
  await session.send('Performance.enable');
  // The debugger itself holds every node it has told of, chips that are long gone among them.
  await session.send('DOM.enable');
  await session.send('DOM.disable');
  // The first collection ends weak references, the second what only they had kept.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => {
    const value = metrics.find((one) => one.name === name)?.value;
    if (value === undefined) throw new Error(`no metric ${name}`);
    return value;
  };
  return {
    ...standing,
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    heap: read('JSHeapUsedSize'),
  };
}

/** Keeps the tiles as the shop made them, for the page to make more of. */
export async function keepTiles(tab: Tab): Promise<void> {
  await tab.run(() => {
    const kept = [...document.querySelectorAll('.tile')].map((tile) => tile.cloneNode(true));
    for (const tile of kept as Element[])
      for (const badge of tile.querySelectorAll('useby-badge')) badge.remove();
    Object.assign(globalThis, { keptTiles: kept });
  });
}

/** As many addresses without a load as it says, the same tiles under other numbers at each. */
export const goThroughRoutes = (tab: Tab, first: number, many: number): Promise<void> =>
  tab.run(
    async (from, count) => {
      const { keptTiles } = globalThis as unknown as { keptTiles: HTMLElement[] };
      for (let n = from; n < from + count; n++) {
        history.pushState({}, '', `?k=life&page=${n}`);
        const next = keptTiles.map((tile, at) => {
          const copy = tile.cloneNode(true) as HTMLElement;
          copy.dataset['asin'] = `B${String(n * 100 + at).padStart(9, '0')}`;
          return copy;
        });
        document.querySelector('.grid')?.replaceChildren(...next);
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    first,
    many,
  );

/** Changes one title after the other, 50 times a second; gives how often. */
export const changeTitles = (tab: Tab, ms: number): Promise<number> =>
  tab.run(async (duration) => {
    const titles = [...document.querySelectorAll('.tile h2')];
    let made = 0;
    const timer = setInterval(() => {
      const heading = titles[made % titles.length];
      const words = `Stainless Steel Kettle ${made++}`;
      heading?.setAttribute('aria-label', words);
      if (heading?.firstElementChild) heading.firstElementChild.textContent = words;
    }, 20);
    await new Promise((done) => setTimeout(done, duration));
    clearInterval(timer);
    return made;
  }, ms);

/** Appends tiles, a screenful after the other, and goes on to the end each time. */
export const scrollForMore = (tab: Tab, many: number): Promise<void> =>
  tab.run(async (count) => {
    const { keptTiles } = globalThis as unknown as { keptTiles: HTMLElement[] };
    for (let n = 0; n < count;) {
      const more = document.createDocumentFragment();
      for (let at = 0; at < 60 && n < count; at++) {
        const copy = keptTiles[n % keptTiles.length]?.cloneNode(true) as HTMLElement;
        copy.dataset['asin'] = `BX${String(n++).padStart(8, '0')}`;
        more.append(copy);
      }
      document.querySelector('.grid')?.append(more);
      scrollTo(0, document.documentElement.scrollHeight);
      await new Promise((done) => setTimeout(done, 100));
    }
  }, many);

/** Waits until so many of our marks stand in the page, and no more come; gives how many. */
export async function settle(tab: Tab, least: number): Promise<number> {
  const count = (): Promise<number> =>
    tab.run(() => document.querySelectorAll('useby-badge').length);
  let before = -1;
  return askUntil(
    async () => {
      const now = await count();
      const isRest = now >= least && now === before;
      before = now;
      await wait(700);
      return { now, isRest };
    },
    ({ isRest }) => isRest,
    20_000,
  ).then(({ now }) => now);
}
