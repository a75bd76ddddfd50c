import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listShops } from '../../shops/index.ts';
import { openFallback } from '../fallback.ts';
import { findShop, readPage } from '../read-page.ts';
import type { Reading } from '../types.ts';

const NAMES = ['Ring Indoor Cam', 'Tapo C200 Camera', 'Echo Dot 5th Gen', 'Nest Mini Speaker'];
const ADDRESS = 'https://www.amazon.co.uk/s?k=smart';

function read(tile: (name: string, at: number) => string, fallback = true): Reading {
  const tiles = NAMES.map(
    (name, at) =>
      `<div data-component-type="s-search-result" data-asin="B0TILE000${at}">${tile(name, at)}</div>`,
  );
  const { document } = new JSDOM(`<main><div>${tiles.join('')}</div></main>`, { url: ADDRESS })
    .window;
  const url = new URL(ADDRESS);
  return readPage(
    document,
    url,
    findShop(url, listShops()),
    fallback ? { fallback: openFallback } : {},
  );
}
const listTitles = ({ found }: Reading): string[] => found.map(({ listing }) => listing.title);

const known = (name: string): string => `<h2 aria-label="${name}"><span>${name}</span></h2>`;
const changed = (name: string, at: number): string =>
  `<a href="/dp/B0TILE000${at}"><img src="/i/${at}.jpg" alt=""><p class="new">${name}</p></a><b>£${at + 20}.99</b>`;

describe('a list whose tiles are those of the adapter', () => {
  it('is read by the adapter while its titles stand where they did', () => {
    expect(read(known).layer).toBe('adapter');
  });

  it('is read by its structure once the shop has moved them', () => {
    const reading = read(changed);
    expect(reading.layer).toBe('structure');
    expect(listTitles(reading)).toEqual(NAMES);
  });

  it('asks for the layers when they are not there', () => {
    expect(read(changed, false)).toMatchObject({ found: [], wants: 'layers' });
  });

  it.each(['', '<i class="grey"></i>', '<span>Loading…</span>', 'Sponsored'])(
    'waits for tiles that are still to come: %s',
    (skeleton) => {
      expect(read(() => skeleton, false)).toMatchObject({
        layer: 'adapter',
        found: [],
        notReady: NAMES.length,
      });
      expect(read(() => skeleton, false).wants).toBeUndefined();
    },
  );
});
