import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { MAX_TILES } from '../../content-scripts/extract/adapter/read-tiles.ts';
import { MAX_STEPS } from '../../content-scripts/extract/dom/step-budget.ts';
import { openFallback } from '../../content-scripts/extract/fallback.ts';
import { readPage } from '../../content-scripts/extract/read-page.ts';
import type { Reading } from '../../content-scripts/extract/types.ts';
import { shop as amazon } from '../../content-scripts/shops/amazon.ts';

/**
 * Pages that mean us harm. That a reading ends is shown by its own counter of steps, never by the
 * clock: the same page is given up at the same place on every machine.
 */
export const url = new URL('https://shop.example/search?q=cam');

export const openPage = (html: string): Document =>
  new JSDOM(html, { url: url.href }).window.document;

export const readWithFallback = (document: Document, at = url): Reading =>
  readPage(document, at, null, { fallback: openFallback });

/** The page read by each layer and by all, as a page of a shop and of none. */
export const readInEveryWay = (document: Document): Reading[] =>
  (['adapter', 'structured-data', 'structure', undefined] as const).flatMap((layer) =>
    [null, amazon].map((shop) =>
      readPage(document, shop ? new URL('https://www.amazon.co.uk/s?k=1') : url, shop, {
        fallback: openFallback,
        ...(layer ? { layer } : {}),
      }),
    ),
  );

export const createTile = (n: number): string =>
  [
    `<li class="t"><a href="/p/${n}"><img src="${n}.jpg" alt="">`,
    `<h3>Acme Cam number ${n}</h3></a><span>£${n}.99</span></li>`,
  ].join('');

export const createShelf = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, n) => createTile(n)).join('')}</ul>`;

/** A page of the product "Acme Cam 1" with a block of structured data. */
export const createProductPage = (block: string): string =>
  [
    '<title>Acme Cam 1</title><h1>Acme Cam 1</h1>',
    `<script type="application/ld+json">${block}</script>`,
  ].join('');

export const listTitles = (reading: Reading): string[] =>
  reading.found.map(({ listing }) => listing.title);

/** A step may be overrun by the few each loop takes before it looks at the counter again. */
const NEARLY = MAX_STEPS * 1.02;

export function expectBounded(readings: readonly Reading[]): void {
  for (const { steps = 0, found } of readings) {
    expect(steps).toBeLessThan(NEARLY);
    expect(found.length).toBeLessThanOrEqual(MAX_TILES);
  }
}
