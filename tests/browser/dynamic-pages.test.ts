import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Chip, type Tab } from '../support/browser.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { createSearchPage } from '../support/sample-shop/pages.ts';
import {
  askUntil,
  serveHtml,
  openBrowser,
  readReport,
  setSettings,
} from '../support/browser-test.ts';

const ADDRESS = 'https://www.amazon.co.uk/s?k=living';
const PHONES = SHELF.filter(({ title }) => /Galaxy S25|Pixel 8a|Fairphone 5/.test(title)).slice(
  0,
  3,
);
/** As it is, without boxes that position, or with more elements than are read in one go. */
function createPage(wanted: URLSearchParams): string {
  const page = createSearchPage(PHONES);
  if (wanted.has('flat')) return page.replaceAll('position:relative', '');
  return wanted.has('large') ? page.replace('</body>', `${'<i></i>'.repeat(20_000)}</body>`) : page;
}

let browser: Browser;
let own: Tab;
let tab: Tab;

beforeAll(async () => {
  browser = await openBrowser((url) =>
    url.host === 'www.amazon.co.uk' && url.pathname === '/s'
      ? serveHtml(createPage(url.searchParams))
      : null,
  );
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());
beforeEach(async () => {
  await tab?.close();
  tab = await browser.tab();
  await tab.goto(ADDRESS);
  expect(await waitForChips(tab, 3)).toHaveLength(3);
});

const chipsWhen = (pleases: (chips: Chip[]) => boolean): Promise<Chip[]> =>
  askUntil(() => tab.chips(), pleases);

describe('a page that goes on living', () => {
  it('marks tiles that scrolling brings', async () => {
    await tab.run(() => {
      const grid = document.querySelector('.grid')!;
      for (let n = 0; n < 9; n++) {
        const copy = grid.children[n % 3]!.cloneNode(true) as HTMLElement;
        copy.querySelector('useby-badge')?.remove();
        copy.dataset['asin'] = `B0MORE000${n}`;
        grid.append(copy);
      }
    });
    expect(await chipsWhen(({ length }) => length === 12)).toHaveLength(12);
  });

  it('follows a list that is swapped in place', async () => {
    await tab.run(() => {
      const grid = document.querySelector('.grid')!;
      const kept = grid.children[2]!.cloneNode(true) as Element;
      kept.querySelector('useby-badge')?.remove();
      grid.replaceChildren(kept);
    });
    expect(await chipsWhen(({ length }) => length === 1)).toHaveLength(1);
    expect(await tab.run(() => document.querySelectorAll('useby-badge').length)).toBe(1);
  });

  it('keeps its chips on their pictures when the page grows above them, whatever box positions them', async () => {
    const away = (): Promise<string[]> =>
      tab.run(() =>
        [...document.querySelectorAll('useby-badge')].map((host) => {
          const [from, over] = [
            host.getBoundingClientRect(),
            host.closest('.tile')!.querySelector('img')!.getBoundingClientRect(),
          ];
          return [over.x - from.x, over.y - from.y].map(Math.round).join();
        }),
      );
    // No box of this page positions its children, so only the flow can carry the chips along.
    await tab.goto(`${ADDRESS}&flat`);
    expect(await waitForChips(tab, 3)).toHaveLength(3);
    const before = await away();
    await tab.run(() => {
      const banner = document.createElement('div');
      banner.style.height = '333px';
      document.body.prepend(banner);
    });
    expect(await away()).toEqual(before);
  });

  it('notices that a tile is used again for another product', async () => {
    await tab.run(() => {
      const tile = document.querySelector<HTMLElement>('.tile')!;
      const heading = tile.querySelector('h2')!;
      tile.dataset['asin'] = 'B0OTHER001';
      heading.setAttribute('aria-label', 'Stainless Steel Kettle 1.7 L, 3000 W');
      heading.querySelector('span')!.textContent = 'Stainless Steel Kettle 1.7 L, 3000 W';
    });
    expect(
      (await chipsWhen(({ length }) => length === 2)).filter(({ title }) =>
        title.includes('Kettle'),
      ),
    ).toEqual([]);
  });

  it('is read in turns where it is large, and follows a tile that is used again', async () => {
    await tab.goto(`${ADDRESS}&large`);
    expect(await waitForChips(tab, 3)).toHaveLength(3);
    await tab.run(() => {
      const heading = document.querySelector('.tile h2')!;
      document.querySelector<HTMLElement>('.tile')!.dataset['asin'] = 'B0OTHER002';
      heading.setAttribute('aria-label', 'Stainless Steel Kettle 1.7 L, 3000 W');
    });
    const left = await chipsWhen(({ length }) => length === 2);
    expect(left.map(({ title }) => title).filter((title) => title.includes('Kettle'))).toEqual([]);
    expect(left).toHaveLength(2);
  });

  it('waits for tiles that are filled late', async () => {
    await tab.run(() => {
      const grid = document.querySelector('.grid')!;
      const late = grid.children[0]!.cloneNode(true) as HTMLElement;
      late.querySelector('useby-badge')?.remove();
      late.dataset['asin'] = 'B0LATE0001';
      const title = late.querySelector('h2')!;
      title.removeAttribute('aria-label');
      const text = title.querySelector('span')!;
      const words = text.textContent;
      text.textContent = '';
      late.querySelector('img')!.removeAttribute('alt');
      grid.append(late);
      setTimeout(() => {
        title.setAttribute('aria-label', words);
        text.textContent = words;
      }, 1_000);
    });
    expect(await chipsWhen(({ length }) => length === 4)).toHaveLength(4);
  });

  it('comes back when the shop draws a tile anew, and gives up on a shop that keeps removing it', async () => {
    await tab.run(() => document.querySelector('useby-badge')!.remove());
    expect(await chipsWhen(({ length }) => length === 3)).toHaveLength(3);
    await tab.run(() => {
      new MutationObserver(() => {
        for (const host of document.querySelectorAll('useby-badge')) host.remove();
      }).observe(document.documentElement, { childList: true, subtree: true });
      document.querySelector('.grid')!.append(document.createElement('i'));
    });
    await new Promise((done) => {
      setTimeout(done, 3_000);
    });
    expect(await tab.run(() => document.querySelectorAll('useby-badge').length)).toBe(0);
    expect(tab.errors).toEqual([]);
  });

  it('starts over on another route and drops what belonged to the old one', async () => {
    const next = `${ADDRESS}&page=2`;
    await tab.run((url) => {
      history.pushState({}, '', url);
      const grid = document.querySelector('.grid')!;
      const second = grid.children[1]!.cloneNode(true) as HTMLElement;
      second.querySelector('useby-badge')?.remove();
      grid.replaceChildren();
      setTimeout(() => grid.append(second), 300);
    }, next);
    expect(await chipsWhen(({ length }) => length === 1)).toHaveLength(1);
    expect(
      (
        await askUntil(
          () => readReport(own, next),
          (report) => report?.listings.length === 1,
        )
      )?.listings,
    ).toHaveLength(1);
  });

  it('falls silent when paused and comes back when not', async () => {
    await setSettings(own, { pausedHosts: ['www.amazon.co.uk'] });
    expect(await chipsWhen(({ length }) => length === 0)).toEqual([]);
    await setSettings(own, {});
    expect(await chipsWhen(({ length }) => length === 3)).toHaveLength(3);
  });

  it('obeys quiet mode: the toolbar counts, the page stays as it was', async () => {
    await setSettings(own, { quiet: true });
    expect(await chipsWhen(({ length }) => length === 0)).toEqual([]);
    expect(
      (
        await askUntil(
          () => readReport(own, ADDRESS),
          (report) => report?.listings.length === 3,
        )
      )?.listings,
    ).toHaveLength(3);
    await setSettings(own, {});
  });
});
